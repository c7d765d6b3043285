import type { InputRole } from '../model/issue.js';

/** One file to read. */
export interface Source {
  readonly role: InputRole;
  /** Null = standard input. */
  readonly path: string | null;
  /** What messages and answers call it. */
  readonly named: string;
}

/** The name under which issues and answers speak of standard input. */
export const STANDARD_INPUT = '(standard input)';
