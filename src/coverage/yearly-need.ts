import type { DistrictShift } from '../model/district.js';
import type { Policy } from '../model/policy.js';
import { hasWeekday } from '../model/weekday.js';
import { reliefFactor, totalHoursOff } from './relief-factor.js';

/** The shift relief factor's year: 29 February is left out. */
export const DAYS_A_YEAR = 365;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** What a district-shift needs a year, and how many officers that takes whose days off nobody knows. */
export interface YearlyNeed {
  /** Hours of duty required: each hour of the window as often as officers are required. */
  readonly hoursRequired: number;
  /** Hours that one officer works: the window on each of 365 days, less the hours off. */
  readonly hoursPerOfficer: number;
  readonly reliefFactor: number;
  /** Hours required / hours of one officer, rounded up. */
  readonly officers: number;
}

/**
 * The officers that a district-shift needs by the shift relief factor. A year has 365 days, so a weekday
 * that stands in a row comes 365 / 7 times. Where windows differ by weekday, one officer's is their mean.
 *
 * By hand: 2 required, 8 h daily, 1,222 h off: 2 x 2,920 h / (2,920 h - 1,222 h) = 3.44, so 4 officers.
 *
 * @returns null when the hours off are not given, or leave nothing of the year
 */
export function yearlyNeed(
  districtShift: DistrictShift,
  policy: Pick<Policy, 'hoursOff'>,
): YearlyNeed | null {
  const hoursOff = totalHoursOff(policy);
  if (hoursOff === null) return null;
  const hoursOfPost = windowHoursAYear(districtShift);
  const factor = reliefFactor(hoursOfPost, hoursOff);
  if (factor === null) return null;
  const hoursPerOfficer = hoursOfPost - hoursOff;
  const hoursRequired = (weekOf(districtShift).minutesRequired / 60 / 7) * DAYS_A_YEAR;
  return {
    hoursRequired,
    hoursPerOfficer,
    reliefFactor: factor,
    officers: wholeOfficers(hoursRequired / hoursPerOfficer),
  };
}

/** Hours of someone who would work the window on every day of a year: 2,920 for 8 hours. */
export function windowHoursAYear(districtShift: DistrictShift): number {
  const { days, minutes } = weekOf(districtShift);
  return (minutes / days / 60) * DAYS_A_YEAR;
}

/** Officers rounded up, but not for what only the rounding of sums adds. */
export function wholeOfficers(officers: number): number {
  return Math.max(0, Math.ceil(officers - ROUNDING));
}

/** Far below what an officer more or less could come from. */
const ROUNDING = 1e-9;

/** A week's dates with the shift, minutes of its windows, and minutes times required. */
function weekOf({ rows }: DistrictShift): {
  days: number;
  minutes: number;
  minutesRequired: number;
} {
  const week = { days: 0, minutes: 0, minutesRequired: 0 };
  for (const { days, window, required } of rows) {
    const number = WEEKDAYS.filter((weekday) => hasWeekday(days, weekday)).length;
    week.days += number;
    week.minutes += number * window.minutes;
    week.minutesRequired += number * window.minutes * required;
  }
  return week;
}
