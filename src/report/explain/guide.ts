import type { InputRole } from '../../model/issue.js';

/** What there is to know of one kind of issue. */
export interface IssueGuide {
  /** What it means. */
  readonly means: string;
  /** Why it matters for the answer. */
  readonly matters: string;
  /** How to put it right. */
  readonly fix: string;
  readonly example: IssueExample;
}

/** A few lines of a file, and the issue that they raise. */
export interface IssueExample {
  readonly input: InputRole;
  readonly lines: readonly string[];
  /** Line, column (0 = the whole line) and sentence: `2:24 the district "D9" is not in the district file`. */
  readonly raises: string;
}

/** An example from a roster; the district file has D1 and D2, each with Day and Night. */
export function inRoster(raises: string, ...lines: readonly string[]): IssueExample {
  return { input: 'roster', lines, raises };
}

/** An example from a district file. */
export function inDistricts(raises: string, ...lines: readonly string[]): IssueExample {
  return { input: 'districts', lines, raises };
}

/** An example from the exceptions; the roster has officer 101, on D1 Day. */
export function inExceptions(raises: string, ...lines: readonly string[]): IssueExample {
  return { input: 'exceptions', lines, raises };
}

/** An example from citcover.json. */
export function inConfig(raises: string, ...lines: readonly string[]): IssueExample {
  return { input: 'config', lines, raises };
}
