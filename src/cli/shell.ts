import type { Readable, Writable } from 'node:stream';
import { type Day, dayFromCivil } from '../model/day.js';

/** The world outside: what commands read from, write to and ask, so that tests can give their own. */
export interface Shell {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: TerminalStream;
  readonly errors: TerminalStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today by the local clock. */
  readonly today: () => Day;
}

/** A stream that may be a terminal. */
export type TerminalStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The shell of this process. */
export function processShell(): Shell {
  // Each write reports its own failure; without a listener it would also end the process.
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    env: process.env,
    today: localToday,
  };
}

function ignore(): undefined {
  return undefined;
}

function localToday(): Day {
  const now = new Date();
  return dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
