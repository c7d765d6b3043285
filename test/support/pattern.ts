import { day, weekdays } from './civil.js';

/** Duty every day. */
export const EVERY_DAY = '1';

/**
 * The duty pattern of a cycle whose first day is the anchor: '1' where the letter is one of `letters`.
 * Written out from the anchor forwards, letter by letter, without a turn of the text.
 */
export function anchored(cycle: string, anchor: string, letters = 'W'): string {
  const pattern: string[] = [];
  for (const [step, letter] of [...cycle].entries()) {
    const index = (((day(anchor) + step) % cycle.length) + cycle.length) % cycle.length;
    pattern[index] = letters.includes(letter) ? '1' : '0';
  }
  return pattern.join('');
}

/** The duty pattern of someone who works on these weekdays only: `Mon Tue Wed`. */
export function weekly(works: string): string {
  // Day 0 was a Thursday, so the pattern starts with Thursday.
  const set = weekdays(works);
  return [3, 4, 5, 6, 0, 1, 2].map((weekday) => (set >> weekday) % 2).join('');
}
