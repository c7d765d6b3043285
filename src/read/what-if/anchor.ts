import { type Day, formatDay } from '../../model/day.js';
import { readDate } from '../date.js';
import { WrongChange } from './wrong-change.js';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A first day on, written yyyy-mm-dd and in no other way.
 * @throws WrongChange when it is no such date, with the one that was probably meant
 */
export function readAnchor(text: string): Day {
  const written = text.trim();
  const reading = readDate(written, 'mdy');
  if ('day' in reading) {
    if (ISO.test(written)) return reading.day;
    const end = reading.isAmbiguous ? 'write it as yyyy-mm-dd' : meant(formatDay(reading.day));
    throw new WrongChange(`"${written}" is not written as yyyy-mm-dd; ${end}`);
  }
  const { suggestion } = reading;
  const end = suggestion === null ? 'write it as yyyy-mm-dd: 2027-01-05' : meant(suggestion);
  throw new WrongChange(`"${written}" is not a date; ${end}`);
}

function meant(date: string): string {
  return `did you mean ${date}${date.endsWith(')') ? '' : '?'}`;
}
