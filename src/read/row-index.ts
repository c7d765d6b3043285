import { nextLine, recordAt, skipLineBreaks } from './record-text.js';

/**
 * Where the rows of a text start. Only a few rows are ever asked for, for messages, so the rows of a part
 * of the text are looked for once one of them is asked for.
 */
export class RowIndex {
  readonly #text: string;
  readonly #delimiter: string;
  readonly #parts: Part[] = [];

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** Adds the part of the text, by offsets, that starts with a record; parts are added in order. */
  add(start: number, end: number, firstRecord: number): void {
    this.#parts.push({ start, end, firstRecord, rows: null });
  }

  /** Adds a row that is not sound CSV, and therefore a part of its own. */
  addBroken(start: number, record: number): void {
    this.#parts.push({ start, end: start, firstRecord: record, rows: [start] });
  }

  /** Offset of a row. */
  start(record: number): number {
    const part = this.#partOf(record);
    if (part === undefined) return this.#text.length;
    part.rows ??= this.#rowsOf(part);
    return part.rows[record - part.firstRecord] ?? part.end;
  }

  /** Offset after so many rows, blank ones included. */
  after(start: number, rows: number): number {
    let offset = skipLineBreaks(this.#text, start);
    for (let row = 0; row < rows; row += 1) {
      offset = skipLineBreaks(this.#text, recordAt(this.#text, offset, this.#delimiter).end);
    }
    return offset;
  }

  #partOf(record: number): Part | undefined {
    let low = 0;
    let high = this.#parts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#parts[middle]?.firstRecord ?? 0) <= record) low = middle;
      else high = middle;
    }
    return this.#parts[low];
  }

  /** Offsets of the rows of a part that are not blank. */
  #rowsOf({ start, end }: Part): number[] {
    const quote = this.#text.indexOf('"', start);
    const isPlain = quote < 0 || quote >= end;
    const rows: number[] = [];
    let offset = skipLineBreaks(this.#text, start);
    while (offset < end) {
      const row = isPlain ? this.#plainRow(offset) : this.#quotedRow(offset);
      if (!row.isBlank) rows.push(offset);
      offset = skipLineBreaks(this.#text, row.end);
    }
    return rows;
  }

  /** Without quotes a row is a line. */
  #plainRow(offset: number): { readonly end: number; readonly isBlank: boolean } {
    const end = nextLine(this.#text, offset);
    const first = this.#text[offset] ?? '';
    if (first !== this.#delimiter && first.trim() !== '') return { end, isBlank: false };
    const values = this.#text.slice(offset, end).replaceAll(this.#delimiter, '');
    return { end, isBlank: values.trim() === '' };
  }

  #quotedRow(offset: number): { readonly end: number; readonly isBlank: boolean } {
    const { cells, end } = recordAt(this.#text, offset, this.#delimiter);
    return { end, isBlank: cells.every(({ value }) => value === '') };
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstRecord: number;
  rows: readonly number[] | null;
}
