import type { ExitCode } from './exit-code.js';
import type { Flag, FlagValues } from './flags/flag.js';
import type { Shell } from './shell.js';

/** One command: what help says of it, what the command line may hold, and what it does. */
export interface Command {
  readonly name: string;
  /** What it answers, for its help. */
  readonly description: string;
  readonly operands: Operands;
  readonly flags: readonly Flag[];
  /** Lines to try, each with what it does. */
  readonly examples: readonly Example[];
  /** @throws UsageError when the user must put something right */
  readonly run: (call: Call, shell: Shell) => Promise<ExitCode>;
}

/** A command by name; its file is loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The words of a command line that are no flags. */
export interface Operands {
  /** As help writes them: `ROSTER DISTRICTS`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** With --demo in the place of the files; absent = none. */
  readonly withDemo?: Operands;
  /** Words it can be, for completion. */
  readonly choices?: readonly string[];
}

interface Example {
  readonly line: string;
  readonly does: string;
}

/** A command line once it is understood. */
export interface Call {
  readonly command: string;
  readonly operands: readonly string[];
  readonly flags: FlagValues;
}

/** What most commands read. */
export const FILES: Operands = { usage: 'ROSTER DISTRICTS', least: 2, most: 2 };

/** What they read with --demo, and what the others do. */
export const NO_FILES: Operands = { usage: '', least: 0, most: 0 };
