import type { Day } from '../model/day.js';
import type { DateColumn } from './date-column.js';
import type { Problem } from './issue-log.js';
import { officerId } from './officer-id.js';
import { folded, tidied } from './word.js';

/** One sound row of the exceptions. */
export interface ExceptionRow {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly duty: 'on' | 'off';
  readonly district: string;
  readonly shift: string;
}

/** Reads a row, or says the first thing that is wrong with it. */
export function readExceptionRow(
  cell: (field: string) => string,
  dates: { readonly from: DateColumn; readonly to: DateColumn },
): ExceptionRow | Problem {
  const id = officerId(cell('officer_id'));
  if (id === '') return { code: 'officer-id-missing', field: 'officer_id', value: null };
  const from = dates.from.read(cell('from')) ?? missing('from', cell('to'));
  const to = dates.to.read(cell('to')) ?? missing('to', cell('from'));
  if (typeof from === 'object') return from;
  if (typeof to === 'object') return to;
  if (from > to) return { code: 'from-after-to', field: 'to', value: null };
  const word = folded(cell('duty'));
  const duty = word === '' ? 'off' : word;
  if (duty !== 'on' && duty !== 'off') {
    return { code: 'exception-duty-invalid', field: 'duty', value: tidied(cell('duty')) };
  }
  return { id, from, to, duty, district: tidied(cell('district')), shift: tidied(cell('shift')) };
}

/** @param other the row's other date */
function missing(field: 'from' | 'to', other: string): Problem {
  const suggestion = tidied(other) === '' ? null : `${tidied(other)} for a single day`;
  return { code: 'exception-date-missing', field, value: null, suggestion, cause: '' };
}
