import { closest } from '../read/did-you-mean.js';

/**
 * The word of a short list that was probably meant, or null: the nearest one, or the one with the same
 * letters in another order (`paln`, `jsno`), which is how hurried fingers go wrong.
 */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const letters = sorted(word);
  return closest(word, words) ?? words.find((other) => sorted(other) === letters) ?? null;
}

function sorted(word: string): string {
  return [...word.toLowerCase()].sort((left, right) => (left < right ? -1 : 1)).join('');
}
