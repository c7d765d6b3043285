import type { InputRole, Issue } from '../model/issue.js';
import type { CsvFormat } from './csv.js';
import { IssueLog, type Place, type RowLocator } from './issue-log.js';
import { type CellText, lineEnd, type RecordText, recordAt } from './record-text.js';
import { RowIndex } from './row-index.js';
import type { TextPosition } from './text-position.js';

/** A CSV whose header has been read. */
export interface Table {
  readonly input: InputRole;
  readonly file: string;
  readonly text: string;
  readonly format: CsvFormat;
  /** Headers as written. */
  readonly headers: readonly CellText[];
  /** How many of them there are, without blank ones at the end. */
  readonly width: number;
  /** Canonical field to index of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Offset of the first row of data. */
  readonly dataStart: number;
  /** Where its rows start; filled by reading them. */
  readonly rows: RowIndex;
  readonly position: TextPosition;
  /** Problems of its rows. */
  readonly log: IssueLog;
}

/** The table before any of its rows was read. */
export function unread(table: Table): Table {
  const rows = new RowIndex(table.text, table.format.delimiter);
  return { ...table, rows, log: new IssueLog(table.input, table.file) };
}

/** The issues of the rows that were read. */
export function rowIssues(table: Table): Issue[] {
  return table.log.issues(rowLocator(table));
}

/** The values of a row, read again from its text; a missing value at the end is blank. */
export function cellsAgain(table: Table, record: number): string[] {
  const { cells } = rowText(table, record);
  return table.headers.map((_, index) => cells[index]?.value ?? '');
}

/** Finds the lines and columns of a table's rows. */
export function rowLocator(table: Table): RowLocator {
  const idColumn = table.columns.get('officer_id');
  return {
    line: (record) => table.position.line(table.rows.start(record)),
    place: (record, field, value) => placeOf(table, record, field, value),
    officer: (record) => {
      return idColumn === undefined ? null : cellsAgain(table, record)[idColumn] || null;
    },
  };
}

function rowText({ text, rows, format }: Table, record: number): RecordText {
  return recordAt(text, rows.start(record), format.delimiter);
}

function placeOf(table: Table, record: number, field: string | null, value: string | null): Place {
  const { position, columns } = table;
  const { cells, wrongQuote } = rowText(table, record);
  const cell = field === null ? undefined : cells[columns.get(field) ?? -1];
  if (cell !== undefined) return placeAt(position, offsetIn(table.text, cell, value));
  if (wrongQuote !== null) return placeAt(position, wrongQuote);
  return { line: position.line(table.rows.start(record)), column: 0 };
}

/** One word of several (`D1;D9`) stands further right than its value starts. */
function offsetIn(text: string, { start, value }: CellText, word: string | null): number {
  if (word === null || word === '' || !value.includes(word)) return start;
  const within = text.slice(start, lineEnd(text, start)).indexOf(word);
  return within > 0 ? start + within : start;
}

function placeAt(position: TextPosition, offset: number): Place {
  return { line: position.line(offset), column: position.column(offset) };
}
