import type { FormatLoader } from '../report/format/format.js';
import { FORMATS, type Values } from '../report/format/registry.js';
import { safeText } from '../report/format/safe-text.js';
import type { Shown, Style } from '../report/format/style.js';
import { REDACTED } from '../report/redact/redacted.js';
import type { Redaction } from '../report/redact/redaction.js';
import { asTyped } from './as-typed.js';
import { colorLevel } from './color-level.js';
import type { Call } from './command.js';
import { chooseFormat } from './flags/choose-format.js';
import { INPUT_FLAGS } from './flags/input-flags.js';
import { maxIssuesFrom } from './flags/output-flags.js';
import { PERIOD_FLAGS } from './flags/period-flags.js';
import { POLICY_FLAGS } from './flags/policy-flags.js';
import { REDACT_FLAGS } from './flags/redact-flags.js';
import { refuseUnfitOutput, writeOutputFile } from './output-file.js';
import type { Shell, TerminalStream } from './shell.js';
import type { Source } from './source.js';
import { speaksUnicode, terminalWidth } from './terminal.js';
import { writeChunks } from './write-chunks.js';

/** An answer that is still to be worked out. */
export interface PreparedAnswer<Value> {
  readonly format: string;
  /**
   * Writes it in that format, to the place that was asked for.
   * @param redaction how officers are hidden; null = they appear by officer_id
   */
  readonly write: (value: Value, redaction: Redaction | null, show?: Shown) => Promise<void>;
}

type Formats = {
  readonly [Name in keyof Values]: Readonly<Record<string, FormatLoader<Values[Name]>>>;
};

const BY_COMMAND: Formats = FORMATS;

export const EVERYTHING: Shown = { agency: null, district: null };

/**
 * Decides, before any work is done, in which format and where an answer goes.
 * @param name the command
 * @param sources the files read, which must not be written over
 * @throws UsageError for a format the command does not have or a file that cannot be written
 */
export async function prepareAnswer<Name extends keyof Values>(
  name: Name,
  call: Call,
  sources: readonly Source[],
  shell: Shell,
): Promise<PreparedAnswer<Values[Name]>> {
  const formats = BY_COMMAND[name];
  const format = chooseFormat(call.flags, Object.keys(formats));
  const { output } = call.flags;
  // `-` is standard output, as it is standard input among the files.
  const path = output === undefined || output === '-' ? null : output;
  if (path !== null) await refuseUnfitOutput(path, sources.map(pathOf));
  const style = styleOf(call, shell, path === null ? shell.output : null);
  const write: PreparedAnswer<Values[Name]>['write'] = async (
    value,
    redaction,
    show = EVERYTHING,
  ) => {
    const chunksOf = await formats[format]!();
    const shown = redaction === null ? value : REDACTED[name](value, redaction);
    const chunks = chunksOf(shown, { ...style, show });
    if (path === null) return writeChunks(shell.output, chunks);
    await writeOutputFile(path, chunks);
    if (shell.errors.isTTY === true) tellWritten(path, call, shell);
  };
  return { format, write };
}

/**
 * The style for a stream.
 * @param stream null = a file
 */
export function styleOf(
  call: Call,
  { env }: Shell,
  stream: TerminalStream | null,
): Omit<Style, 'show'> {
  const maxIssues = maxIssuesFrom(call.flags);
  return {
    color: colorLevel(call.flags.color, env, stream),
    width: terminalWidth(env, stream),
    unicode: speaksUnicode(env),
    names: call.flags.names === true,
    next: asTyped(call, [...INPUT_FLAGS, ...PERIOD_FLAGS, ...POLICY_FLAGS, ...REDACT_FLAGS]),
    ...(maxIssues === undefined ? {} : { maxIssues }),
  };
}

function tellWritten(path: string, { flags }: Call, { errors }: Shell): void {
  if (flags.quiet !== true) errors.write(`citcover: ${safeText(path, true)} is written\n`);
}

/** Standard input, too, may be a file. */
function pathOf({ path }: Source): string {
  return path ?? '/dev/stdin';
}
