import { parseChoice } from './flags/parse-choice.js';
import type { Shell, TerminalStream } from './shell.js';

/** Colours as chalk counts them: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

const LEVELS: Readonly<Record<string, ColorLevel>> = { '0': 0, false: 0, '2': 2, '3': 3 };
const RICH = /-256(?:color)?$/i;

/**
 * Whether and how richly to colour: the flag, else FORCE_COLOR, NO_COLOR, TERM=dumb and CI, else
 * whether the stream is a terminal.
 * @param flag the text of --color
 * @param stream where the text goes; null = a file
 * @throws UsageError when the flag is not auto, always or never
 */
export function colorLevel(
  flag: string | undefined,
  env: Shell['env'],
  stream: TerminalStream | null,
): ColorLevel {
  const when = parseChoice('--color', flag ?? 'auto', ['auto', 'always', 'never']);
  if (when === 'never') return 0;
  if (when === 'always') return terminalLevel(env) || 1;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return LEVELS[forced] ?? 1;
  if (isSet(env['NO_COLOR']) || isSet(env['CI'])) return 0;
  return stream?.isTTY === true ? terminalLevel(env) : 0;
}

function terminalLevel(env: Shell['env']): ColorLevel {
  const terminal = env['TERM'] ?? '';
  if (terminal === 'dumb') return 0;
  if (env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit') return 3;
  return RICH.test(terminal) ? 2 : 1;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
