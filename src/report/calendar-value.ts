import type { Basis } from '../model/basis.js';
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
  /** Of its district-shift. With a range the numbers count nobody whose days off are unknown. */
  readonly basis: Basis;
  /** Fewest certified officers scheduled on duty at any minute; null when days off are unknown. */
  readonly onDuty: number | null;
  readonly short: number | null;
  /** The same of the roster as it stands; null = nothing was changed. */
  readonly before: CalendarNumbers | null;
}

export type CalendarNumbers = Pick<CalendarRow, 'required' | 'onDuty' | 'short'>;
