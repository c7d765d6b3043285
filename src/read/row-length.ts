import type { IssueCode } from '../model/issue.js';
import type { Table } from './table.js';

/**
 * Judges a row that has not as many values as the header row, and fills up a short one with blanks.
 * Blank values too many are what a spreadsheet leaves behind; missing ones at the end are taken as blank
 * with a warning; values too many mean that the others stand in the wrong columns.
 * @returns whether the row cannot be used
 */
export function judgeLength(table: Table, cells: string[], record: number): boolean {
  const code = codeOf(table, cells);
  const detail = { values: String(cells.length), headers: String(table.width) };
  while (cells.length < table.headers.length) cells.push('');
  if (code === null) return false;
  table.log.add({ code, field: null, value: null, detail }, record);
  return code !== 'row-short';
}

function codeOf({ headers, width }: Table, cells: readonly string[]): IssueCode | null {
  if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) return 'row-long';
  return cells.length < width ? 'row-short' : null;
}
