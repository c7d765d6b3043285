import { DAILY, type Weekdays } from '../model/weekday.js';
import { folded } from './word.js';

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const OTHER_SHORT = new Map([
  ['tues', 1],
  ['weds', 2],
  ['thur', 3],
  ['thurs', 3],
]);
const GROUPS = new Map<string, Weekdays>([
  ['daily', DAILY],
  ['every day', DAILY],
  ['weekdays', 0b001_1111],
  ['weekend', 0b110_0000],
  ['weekends', 0b110_0000],
]);
const DASH = /\s*\p{Pd}\s*/gu;
const SEPARATORS = /[\s,;/&+.]+/;

/** Longer texts are not weekdays. */
const LONGEST = 120;

/**
 * The weekdays of `Mon-Fri`, `Sat Sun`, `Fri-Mon` (which passes the week's end), or null when a word is
 * no weekday. Names are English, whole or of two letters or more.
 */
export function readWeekdays(text: string): Weekdays | null {
  const words = folded(text);
  const group = GROUPS.get(words);
  if (group !== undefined) return group;
  if (words.length > LONGEST) return null;
  let weekdays: Weekdays = 0;
  for (const part of words.replace(DASH, '-').split(SEPARATORS)) {
    if (part === '' || part === 'and') continue;
    const run = readRun(part);
    if (run === null) return null;
    weekdays |= run;
  }
  return weekdays === 0 ? null : weekdays;
}

function readRun(part: string): Weekdays | null {
  const ends = part.split('-').map(weekdayNumber);
  const [first = -1, last = first] = ends;
  if (ends.length > 2 || first < 0 || last < 0) return null;
  let run: Weekdays = 1 << last;
  for (let weekday = first; weekday !== last; weekday = (weekday + 1) % 7) run |= 1 << weekday;
  return run;
}

/** Monday 0 to Sunday 6, or -1. */
function weekdayNumber(name: string): number {
  if (name.length < 2) return -1;
  return OTHER_SHORT.get(name) ?? NAMES.findIndex((full) => full.startsWith(name));
}
