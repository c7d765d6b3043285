import { type CsvEnd, readCsv } from './csv.js';
import { joinedAt } from './joined-rows.js';
import { nextLine } from './record-text.js';
import { judgeLength } from './row-length.js';
import { whyNotData } from './row-not-data.js';
import { cellsAgain, faultOf, type Table } from './table.js';

/**
 * Receives the values of a row, at least one for each header, and its record number.
 * @param isBroken the row is not sound CSV; only the values before its fault are there
 */
export type RowVisitor = (cells: string[], record: number, isBroken: boolean) => void;

/** Characters that csv-parse is given at a time, so that few rows are held at once. */
const CHUNK = 1 << 16;

/** After so many rows with a wrong quote the rest is not worth reading. */
const MOST_WRONG_QUOTES = 100;

/**
 * Reads every row that is not blank, in order, and numbers them from 1. Where a quote is wrong, its line
 * is visited as broken and reading goes on at the next line start: a stray quote swallows nothing.
 * @returns the number of rows
 */
export function readRows(table: Table, visit: RowVisitor): number {
  const { text } = table;
  let offset = table.dataStart;
  let record = 1;
  let size = CHUNK;
  let wrongQuotes = 0;
  while (offset < text.length) {
    const end = chunkEnd(text, offset + size);
    const { outcome, stoppedAt, nextRecord } = readChunk(table, offset, end, record, visit);
    offset = stoppedAt;
    record = nextRecord;
    if (outcome === 'unclosed quote' && end < text.length) {
      // Perhaps only the end of the chunk cut the row.
      size *= 8;
      continue;
    }
    size = CHUNK;
    if (outcome === 'complete') continue;
    wrongQuotes += 1;
    const isHopeless = wrongQuotes > MOST_WRONG_QUOTES;
    offset = visitBroken(table, stoppedAt, record, isHopeless ? 'hopeless' : outcome, visit);
    record += 1;
    if (isHopeless) break;
  }
  return record - 1;
}

/** The start of the line after an offset, at most the end of the text. */
function chunkEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const lineFeed = text.indexOf('\n', offset);
  if (lineFeed >= 0) return lineFeed + 1;
  const carriageReturn = text.indexOf('\r', offset);
  return carriageReturn >= 0 ? carriageReturn + 1 : text.length;
}

/** Reads up to the end of a chunk, or up to the row that is not CSV. */
function readChunk(
  table: Table,
  start: number,
  end: number,
  firstRecord: number,
  visit: RowVisitor,
): { readonly outcome: CsvEnd; readonly stoppedAt: number; readonly nextRecord: number } {
  const width = table.headers.length;
  const chunk = table.text.slice(start, end);
  const hasQuotes = chunk.includes('"');
  let rows = 0;
  let record = firstRecord;
  const outcome = readCsv(chunk, table.format, (cells) => {
    if (hasQuotes && joinedAt(table, cells) !== null) return false;
    rows += 1;
    if (cells[0]?.trim() === '' && cells.every((cell) => cell.trim() === '')) return true;
    if (isNotData(table, cells, record)) {
      record += 1;
      return true;
    }
    const isBroken = cells.length !== width && judgeLength(table, cells, record);
    visit(cells, record, isBroken);
    record += 1;
    return true;
  });
  const stoppedAt = outcome === 'complete' ? end : table.rows.after(start, rows);
  table.rows.add(start, stoppedAt, firstRecord);
  return { outcome, stoppedAt, nextRecord: record };
}

/** Notes a row that is none of the data; it is not visited. */
function isNotData(table: Table, cells: readonly string[], record: number): boolean {
  const kind = whyNotData(table.required, cells);
  // A district named by four words may be a requirement that lost its hours: that must stay an error.
  if (kind === null || (kind === 'remark' && table.input === 'districts')) return false;
  const [code, detail] = ['row-not-data', { kind }] as const;
  const problem = { code, field: null, value: null, detail, cause: kind, isNobody: true };
  table.log.add(problem, record);
  return true;
}

/** Visits the row with a wrong quote; returns where the line after that quote starts. */
function visitBroken(
  table: Table,
  start: number,
  record: number,
  fault: Exclude<CsvEnd, 'complete'> | 'hopeless',
  visit: RowVisitor,
): number {
  table.rows.addBroken(start, record);
  const problem = { code: FAULT_CODES[fault], field: null, value: null, cause: String(record) };
  table.log.add(problem, record);
  visit(cellsAgain(table, record), record, true);
  return nextLine(table.text, faultOf(table, record)?.offset ?? start);
}

const FAULT_CODES = {
  refused: 'rows-joined',
  'wrong quote': 'quote-wrong',
  'unclosed quote': 'quote-unclosed',
  hopeless: 'quotes-hopeless',
} as const;
