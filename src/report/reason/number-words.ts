import { thousands } from '../thousands.js';

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TIMES = ['never', 'once', 'twice'];

/** A number in a sentence: in words up to twelve, then in figures. */
export function numberWord(value: number): string {
  return WORDS[value] ?? thousands(value);
}

/** How often something is counted: `once`, `twice`, `three times`. */
export function timesWord(value: number): string {
  return TIMES[value] ?? `${numberWord(value)} times`;
}

/** Things in a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(things: readonly string[]): string {
  if (things.length <= 1) return things[0] ?? '';
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}
