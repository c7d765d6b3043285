export const MINUTES_PER_DAY = 1440;
export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** The hours of a shift on its start date, on the local clock. */
export interface ShiftWindow {
  /** First minute, counted from midnight of the start date: 0 to 1439. */
  readonly start: number;
  /** Length, 1 to 1440; a window may run past midnight. */
  readonly minutes: number;
}

/** The window from one clock time to another; an end at or before the start lies on the next date. */
export function windowBetween(start: number, end: number): ShiftWindow {
  return { start, minutes: end > start ? end - start : end - start + MINUTES_PER_DAY };
}

/**
 * Dates between the start date and the date of the window's last minute: 0 or 1.
 * A window that ends at 00:00 ends on its start date.
 */
export function lastDateOffset(window: ShiftWindow): number {
  return Math.floor((window.start + window.minutes - 1) / MINUTES_PER_DAY);
}

/** `HH:MM` of a minute counted from any midnight. */
export function formatClock(minute: number): string {
  const ofDay = minute % MINUTES_PER_DAY;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

/** `HH:MM` at which the window ends. */
export function formatEnd(window: ShiftWindow): string {
  return formatClock(window.start + window.minutes);
}
