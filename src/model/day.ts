/**
 * A civil date as a day number: whole days since 1970-01-01, which is day 0.
 * A date has no time zone, so the same roster gives the same answer under every `TZ`.
 */
export type Day = number;

const DAYS_PER_400_YEARS = 146_097;
const DAYS_FROM_0000_03_01_TO_1970 = 719_468;
const THURSDAY = 3;

/**
 * The day number of a date of the proleptic Gregorian calendar.
 * Years are counted from 1 March so that a leap day is the last day of its year, and in eras of
 * 400 years, each 146,097 days long.
 * @param month 1 to 12
 * @param dayOfMonth 1 to 31; the date must exist (see {@link isCivilDate})
 */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfEra = yearOfEra * 365 + leapDays + dayOfYear;
  return era * DAYS_PER_400_YEARS + dayOfEra - DAYS_FROM_0000_03_01_TO_1970;
}

/** Year, month (1 to 12) and day of the month of a day number; the inverse of {@link dayFromCivil}. */
export function civilFromDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + DAYS_FROM_0000_03_01_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_400_YEARS);
  const dayOfEra = shifted - era * DAYS_PER_400_YEARS;
  const leapDaysPassed =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDaysPassed) / 365);
  const firstOfYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - firstOfYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth };
}

/** Length of a month in days; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the numbers name a date that exists, in the years 1 to 9999. */
export function isCivilDate(year: number, month: number, dayOfMonth: number): boolean {
  const isMonth = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  return isMonth && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** Weekday of a day number, Monday 0 to Sunday 6; day 0 was a Thursday. */
export function weekdayOf(day: Day): number {
  return modulo(day + THURSDAY, 7);
}

/** The date that many months later, clipped to the month's end: 31 August + 6 months = 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const monthIndex = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = modulo(monthIndex, 12) + 1;
  return dayFromCivil(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** `yyyy-mm-dd`. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The remainder that is never negative, so that a cycle also runs backwards from its anchor. */
export function modulo(value: number, length: number): number {
  const remainder = value % length;
  return remainder < 0 ? remainder + length : remainder;
}
