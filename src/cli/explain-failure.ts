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
 */
export function explainFailure(error: unknown, verbose: boolean): Ending {
  if (error instanceof UsageError) {
    const lines = error.problems.map((problem) => safeText(`citcover: ${problem}`, true));
    return { code: EXIT.unusable, lines };
  }
  // `citcover ... | head` has read all it wanted.
  if (isBrokenPipe(error)) return { code: EXIT.answered, lines: [] };
  const lines = error instanceof FalseClaimError ? whyWithheld(error) : whyFailed(error);
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return {
    code: EXIT.ourFault,
    lines: [...lines, ...(verbose ? stack : [])].map((line) => safeText(line, true)),
  };
}

const REPORT =
  'Please report it to the makers of citcover with the command you typed, without your files.';

function whyWithheld(error: FalseClaimError): string[] {
  return [
    'citcover: sorry, its plan failed its own independent check, so nothing is printed.',
    `  ${error.message}`,
    REPORT,
  ];
}

function whyFailed(error: unknown): string[] {
  return [
    'citcover: sorry, it failed, and the fault is its own, not that of your files.',
    `  ${String(error)}`,
    `${REPORT} With -v it says where it failed.`,
  ];
}
