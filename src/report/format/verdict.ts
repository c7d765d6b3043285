import { ISSUE_KINDS, type Issue, type Severity } from '../../model/issue.js';

/** Whether the files are sound, and how many kinds of issue there are of each severity. */
export interface Verdict {
  /** No error; warnings and notes do not break it. */
  readonly sound: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What `check` finds: one error is enough for files not to be sound. */
export function verdictOf(issues: readonly Issue[]): Verdict {
  const errors = issuesOf(issues, 'error').length;
  return {
    sound: errors === 0,
    errors,
    warnings: issuesOf(issues, 'warning').length,
    notes: issuesOf(issues, 'note').length,
  };
}

/** The issues of one severity, in their order. */
export function issuesOf(issues: readonly Issue[], severity: Severity): Issue[] {
  return issues.filter(({ code }) => ISSUE_KINDS[code].severity === severity);
}
