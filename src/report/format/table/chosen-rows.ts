import { isCounted } from '../../../model/basis.js';
import type { DistrictShiftReport } from '../../report-value.js';
import { MOST_ROWS } from './section.js';

/** The district-shifts that a table shows, and how many it leaves out. */
export interface ChosenRows {
  readonly rows: readonly DistrictShiftReport[];
  /** Covered and nobody to train. */
  readonly coveredLeftOut: number;
  /** Short, or somebody to train, but less badly than those shown. */
  readonly shortLeftOut: number;
}

/**
 * All of them when they are few. Of many, those that are short, unknown or need training; of those
 * the ones with the most hours without anybody, when they are still too many.
 */
export function chosenRows(all: readonly DistrictShiftReport[]): ChosenRows {
  if (all.length <= MOST_ROWS) return { rows: all, coveredLeftOut: 0, shortLeftOut: 0 };
  const needy = all.filter(needsSomething);
  const coveredLeftOut = all.length - needy.length;
  if (needy.length <= MOST_ROWS) return { rows: needy, coveredLeftOut, shortLeftOut: 0 };
  const rows = needy.sort(worseFirst).slice(0, MOST_ROWS);
  return { rows, coveredLeftOut, shortLeftOut: needy.length - rows.length };
}

/** More hours without anybody first, then more hours short; equals stay in their order. */
function worseFirst(left: DistrictShiftReport, right: DistrictShiftReport): number {
  const byNone = (right.hoursNone ?? 0) - (left.hoursNone ?? 0);
  return byNone === 0 ? (right.hoursShort ?? 0) - (left.hoursShort ?? 0) : byNone;
}

function needsSomething({ basis, hoursShort, train }: DistrictShiftReport): boolean {
  const trains = (train.total ?? 0) + (train.refresh ?? 0) > 0;
  return !isCounted(basis) || (hoursShort ?? 0) > 0 || trains;
}
