/** The columns of a table as far as they tell whether a row is one row. */
export interface RowColumns {
  readonly headers: readonly unknown[];
  /** How many headers there are, without blank ones at the end. */
  readonly width: number;
  /** Columns whose values never run over several lines. */
  readonly lineColumns: readonly number[];
  readonly format: { readonly delimiter: string };
}

/**
 * Where a row has swallowed others, because of a quote that is closed only further down: the first value
 * over several lines of a row that has such a value where none may stand, or one that goes on like a
 * row, or not as many values as the header row. Null when it is one row.
 */
export function joinedAt(columns: RowColumns, cells: readonly string[]): number | null {
  const first = cells.findIndex(hasLineBreak);
  if (first < 0) return null;
  const { headers, width, lineColumns, format } = columns;
  const isJoined =
    cells.length < width ||
    cells.length > headers.length ||
    lineColumns.some((column) => hasLineBreak(cells[column])) ||
    cells.some((cell) => goesOnLikeRow(cell, format.delimiter));
  return isJoined ? first : null;
}

function hasLineBreak(cell: string | undefined): boolean {
  return cell?.includes('\n') === true || cell?.includes('\r') === true;
}

/** Delimiters that a line of free text hardly has. */
const MANY_DELIMITERS = 2;

function goesOnLikeRow(cell: string, delimiter: string): boolean {
  if (!hasLineBreak(cell)) return false;
  const [, ...laterLines] = cell.split(LINE_BREAK);
  return laterLines.some((line) => line.split(delimiter).length > MANY_DELIMITERS);
}

const LINE_BREAK = /[\r\n]+/;
