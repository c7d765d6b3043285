import { headerKey } from './header.js';
import type { Layout } from './layout.js';

/** A required column, and the headers that stand for its field. */
export interface RequiredColumn {
  readonly column: number;
  readonly keys: ReadonlySet<string>;
}

/** What a row is that is none of the data: the header again, a sum, or a sentence under the table. */
type NotData = 'header' | 'total' | 'remark';

/** The required columns of a file, in the order of its layout. */
export function requiredColumns(
  { columns }: Layout,
  found: ReadonlyMap<string, number>,
  headers: readonly string[],
): RequiredColumn[] {
  return columns.flatMap(({ field, aliases, required }) => {
    const column = found.get(field);
    if (required !== true || column === undefined) return [];
    const keys = [field, ...aliases, headers[column] ?? ''].map(headerKey);
    return [{ column, keys: new Set(keys) }];
  });
}

/**
 * Why a row cannot be data, or null. It is only said of rows that lack what is required, so that no officer
 * and no shift is ever taken for one.
 */
export function whyNotData(
  required: readonly RequiredColumn[],
  cells: readonly string[],
): NotData | null {
  const [first, second] = required;
  if (first === undefined || second === undefined) return null;
  if (WITHOUT_DIGIT.test(cells[first.column] ?? '') && isHeaderAgain(required, cells)) {
    return 'header';
  }
  if (!isBlank(cells[second.column])) return null;
  const written = required.filter(({ column }) => !isBlank(cells[column]));
  if (written.length > 1) return null;
  const values = cells.filter((cell) => !isBlank(cell));
  const [start = ''] = values;
  if (TOTAL.test(start)) return 'total';
  return values.length === 1 && REMARK.test(start) ? 'remark' : null;
}

function isHeaderAgain(required: readonly RequiredColumn[], cells: readonly string[]): boolean {
  return required.every(({ column, keys }) => keys.has(headerKey(cells[column] ?? '')));
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

/** What most ids are not, so that few rows are looked at twice. */
const WITHOUT_DIGIT = /^[^\d]{1,60}$/;
const TOTAL = /^\s*(?:(?:grand|sub)[\s-]*)?(?:totals?|sum|count)(?![\p{L}\p{N}_])/iu;
/** Four words or more. */
const REMARK = /^\s*\S+(?:\s+\S+){3,}\s*$/;
