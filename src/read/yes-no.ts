import { folded } from './word.js';

const YES = new Set(['y', 'yes', 'x', 'true', '1']);
const NO = new Set(['n', 'no', 'false', '0']);

/** What a cell says; null when it is blank, undefined when it is neither yes nor no. */
export function readYesNo(cell: string): boolean | null | undefined {
  const word = folded(cell);
  if (word === '') return null;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
