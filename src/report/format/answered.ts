import type { Accepted } from '../../model/baseline.js';
import type { Issue } from '../../model/issue.js';
import type { Policy } from '../../model/policy.js';
import type { CalendarRow } from '../calendar-value.js';
import type { LimitResult } from '../check/settle-limits.js';
import type { DutyQuestion, DutyRow, EmptyInstance } from '../duty-value.js';
import type { InstanceAnswer } from '../instance/instance-value.js';
import type { InputFile } from '../report-value.js';
import type { WhatIf } from '../what-if/what-if-value.js';

/** What every answer says of itself: which citcover, which settings and dates, which files. */
export interface Provenance {
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: Policy;
  readonly inputs: readonly InputFile[];
  /** What was changed before counting; absent or null = this is the roster as it stands. */
  readonly whatIf?: WhatIf | null;
}

/** The answer to `calendar`; rows in order of agency, district, start time, shift, date. */
export interface CalendarValue extends Provenance {
  readonly rows: Iterable<CalendarRow>;
}

/** The answer to `duty`: who is scheduled, and the instances asked for on which nobody is. */
export interface DutyValue extends Provenance {
  readonly question: DutyQuestion;
  readonly rows: Iterable<DutyRow>;
  readonly nobody: Iterable<EmptyInstance>;
}

/** The answer to `check`: what there is to say of the files. */
export interface CheckValue extends Provenance {
  /** Without what a baseline accepts. */
  readonly issues: readonly Issue[];
  /** Every limit that is set; absent where the files could not be counted. */
  readonly limits?: readonly LimitResult[];
  /** What the baseline accepted. */
  readonly accepted?: readonly Accepted[];
}

/** The answer to `explain` about one district-shift on one date. */
export interface InstanceValue extends Provenance {
  readonly answer: InstanceAnswer;
}
