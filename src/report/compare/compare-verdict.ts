import { isCounted } from '../../model/basis.js';
import type { DistrictShiftReport } from '../report-value.js';
import {
  CONCERNS,
  type CompareVerdict,
  type Concern,
  type RosterNumbers,
  type ShiftComparison,
} from './compare-value.js';

/** What the new roster makes worse, and whether that is what was asked to fail. */
export function verdictOn(
  old: RosterNumbers,
  next: RosterNumbers,
  districtShifts: readonly ShiftComparison[],
  failOn: readonly Concern[],
): CompareVerdict {
  const isWorse: Readonly<Record<Concern, boolean>> = {
    gap: districtShifts.some((row) => row.worse),
    share: isShareWorse(districtShifts),
    // Of more or fewer district-shifts it would be another number.
    train: isBasisSame(districtShifts) && rose(old.summary.train.total, next.summary.train.total),
    error: next.inError > old.inError,
  };
  const worse = CONCERNS.filter((concern) => isWorse[concern]);
  return { worse, failOn, failed: worse.some((concern) => failOn.includes(concern)) };
}

/**
 * Whether a district-shift is worse covered.
 * @param openedInstances covered with the old roster and short with the new one
 */
export function isGapWorse(
  old: DistrictShiftReport,
  next: DistrictShiftReport,
  openedInstances: number,
): boolean {
  if (!isCounted(old.basis)) return false;
  return (
    !isCounted(next.basis) ||
    openedInstances > 0 ||
    rose(old.hoursShort, next.hoursShort) ||
    rose(old.hoursNone, next.hoursNone)
  );
}

/** Whether the cover of the same district-shifts is known with both rosters. */
export function isBasisSame(districtShifts: readonly ShiftComparison[]): boolean {
  return districtShifts.every((row) => isCounted(row.old.basis) === isCounted(row.new.basis));
}

/** More hours short in all, over the district-shifts whose cover both rosters tell. */
function isShareWorse(districtShifts: readonly ShiftComparison[]): boolean {
  let more = 0;
  for (const { old, new: next } of districtShifts) {
    if (old.hoursShort !== null && next.hoursShort !== null) {
      more += next.hoursShort - old.hoursShort;
    }
  }
  return more > ROUNDING;
}

/** Hours are rounded to four decimals before they are added up. */
const ROUNDING = 0.01;

/** A number that is no longer known counts as risen; one that was not known cannot rise. */
function rose(old: number | null, next: number | null): boolean {
  return old !== null && (next === null || next > old);
}
