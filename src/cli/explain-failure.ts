import { safeText } from '../report/format/safe-text.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { FalseClaimError } from './false-claim-error.js';
import { UsageError } from './usage-error.js';
import { isBrokenPipe } from './write-chunks.js';

/** How a run that threw ends: its exit code and the lines for standard error. */
export interface Ending {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

/**
 * What to say of an error, in plain words.
 * @param verbose whether to add where in the code it happened
 * @param redacted whether to leave out what may quote an officer, as the words of our own faults may
 */
export function explainFailure(error: unknown, verbose: boolean, redacted = false): Ending {
  if (error instanceof UsageError) {
    const lines = error.problems.map((problem) => safeText(`citcover: ${problem}`, true));
    return { code: EXIT.unusable, lines };
  }
  // `citcover ... | head` has read all it wanted.
  if (isBrokenPipe(error)) return { code: EXIT.answered, lines: [] };
  const why = redacted
    ? NOT_SAID
    : String(error instanceof FalseClaimError ? error.message : error);
  const lines = error instanceof FalseClaimError ? whyWithheld(why) : whyFailed(why);
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return {
    code: EXIT.ourFault,
    lines: [...lines, ...(verbose && !redacted ? stack : [])].map((line) => safeText(line, true)),
  };
}

const NOT_SAID = 'Why is not said here, as it may name an officer; with --no-redact it is.';

const REPORT =
  'Please report it to the makers of citcover with the command you typed, without your files.';

function whyWithheld(why: string): string[] {
  return [
    'citcover: sorry, its plan failed its own independent check, so nothing is printed.',
    `  ${why}`,
    REPORT,
  ];
}

function whyFailed(why: string): string[] {
  return [
    'citcover: sorry, it failed, and the fault is its own, not that of your files.',
    `  ${why}`,
    why === NOT_SAID ? REPORT : `${REPORT} With -v it says where it failed.`,
  ];
}
