import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import type { Shell } from '../../src/cli/shell.js';
import { dayFromCivil } from '../../src/model/day.js';

export interface FakeRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FakeShellOptions {
  readonly env?: Shell['env'];
  readonly input?: string;
  /** Standard error is a terminal. */
  readonly terminal?: boolean;
}

/** Runs a command line in this process, on 21 November 2026, in an empty environment. */
export async function runFake(
  argv: readonly string[],
  { env = {}, input = '', terminal = false }: FakeShellOptions = {},
): Promise<FakeRun> {
  const output = new PassThrough();
  const errors = Object.assign(new PassThrough(), { isTTY: terminal });
  const printed = Promise.all([text(output), text(errors)]);
  const exit = await runCommandLine(argv, {
    input: Readable.from([input]),
    output,
    errors,
    env,
    today: () => dayFromCivil(2026, 11, 21),
  });
  output.end();
  errors.end();
  const [stdout, stderr] = await printed;
  return { exit, stdout, stderr };
}
