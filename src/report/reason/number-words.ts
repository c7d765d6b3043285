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
