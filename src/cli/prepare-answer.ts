import type { FormatLoader } from '../report/format/format.js';
import { FORMATS, type Values } from '../report/format/registry.js';
import type { Shown, Style } from '../report/format/style.js';
import { REDACTED } from '../report/redact/redacted.js';
import type { Redaction } from '../report/redact/redaction.js';
import { asTyped } from './as-typed.js';
import { colorLevel } from './color-level.js';
import type { Call } from './command.js';
import { type ChunksOf, deliver, deliverInCi } from './deliver.js';
import { destinationsFrom } from './flags/destinations.js';
import { INPUT_FLAGS } from './flags/input-flags.js';
import { maxIssuesFrom } from './flags/output-flags.js';
import { PERIOD_FLAGS } from './flags/period-flags.js';
import { POLICY_FLAGS } from './flags/policy-flags.js';
import { REDACT_FLAGS } from './flags/redact-flags.js';
import { WHAT_IF_FLAGS, withoutOfficers } from './flags/what-if-flags.js';
import { refuseUnfitOutput } from './output-file.js';
import type { Shell, TerminalStream } from './shell.js';
import type { Source } from './source.js';
import { speaksUnicode, terminalWidth } from './terminal.js';
import { UsageError } from './usage-error.js';

/** An answer that is still to be worked out. */
export interface PreparedAnswer<Value> {
  readonly formats: readonly string[];
  /**
   * Writes it in those formats, to the places that were asked for.
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
  sources: readonly Pick<Source, 'path'>[],
  shell: Shell,
): Promise<PreparedAnswer<Values[Name]>> {
  const formats = BY_COMMAND[name];
  const destinations = destinationsFrom(call.flags, Object.keys(formats));
  refuseSecondReading(name, destinations);
  for (const { path } of destinations) {
    if (path !== null) await refuseUnfitOutput(path, sources.map(pathOf));
  }
  // Refuses wrong flags now, and not after the work.
  styleOf(call, shell, null);
  const deliverTo = 'github' in formats ? deliverInCi : deliver;
  const write: PreparedAnswer<Values[Name]>['write'] = async (
    value,
    redaction,
    show = EVERYTHING,
  ) => {
    const shown = redaction === null ? value : REDACTED[name](value, redaction);
    // The next command, too, names nobody who may not be named.
    const said = redaction === null ? call : { ...call, flags: withoutOfficers(call.flags) };
    const chunksOf: ChunksOf = async (format, stream) => {
      const chunks = await formats[format]!();
      return chunks(shown, { ...styleOf(said, shell, stream), show });
    };
    await deliverTo(destinations, chunksOf, call, shell);
  };
  return { formats: destinations.map(({ format }) => format), write };
}

/** Answers by the date are worked out while they are written, once. */
function refuseSecondReading(name: keyof Values, { length }: readonly unknown[]): void {
  if (length > 1 && (name === 'calendar' || name === 'duty')) {
    throw new UsageError(`${name} writes one --output at a time; run it again for the other`);
  }
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
    who: call.flags.who === true,
    next: asTyped(call, [...INPUT_FLAGS, ...PERIOD_FLAGS, ...POLICY_FLAGS, ...REDACT_FLAGS]),
    nextWhatIf: asTyped({ ...call, operands: [] }, WHAT_IF_FLAGS),
    ...(maxIssues === undefined ? {} : { maxIssues }),
  };
}

/** Standard input, too, may be a file. */
function pathOf({ path }: Pick<Source, 'path'>): string {
  return path ?? '/dev/stdin';
}
