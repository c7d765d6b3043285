import type { Day } from '../model/day.js';

/** Which instance: a district-shift on a start date. */
export interface InstanceNames {
  /** Start date of the instance. */
  readonly day: Day;
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
  /** Minutes from midnight, as in model/shift-window. */
  readonly start: number;
  readonly minutes: number;
}

/** One officer scheduled on one instance. */
export interface DutyRow extends InstanceNames {
  readonly officer: string;
  readonly name: string | null;
  readonly callSign: string | null;
  /** Whether the officer counts as certified on this instance. */
  readonly certified: boolean;
}

/** An instance on which nobody of those asked for is scheduled. */
export interface EmptyInstance extends InstanceNames {
  /** False when nobody there has known days off, so that nobody can say who is on duty. */
  readonly daysOffKnown: boolean;
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
