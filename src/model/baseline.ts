import type { Day } from './day.js';
import type { IssueCode } from './issue.js';
import type { LimitName } from './limits.js';

/**
 * What a finding is about, whatever line it stands on: a district-shift, an officer, or a field and value
 * of the files; all null = the whole.
 */
export interface FindingKey {
  readonly code: IssueCode | LimitName;
  readonly agency: string | null;
  readonly district: string | null;
  readonly shift: string | null;
  readonly officer: string | null;
  readonly field: string | null;
  readonly value: string | null;
}

/** A finding that is accepted, as large as it was. */
export interface Accepted extends FindingKey {
  /** Hours short, or a count; larger is worse. */
  readonly measured: number;
  /** Why it is accepted; empty = still to be written. */
  readonly reason: string;
  /** The last date on which it is accepted; null = no end. */
  readonly until: Day | null;
}

/** An entry of a baseline file. */
export interface BaselineEntry extends Accepted {
  readonly line: number;
  readonly column: number;
}

/** A baseline file that was read. */
export interface Baseline {
  /** As the user named it. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}
