import { nearestWord } from '../nearest-word.js';
import { UsageError } from '../usage-error.js';

/**
 * One of a few words.
 * @throws UsageError naming the nearest word, or all of them
 */
export function parseChoice<Choice extends string>(
  flag: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((word) => word === text);
  if (choice !== undefined) return choice;
  const nearest = nearestWord(text, choices);
  const remedy = nearest === null ? `it can be ${choices.join(', ')}` : `did you mean ${nearest}?`;
  throw new UsageError(`${flag} "${text}" is not known; ${remedy}`);
}
