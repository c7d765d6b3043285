import { isCounted } from '../../model/basis.js';
import type { CompareValue } from './compare-value.js';
import { isBasisSame } from './compare-verdict.js';

/** What a comparison comes to; new - old, and null where one of the two is not known. */
export interface CompareTotals {
  readonly opened: number;
  readonly closed: number;
  /** District-shifts whose cover was known and no longer is. */
  readonly lost: number;
  readonly hoursShort: number | null;
  readonly hoursNone: number | null;
  readonly train: number | null;
  readonly inError: number;
}

/** Adds a comparison up. Hours are those of the district-shifts whose cover both rosters tell. */
export function totalsOf({ districtShifts, old, new: next }: CompareValue): CompareTotals {
  const known = districtShifts.filter(
    (row) => isCounted(row.old.basis) && isCounted(row.new.basis),
  );
  const change = (of: 'hoursShort' | 'hoursNone'): number | null => {
    if (known.length === 0) return null;
    const sum = known.reduce((total, row) => total + row.new[of]! - row.old[of]!, 0);
    // Hours are rounded to four decimals before they are added up.
    return Math.round(sum * 100) / 100;
  };
  const [before, after] = [old.summary.train.total, next.summary.train.total];
  const isTrainKnown = before !== null && after !== null && isBasisSame(districtShifts);
  return {
    opened: districtShifts.filter(({ openedInstances }) => openedInstances > 0).length,
    closed: districtShifts.filter(({ closedInstances }) => closedInstances > 0).length,
    lost: districtShifts.filter((row) => isCounted(row.old.basis) && !isCounted(row.new.basis))
      .length,
    hoursShort: change('hoursShort'),
    hoursNone: change('hoursNone'),
    train: isTrainKnown ? after - before : null,
    inError: next.inError - old.inError,
  };
}
