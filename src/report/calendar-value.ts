import type { Day } from '../model/day.js';

/** One instance: a district-shift on a start date. */
export interface CalendarRow {
  readonly day: Day;
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
  /** Minutes from midnight, as in model/shift-window. */
  readonly start: number;
  readonly minutes: number;
  readonly required: number;
  /** Fewest certified officers scheduled on duty at any minute; null when days off are unknown. */
  readonly onDuty: number | null;
  readonly short: number | null;
}
