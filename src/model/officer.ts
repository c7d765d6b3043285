import type { Certificate } from './certificate.js';
import type { Day } from './day.js';
import type { Weekdays } from './weekday.js';

/** What an assignment and a rank make of an officer, by the vocabulary. */
export type Role = 'patrol' | 'supervisor' | 'unit' | 'recruit' | 'other';

/** Has volunteered; was asked and declined; has not been asked. */
export type Willingness = 'listed' | 'declined' | 'notAsked';

/** A district-shift in which a posting puts an officer, and the days of duty there. */
export interface Place {
  /** Index into the agency's district-shifts. */
  readonly districtShift: number;
  /**
   * Duty by day: character `day modulo length` is '1' on a duty day, '0' on a day off.
   * Null when the days off are unknown, or the shift is: then it is one of the shifts of its district.
   */
  readonly pattern: string | null;
}

/** What a roster row says of where and when someone works; shared by all rows that say the same. */
export interface Posting {
  /** Places in the row's order of districts, each with the row's order of shifts; empty = no such district-shift. */
  readonly places: readonly Place[];
  readonly role: Role;
  readonly active: boolean;
  readonly squad: string | null;
  /** Rotation as named by the row or its squad; null with fixed or unknown days off. */
  readonly rotation: string | null;
  readonly anchor: Day | null;
  /** Fixed weekly days off; null with a rotation or unknown days off. */
  readonly daysOff: Weekdays | null;
}

/** A posting and the start dates, inclusive, on which it holds. */
export interface Assignment {
  readonly posting: Posting;
  readonly from: Day;
  readonly to: Day;
}

/** A departure from the rotation, by start date, inclusive; a later one wins over an earlier one. */
export interface DutyException {
  readonly from: Day;
  readonly to: Day;
  readonly duty: 'on' | 'off';
  /** District-shifts of an `on`; null = the officer's own. */
  readonly districtShifts: readonly number[] | null;
}

export interface Officer {
  readonly id: string;
  readonly name: string | null;
  readonly callSign: string | null;
  /** In order of their start dates; they do not overlap. */
  readonly assignments: readonly Assignment[];
  readonly certificate: Certificate;
  /** False = trained, but opted out of the role. */
  readonly designated: boolean;
  readonly willingness: Willingness;
  /** Start of patrol experience: `patrol_since`, else `hire_date`; null = unknown. */
  readonly patrolSince: Day | null;
  /** First day no longer there. */
  readonly leavesOn: Day | null;
  /** In the order of their file. */
  readonly exceptions: readonly DutyException[];
  /** A row of this officer has an error: neither counted nor a candidate. */
  readonly inError: boolean;
}
