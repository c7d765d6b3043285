import type { Day } from '../model/day.js';

/** One officer scheduled on one instance. */
export interface DutyRow {
  /** Start date of the instance. */
  readonly day: Day;
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
  readonly start: number;
  readonly minutes: number;
  readonly officer: string;
  readonly name: string | null;
  readonly callSign: string | null;
  /** Whether the officer counts as certified on this instance. */
  readonly certified: boolean;
}

/** What `duty` was asked: start dates, or one clock moment, with last evening's overnight shifts included. */
export interface DutyQuestion {
  readonly from: Day;
  readonly to: Day;
  /** Minute of the day, with `from` = `to`; null = whole start dates. */
  readonly at: number | null;
  /** Certified only, or everyone on patrol. */
  readonly all: boolean;
}
