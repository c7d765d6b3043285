import { type Day, dayFromCivil, isCivilDate } from '../../model/day.js';
import { UsageError } from '../usage-error.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The date of a flag, written yyyy-mm-dd and in no other way.
 * @throws UsageError when it is written otherwise or does not exist
 */
export function parseDate(flag: string, text: string): Day {
  const [, year, month, dayOfMonth] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) {
    throw new UsageError(`${flag} "${text}" is not a date; write it as yyyy-mm-dd: 2027-03-09`);
  }
  if (!isCivilDate(year, month, dayOfMonth)) {
    throw new UsageError(`${flag} "${text}" is not a date of the calendar; check month and day`);
  }
  return dayFromCivil(year, month, dayOfMonth);
}

/**
 * The minute of the day of a clock time, written HH:MM.
 * @throws UsageError when it is written otherwise
 */
export function parseClock(flag: string, text: string): number {
  const [, hours, minutes] = (CLOCK.exec(text) ?? []).map(Number);
  if (hours === undefined || minutes === undefined) {
    throw new UsageError(
      `${flag} "${text}" is not a time of day; write it as HH:MM: 03:00 or 22:30`,
    );
  }
  return hours * 60 + minutes;
}
