import { distance } from 'fastest-levenshtein';
import { folded } from './word.js';

/** Words longer than this are not typing errors of one another. */
const LONGEST = 60;
/** With more candidates than this the search costs more than its answer is worth. */
const MOST = 20_000;
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/g;
const DIGITS = /\d+/g;

/**
 * The candidate that was probably meant: the same word with other leading zeros (`1`, `001`), else the
 * one with the fewest letters changed, at most a third of them; null when none is near. The first of
 * equals wins. A word that differs only in a number is another name, not a typing error: D9 is not D1.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = comparable(word);
  if (wanted === '' || wanted.length > LONGEST || candidates.length > MOST) return null;
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > 2 * LONGEST) continue;
    const other = comparable(candidate);
    const changed = changedLetters(wanted, other, fewest);
    if (changed >= fewest || changed >= other.length) continue;
    nearest = candidate;
    fewest = changed;
  }
  return nearest;
}

/** Finds the candidate that was probably meant, or null; the candidates are only listed when it looks. */
export type Guess = (word: string, candidates: () => readonly string[]) => string | null;

/** {@link closest}, as often as it is asked. */
export const guess: Guess = (word, candidates) => closest(word, candidates());

/** Guesses that one file gets: in a file of nothing but unknown words they would take for ever. */
const MOST_GUESSES = 100;

/** {@link closest}, until it has been asked too often. */
export function limitedGuess(): Guess {
  let left = MOST_GUESSES;
  return (word, candidates) => {
    left -= 1;
    return left < 0 ? null : closest(word, candidates());
  };
}

function comparable(word: string): string {
  return folded(word).replace(LEADING_ZEROS, '');
}

/** At least `limit` when the words are of no use to one another. Two neighbours swapped are one change. */
function changedLetters(wanted: string, other: string, limit: number): number {
  if (wanted === other) return 0;
  if (Math.abs(other.length - wanted.length) >= limit) return limit;
  if (wanted.replace(DIGITS, '#') === other.replace(DIGITS, '#')) return limit;
  return isSwapped(wanted, other) ? 1 : distance(wanted, other);
}

function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let first = 0;
  while (left[first] === right[first]) first += 1;
  const swapped = `${left.slice(0, first)}${left[first + 1] ?? ''}${left[first]}${left.slice(first + 2)}`;
  return swapped === right;
}
