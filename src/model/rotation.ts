import { type Day, modulo, weekdayOf } from './day.js';
import { hasWeekday, type Weekdays } from './weekday.js';

/**
 * A rotation as one character a day, from its first day on. `O` and `-` are days off, `W` is a day on
 * the shift of the roster row, any other letter a day on the shift that it stands for.
 */
export type Cycle = string;

export const OWN_SHIFT = 'W';

/** Longest cycle that is read: two years. */
const LONGEST = 732;

const CYCLE = /^[A-Z-]+$/;
const ON_OFF = /^(\d{1,3})-?on-?(\d{1,3})-?off$/i;
const PAIR = /^(\d{1,3})-(\d{1,3})$/;

/** Whether a character of a cycle is a day off. */
export function isDayOff(letter: string): boolean {
  return letter === 'O' || letter === '-';
}

/** The cycle written out letter by letter (`WWOOWWWOOWWOOO`), or null when the text is not one. */
export function cycleFromLetters(text: string): Cycle | null {
  const cycle = text.toUpperCase();
  const days = [...cycle];
  if (cycle.length > LONGEST || !CYCLE.test(cycle)) return null;
  return days.some(isDayOff) && !days.every(isDayOff) ? cycle : null;
}

/** The cycle of `NonMoff` or `N-M` (N days on, M days off), or null when the text is neither. */
export function cycleFromGrammar(text: string): Cycle | null {
  const [, on = 0, off = 0] = (ON_OFF.exec(text) ?? PAIR.exec(text) ?? []).map(Number);
  if (on === 0 || off === 0 || on + off > LONGEST) return null;
  return OWN_SHIFT.repeat(on) + 'O'.repeat(off);
}

/**
 * Duty by day number: character `day modulo length` is '1' on the days of the cycle that `isOn` holds for.
 * @param anchor a date that is day 1 of the cycle
 */
export function cyclePattern(cycle: Cycle, anchor: Day, isOn: (letter: string) => boolean): string {
  const first = modulo(-anchor, cycle.length);
  const turned = cycle.slice(first) + cycle.slice(0, first);
  return Array.from(turned, (letter) => (isOn(letter) ? '1' : '0')).join('');
}

/** Duty by day number with fixed weekly days off: seven characters. */
export function weeklyPattern(daysOff: Weekdays): string {
  return Array.from({ length: 7 }, (_, day) =>
    hasWeekday(daysOff, weekdayOf(day)) ? '0' : '1',
  ).join('');
}
