import { type Day, modulo, weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { DutyException, Posting } from '../model/officer.js';
import type { Horizon } from './horizon.js';

/** Duty days by district-shift; changed in place. */
export type DutyByShift = Map<number, Uint8Array>;

/** What exceptions are applied against. */
export interface ExceptionSetting {
  readonly horizon: Horizon;
  readonly shifts: readonly DistrictShift[];
  /** Last day the officer is there. */
  readonly lastDay: Day;
  /** The officer's patrol posting on a date, if any. */
  readonly postingOn: (day: Day) => Posting | undefined;
}

/**
 * Applies leave and overtime to an officer's duty, in the order of their file, so that on a date on
 * which two disagree the later row holds. `off` takes all duty of that start date away. `on` adds
 * duty; regular duty whose hours it crosses is taken away, because nobody is in two places at once.
 * Exceptions hold only on dates with a patrol posting and before the officer leaves.
 */
export function applyExceptions(
  byShift: DutyByShift,
  exceptions: readonly DutyException[],
  setting: ExceptionSetting,
): void {
  const { first, length } = setting.horizon;
  const last = Math.min(first + length - 1, setting.lastDay);
  for (const exception of exceptions) {
    for (let day = Math.max(exception.from, first); day <= Math.min(exception.to, last); day += 1) {
      const posting = setting.postingOn(day);
      if (posting === undefined) continue;
      if (exception.duty === 'off') clearDay(byShift, day - first);
      else setOnDuty(byShift, targetsOf(exception, posting, day, setting), day, setting);
    }
  }
}

function clearDay(byShift: DutyByShift, index: number): void {
  for (const days of byShift.values()) days[index] = 0;
}

function setOnDuty(
  byShift: DutyByShift,
  targets: readonly number[],
  day: Day,
  { horizon, shifts }: ExceptionSetting,
): void {
  const index = day - horizon.first;
  for (const [districtShift, days] of byShift) {
    const crosses = targets.some((target) => cross(shifts[districtShift]!, shifts[target]!, day));
    if (crosses) days[index] = 0;
  }
  for (const target of targets) {
    const days = byShift.get(target) ?? new Uint8Array(horizon.length);
    days[index] = 1;
    byShift.set(target, days);
  }
}

/**
 * Where an `on` puts the officer: where it says; else where the rotation has him or her that day; else
 * the row's first shift in each of its districts.
 */
function targetsOf(
  exception: DutyException,
  posting: Posting,
  day: Day,
  { shifts }: ExceptionSetting,
): readonly number[] {
  if (exception.districtShifts !== null) return exception.districtShifts;
  const onRotation = posting.places.filter(
    ({ pattern }) => pattern !== null && pattern[modulo(day, pattern.length)] === '1',
  );
  if (onRotation.length > 0) return onRotation.map(({ districtShift }) => districtShift);
  const firstShift = shifts[posting.places[0]!.districtShift]!.shift;
  return posting.places
    .map(({ districtShift }) => districtShift)
    .filter((districtShift) => shifts[districtShift]!.shift === firstShift);
}

/** Whether the hours of two district-shifts that start on a day overlap. */
function cross(left: DistrictShift, right: DistrictShift, day: Day): boolean {
  const weekday = weekdayOf(day);
  const leftWindow = rowOn(left, weekday)?.window;
  const rightWindow = rowOn(right, weekday)?.window;
  if (leftWindow === undefined || rightWindow === undefined) return false;
  return (
    leftWindow.start < rightWindow.start + rightWindow.minutes &&
    rightWindow.start < leftWindow.start + leftWindow.minutes
  );
}
