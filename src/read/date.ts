import { enUS } from 'date-fns/locale/en-US';
import { type Day, dayFromCivil, formatDay, isCivilDate } from '../model/day.js';

/** Which number of a slash date comes first: the month or the day. */
export type DateOrder = 'mdy' | 'dmy';

/** Why a text is not a date. */
type DateFault = 'date-invalid' | 'date-year-short' | 'date-serial' | 'date-order';

/** What a text says as a date. */
export type DateReading =
  | {
      readonly day: Day;
      /** The other order of day and month would make it another date. */
      readonly isAmbiguous: boolean;
    }
  | { readonly fault: DateFault; readonly suggestion: string | null };

/** First year that a roster can mean; earlier ones are slips or a spreadsheet's zero. */
const FIRST_YEAR = 1900;

/** Longer texts are not dates. */
const LONGEST = 40;

const MIDNIGHT = /[T ](?:0{1,2}:00(?::00(?:\.0+)?)?Z?|12:00(?::00)? ?AM)$/i;
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const MONTH_NAME = /^(\d{1,2})-(\p{L}+)-(\d{4})$/u;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})([-/])(\d{1,2}|\p{L}{3,9})\2(\d{2})$/u;
const DASHES = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const NO_DATE = /^(?:n\/?a|#n\/a|#ref!|#value!|#name\?|none|null|nil|tbd|tba|unknown|-+|\?+|\.)$/i;

/**
 * Reads `yyyy-mm-dd` (with a midnight time or none), `yyyy/m/d`, `d-Mon-yyyy`, and `m/d/yyyy` in the given
 * order. Nothing else is a date: what may have been meant is only a suggestion.
 * Days are counted by model/day: date-fns builds dates in the local time zone, where some civil dates
 * never were (Samoa had no 30 December 2011).
 */
export function readDate(written: string, order: DateOrder): DateReading {
  const text = written.trim();
  if (text.length > LONGEST) return { fault: 'date-invalid', suggestion: null };
  const date = text.replace(MIDNIGHT, '');
  return (
    yearFirst(date) ??
    monthByName(date) ??
    slashes(date, order) ?? {
      fault: 'date-invalid',
      suggestion: null,
      ...nearMiss(date, order),
    }
  );
}

function yearFirst(text: string): DateReading | null {
  const [, year = 0, , month = 0, dayOfMonth = 0] = (YEAR_FIRST.exec(text) ?? []).map(Number);
  if (year === 0) return null;
  const day = dayOf(year, month, dayOfMonth);
  if (day !== null) return { day, isAmbiguous: false };
  const swapped = dayOf(year, dayOfMonth, month);
  const suggestion = swapped === null ? null : `${formatDay(swapped)} (day and month swapped?)`;
  return { fault: 'date-invalid', suggestion };
}

function monthByName(text: string): DateReading | null {
  const [, dayOfMonth, name, year] = MONTH_NAME.exec(text) ?? [];
  if (dayOfMonth === undefined || name === undefined || year === undefined) return null;
  const day = dayOf(Number(year), monthNumber(name), Number(dayOfMonth));
  return day === null ? null : { day, isAmbiguous: false };
}

/** 1 to 12 by an English name, whole or of three letters; 0 for anything else. */
function monthNumber(name: string): number {
  for (const width of ['abbreviated', 'wide'] as const) {
    const found = enUS.match.month(name, { width });
    if (found !== null && (found.rest === '' || SEPT.test(name))) return found.value + 1;
  }
  return 0;
}

const SEPT = /^sept$/i;

function slashes(text: string, order: DateOrder): DateReading | null {
  const [, first = 0, second = 0, year = 0] = (SLASHES.exec(text) ?? []).map(Number);
  if (year === 0) return null;
  const day = inOrder(first, second, year, order);
  const other = inOrder(first, second, year, order === 'mdy' ? 'dmy' : 'mdy');
  if (day !== null) return { day, isAmbiguous: other !== null && other !== day };
  if (other === null) return { fault: 'date-invalid', suggestion: null };
  return { fault: 'date-order', suggestion: formatDay(other) };
}

/** What a text that is no date may have meant. */
function nearMiss(text: string, order: DateOrder): { fault?: DateFault; suggestion?: string } {
  if (NO_DATE.test(text)) return { suggestion: 'leave it blank' };
  if (SERIAL.test(text)) return serial(Math.floor(Number(text)));
  const compact = (COMPACT.exec(text) ?? []).map(Number);
  const compactDay = dayOf(compact[1] ?? 0, compact[2] ?? 0, compact[3] ?? 0);
  if (compactDay !== null) return { suggestion: formatDay(compactDay) };
  const [, first, , second, yearOfCentury] = SHORT_YEAR.exec(text) ?? [];
  if (first !== undefined && second !== undefined && yearOfCentury !== undefined) {
    return { fault: 'date-year-short', ...fullYear(first, second, yearOfCentury, order) };
  }
  const dashes = (DASHES.exec(text) ?? []).map(Number);
  const dashed = inOrder(dashes[1] ?? 0, dashes[3] ?? 0, dashes[4] ?? 0, order);
  return dashed === null ? {} : { suggestion: `${formatDay(dashed)}, if that is what it means` };
}

/** Spreadsheets count days from 1899-12-30. */
const SERIAL_OF_1970 = 25_569;

function serial(days: number): { fault: DateFault; suggestion: string } {
  return { fault: 'date-serial', suggestion: formatDay(days - SERIAL_OF_1970) };
}

function fullYear(
  first: string,
  second: string,
  yearOfCentury: string,
  order: DateOrder,
): { suggestion?: string } {
  const year = 2000 + Number(yearOfCentury);
  const month = monthNumber(second);
  const day =
    month === 0
      ? inOrder(Number(first), Number(second), year, order)
      : dayOf(year, month, Number(first));
  return day === null ? {} : { suggestion: `${formatDay(day)}, if that is the year` };
}

function inOrder(first: number, second: number, year: number, order: DateOrder): Day | null {
  return order === 'mdy' ? dayOf(year, first, second) : dayOf(year, second, first);
}

function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const exists = year >= FIRST_YEAR && isCivilDate(year, month, dayOfMonth);
  // A small integer, not a double: days are held by the million.
  return exists ? dayFromCivil(year, month, dayOfMonth) | 0 : null;
}
