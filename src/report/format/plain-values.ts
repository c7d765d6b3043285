import { formatWeekdays, WEEKDAY_NAMES, type Weekdays } from '../../model/weekday.js';

/** Hours and shares with at most four decimals. */
export function fourDecimals(value: number): number;
export function fourDecimals(value: number | null): number | null;
export function fourDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

/** The name of an agency, null when the files have none. */
export function agencyOrNull(agency: string): string | null {
  return agency === '' ? null : agency;
}

/** `Mon` to `Sun` for 0 to 6. */
export function weekdayName(weekday: number | null): string | null {
  return weekday === null ? null : (WEEKDAY_NAMES[weekday] ?? null);
}

/** Fixed days off as in the roster: `Sat Sun`. */
export function weekdaysOrNull(weekdays: Weekdays | null): string | null {
  return weekdays === null ? null : formatWeekdays(weekdays);
}
