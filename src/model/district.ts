import type { ShiftWindow } from './shift-window.js';
import { hasWeekday, type Weekdays } from './weekday.js';

/** One row of the district file: a district-shift, or the part of its week that the row names. */
export interface DistrictRow {
  readonly days: Weekdays;
  readonly window: ShiftWindow;
  /** Certified officers required at every minute of the window; 0 = worked, nothing required. */
  readonly required: number;
  /** Rows of one agency with the same group share cover. */
  readonly group: string | null;
  /** Kept for class planning. */
  readonly minPatrol: number | null;
  /** Line of the district file, for messages. */
  readonly line: number;
}

/** One shift of one district, with the rows that describe its week. */
export interface DistrictShift {
  /** Empty when the file has no agency column. */
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
  readonly rows: readonly DistrictRow[];
}

/** The row that holds on a weekday (Monday 0), or undefined where the shift does not exist that day. */
export function rowOn(districtShift: DistrictShift, weekday: number): DistrictRow | undefined {
  return districtShift.rows.find((row) => hasWeekday(row.days, weekday));
}
