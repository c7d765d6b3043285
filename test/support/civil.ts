import { type Day, dayFromCivil } from '../../src/model/day.js';
import type { Weekdays } from '../../src/model/weekday.js';

const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The day number of `yyyy-mm-dd`. */
export function day(text: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return dayFromCivil(year, month, dayOfMonth);
}

/** A set of weekdays from their names: `Sat Sun`. */
export function weekdays(text: string): Weekdays {
  return text.split(' ').reduce((set, name) => set + 2 ** NAMES.indexOf(name), 0);
}

/** The minute of a clock time `HH:MM`, from midnight. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
