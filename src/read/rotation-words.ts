import { type Cycle, cycleFromGrammar, cycleFromLetters } from '../model/rotation.js';
import { findRotation, ROTATIONS, rotationKey } from '../model/rotations.js';
import type { Guess } from './did-you-mean.js';

/** A rotation that the config adds. */
export interface OwnRotation {
  readonly name: string;
  readonly cycle: Cycle;
  readonly source: string | null;
}

/** What a rotation cell says. */
export type RotationReading =
  | {
      readonly kind: 'cycle';
      readonly cycle: Cycle;
      /** Whether the text is the cycle itself, so that its letters may turn out to be a mistyped name. */
      readonly isLetters: boolean;
    }
  | { readonly kind: 'unknown' | 'date'; readonly suggestion: string | null };

/** Longer texts than the longest cycle with its spaces say nothing. */
const LONGEST = 1500;

/**
 * Reads a named rotation, first of the config, then known; else the grammar; else a cycle string.
 * @param own rotations of the config by {@link rotationKey}
 */
export function readRotation(
  written: string,
  own: ReadonlyMap<string, OwnRotation>,
  guess: Guess,
): RotationReading {
  if (written.length > LONGEST) return { kind: 'unknown', suggestion: null };
  const text = rotationKey(written);
  const named = own.get(text) ?? findRotation(text);
  if (named !== undefined) return { kind: 'cycle', cycle: named.cycle, isLetters: false };
  const byGrammar = cycleFromGrammar(text);
  const hours = byGrammar === null ? null : hoursRotation(text, byGrammar);
  if (hours !== null) return { kind: 'unknown', suggestion: hours };
  if (byGrammar !== null) return { kind: 'cycle', cycle: byGrammar, isLetters: false };
  const letters = cycleFromLetters(text.replace(BETWEEN, ''));
  if (letters !== null) return { kind: 'cycle', cycle: letters, isLetters: true };
  return madeDate(text) ?? { kind: 'unknown', suggestion: rotationMeant(text, own, guess) };
}

/** The name of a rotation that a mistyped one was probably meant to be, or null. */
export function rotationMeant(
  written: string,
  own: ReadonlyMap<string, OwnRotation>,
  guess: Guess,
): string | null {
  const slash = PAIR_WITH_SLASH.exec(rotationKey(written));
  if (slash !== null) return `${slash[1]}-${slash[2]}`;
  return guess(written, () => [...own.values(), ...ROTATIONS].map(({ name }) => name));
}

const BETWEEN = /[,;/|]/g;
const NUMBERS = /^(\d+)(-|-?on-?)(\d+)(?:-?off)?$/;
const PAIR_WITH_SLASH = /^([1-9]\d?)[/:x]([1-9]\d?)$/;

/**
 * `4-10` means 4 days on and 10 off by the grammar, but is often written for 4 shifts of 10 hours; and
 * `24-48` for hours. What could be either is not guessed.
 */
function hoursRotation(text: string, byGrammar: Cycle): string | null {
  const [, first = '', between = '', second = ''] = NUMBERS.exec(text) ?? [];
  const named = findRotation(`${first}/${second}`);
  if (named === undefined || named.cycle === byGrammar) return null;
  if (between === '-') return `${named.name}, or ${first}on${second}off if it counts days`;
  return named.shiftHours === 24 ? named.name : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_AND_MONTH = /^(\d{1,2})-?([a-z]{3})(?:-?(?:\d{2}|\d{4}))?$/;
const MONTH_AND_DAY = /^([a-z]{3})-?(\d{1,2})$/;
const WHOLE_DATE =
  /^(?:\d{4}-(\d{2})-(\d{2})(?:t?00:00(?::00)?)?|(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4}))$/;

/** `4-2` typed into a spreadsheet becomes 4-Feb or 2-Apr, by the country it is set to. */
function madeDate(text: string): RotationReading | null {
  const [, dayFirst, monthSecond] = DAY_AND_MONTH.exec(text) ?? [];
  const [, monthFirst, daySecond] = MONTH_AND_DAY.exec(text) ?? [];
  const [, isoMonth, isoDay, slashFirst, slashSecond] = WHOLE_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(monthSecond ?? monthFirst ?? '') + 1;
  const [on, off] =
    month > 0
      ? [month, Number(dayFirst ?? daySecond)]
      : [Number(isoMonth ?? slashFirst), Number(isoDay ?? slashSecond)];
  if (on === undefined || off === undefined || Number.isNaN(on) || Number.isNaN(off)) return null;
  return { kind: 'date', suggestion: `${on}on${off}off or ${off}on${on}off` };
}
