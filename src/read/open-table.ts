import { findHead } from './head.js';
import type { NamedHeaders } from './header.js';
import { IssueLog } from './issue-log.js';
import type { Layout } from './layout.js';
import { reportHeader, reportNoHeader } from './report-header.js';
import { RowIndex } from './row-index.js';
import { requiredColumns } from './row-not-data.js';
import type { Table } from './table.js';
import { TextPosition } from './text-position.js';

/** A file as text, under the name the user gave it. */
export interface InputText {
  readonly file: string;
  readonly text: string;
}

/** A file whose header was looked for. */
export interface OpenedTable {
  /** Null when the file cannot be understood; the log says why. */
  readonly table: Table | null;
  readonly headers: readonly string[];
}

/** Reads the header of a CSV and reports what is wrong with it. */
export function openTable(
  input: InputText,
  layout: Layout,
  named: NamedHeaders,
  log: IssueLog,
): OpenedTable {
  const text = input.text.startsWith('\ufeff') ? input.text.slice(1) : input.text;
  const notText = whyNotText(text);
  if (notText !== null) {
    const code = notText === 'empty' ? 'file-empty' : 'file-binary';
    log.addAt(
      { code, field: null, value: null, detail: { kind: notText } },
      { line: 0, column: 0 },
    );
    return { table: null, headers: [] };
  }
  const position = new TextPosition(text);
  log.quoteFrom(position);
  const head = findHead(text, layout, named);
  if (typeof head === 'number') {
    reportNoHeader(text, head, layout, position, log);
    return { table: null, headers: [] };
  }
  reportHeader(head, layout, position, log);
  const headers = head.cells.map(({ value }) => value);
  if (head.header.missing.length > 0 || head.header.twice.length > 0)
    return { table: null, headers };
  const table = {
    input: log.input,
    file: input.file,
    text,
    format: { delimiter: head.delimiter, lineBreaks: lineBreaksOf(text), padded: isPadded(text) },
    headers: head.cells,
    width: head.cells.findLastIndex(({ value }) => value !== '') + 1,
    columns: head.header.columns,
    lineColumns: layout.columns.flatMap(({ field, isText }) => {
      return isText === true ? [] : (head.header.columns.get(field) ?? []);
    }),
    required: requiredColumns(layout, head.header.columns, headers),
    dataStart: head.dataStart,
    rows: new RowIndex(text, head.delimiter),
    position,
    log: new IssueLog(log.input, input.file, position),
  };
  return { table, headers };
}

/** What a text is that is not a CSV, or null. */
function whyNotText(text: string): string | null {
  if (text.trim() === '') return 'empty';
  if (text.startsWith('PK\u0003\u0004')) return 'an Excel workbook or a zip file';
  if (text.startsWith('%PDF')) return 'a PDF';
  return text.includes('\0') ? 'no text: it has zero bytes in it' : null;
}

function lineBreaksOf(text: string): string[] {
  if (!text.includes('\r')) return ['\n'];
  return LONE_RETURN.test(text) ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'];
}

const LONE_RETURN = /\r(?!\n)/;

function isPadded(text: string): boolean {
  return text.includes('"') && (text.includes(' "') || text.includes('" '));
}
