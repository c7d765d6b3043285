import type { Day } from '../model/day.js';
import { type DateOrder, readDate } from './date.js';
import type { Problem } from './issue-log.js';

/**
 * The dates of one column. Each distinct text is read once. A slash date that is impossible in the order
 * of the file but possible in the other casts doubt on every slash date of the column that could be either:
 * where both stand, the file is read again with that known (see `newDoubts`).
 */
export class DateColumn {
  readonly field: string;
  readonly #order: DateOrder;
  /** The value that casts doubt on the others, from an earlier reading; or null. */
  readonly #doubt: string | null;
  readonly #readings = new Map<string, Day | Problem>();
  #otherOrder: string | null = null;
  #hasAmbiguous = false;

  constructor(field: string, order: DateOrder, doubt: string | null) {
    this.field = field;
    this.#order = order;
    this.#doubt = doubt;
  }

  /** The day that a cell names, null when it is blank, or what is wrong with it. */
  read(cell: string): Day | Problem | null {
    if (cell === '') return null;
    const known = this.#readings.get(cell);
    if (known !== undefined) return known;
    const written = cell.trim();
    if (written === '') return null;
    const reading = this.#judge(written);
    this.#readings.set(cell, reading);
    return reading;
  }

  /** The value that shows the other order, where other values could be either; else null. */
  newDoubt(): string | null {
    return this.#hasAmbiguous && this.#doubt === null ? this.#otherOrder : null;
  }

  #judge(written: string): Day | Problem {
    const { field } = this;
    const reading = readDate(written, this.#order);
    if ('fault' in reading) {
      // Only the default order can be a wrong guess; day first was asked for.
      if (reading.fault === 'date-order' && this.#order === 'mdy') this.#otherOrder ??= written;
      const { fault: code, suggestion } = reading;
      return { code, field, value: written, suggestion, detail: { order: this.#order } };
    }
    if (!reading.isAmbiguous) return reading.day;
    this.#hasAmbiguous = true;
    if (this.#doubt === null) return reading.day;
    return {
      code: 'date-ambiguous',
      field,
      value: written,
      detail: { example: this.#doubt },
      cause: '',
    };
  }
}

/** The doubts that a reading of the file found: field to the value that casts it. */
export function newDoubts(columns: readonly DateColumn[]): ReadonlyMap<string, string> {
  const doubts = new Map<string, string>();
  for (const column of columns) {
    const doubt = column.newDoubt();
    if (doubt !== null) doubts.set(column.field, doubt);
  }
  return doubts;
}
