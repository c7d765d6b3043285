import type { InputRole, Issue } from '../model/issue.js';
import type { CsvFormat } from './csv.js';
import { IssueLog, type Place, type RowLocator } from './issue-log.js';
import { joinedAt } from './joined-rows.js';
import { officerId } from './officer-id.js';
import { type CellText, lineEnd, type RecordText, recordAt } from './record-text.js';
import { RowIndex } from './row-index.js';
import type { RequiredColumn } from './row-not-data.js';
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
  /** Columns whose values never run over several lines. */
  readonly lineColumns: readonly number[];
  readonly required: readonly RequiredColumn[];
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
  return { ...table, rows, log: new IssueLog(table.input, table.file, table.position) };
}

/** The issues of the rows that were read. */
export function rowIssues(table: Table): Issue[] {
  return table.log.issues(rowLocator(table));
}

/**
 * The values of a row, read again from its text. Missing values at the end are blank, and so are those
 * from a wrong quote on, which may be another row's.
 */
export function cellsAgain(table: Table, record: number): string[] {
  const { cells } = rowText(table, record);
  const sound = faultOf(table, record)?.column ?? cells.length;
  return table.headers.map((_, index) => (index < sound ? (cells[index]?.value ?? '') : ''));
}

/** The first value of a row that a wrong quote spoils, or null. */
export function faultOf(
  table: Table,
  record: number,
): { readonly column: number; readonly offset: number } | null {
  const { cells, wrongQuote } = rowText(table, record);
  const values = cells.map(({ value }) => value);
  if (wrongQuote !== null) return { column: cells.length, offset: wrongQuote };
  const column = joinedAt(table, values);
  return column === null ? null : { column, offset: cells[column]?.start ?? 0 };
}

/** What is told of an officer_id: one that is longer is the wreck of a row. */
const LONGEST_ID = 80;

/** Finds the lines and columns of a table's rows. */
export function rowLocator(table: Table): RowLocator {
  const idColumn = table.columns.get('officer_id');
  return {
    line: (record) => table.position.line(table.rows.start(record)),
    place: (record, field, value) => placeOf(table, record, field, value),
    officer: (record) => {
      const id = idColumn === undefined ? '' : (cellsAgain(table, record)[idColumn] ?? '');
      return officerId(id).slice(0, LONGEST_ID) || null;
    },
  };
}

function rowText({ text, rows, format }: Table, record: number): RecordText {
  return recordAt(text, rows.start(record), format.delimiter);
}

function placeOf(table: Table, record: number, field: string | null, value: string | null): Place {
  const { position, columns } = table;
  const { cells } = rowText(table, record);
  const cell = field === null ? undefined : cells[columns.get(field) ?? -1];
  if (cell !== undefined) return placeOfValue(table, cell, value);
  const fault = faultOf(table, record);
  if (fault !== null) return placeAt(position, fault.offset);
  return { line: position.line(table.rows.start(record)), column: 0 };
}

/** One word of several (`D1;D9`) stands further right than its value starts, and is shorter. */
function placeOfValue({ text, position }: Table, cell: CellText, word: string | null): Place {
  const end = Math.min(cell.end, lineEnd(text, cell.start));
  const within = word === null || word === '' ? -1 : text.slice(cell.start, end).indexOf(word);
  if (word === null || within < 0 || !cell.value.includes(word)) {
    return { ...placeAt(position, cell.start), length: end - cell.start };
  }
  return { ...placeAt(position, cell.start + within), length: word.length };
}

function placeAt(position: TextPosition, offset: number): Place {
  return { line: position.line(offset), column: position.column(offset) };
}
