import type { SourceRow } from '../../../model/issue.js';
import { type VisiblePiece, visiblePieces } from './visible-text.js';

/** A line of a file as it is printed, and where the mark stands under it. */
export interface QuotedRow {
  readonly text: string;
  /** Columns before the mark, and columns of the mark; null = the whole line. */
  readonly mark: { readonly column: number; readonly columns: number } | null;
}

/**
 * A line of a file in at most so many columns: cut around its mark, with an ellipsis where it goes on.
 * @param unicode false = plain ASCII
 */
export function quotedRow(row: SourceRow, columns: number, unicode: boolean): QuotedRow {
  const ellipsis = unicode ? '…' : '...';
  const pieces = placed(wholePieces(row, ellipsis, unicode));
  const total = endOf(pieces);
  const mark = markOf(row, pieces, total);
  const first = firstColumn(mark, total, columns);
  const isLeftCut = first > 0;
  const isRightCut = total - first > columns;
  const from = first + (isLeftCut ? ellipsis.length : 0);
  const to = Math.min(total, first + columns) - (isRightCut ? ellipsis.length : 0);
  const kept = pieces.filter((piece) => piece.column >= from && piece.column + piece.columns <= to);
  const start = kept[0]?.column ?? from;
  const indent = isLeftCut ? ellipsis.length : 0;
  const text = `${isLeftCut ? ellipsis : ''}${kept.map(({ shown }) => shown).join('')}${isRightCut ? ellipsis : ''}`;
  if (mark === null) return { text: text.trimEnd(), mark };
  const column = Math.max(mark.column - start + indent, 0);
  const most = Math.max(to - start + indent - column, 1);
  return { text: text.trimEnd(), mark: { column, columns: Math.min(mark.columns, most) } };
}

/** The characters, and an ellipsis where the line goes on in the file. */
function wholePieces(
  { text, isCut }: SourceRow,
  ellipsis: string,
  unicode: boolean,
): readonly VisiblePiece[] {
  const goesOn = (at: number): VisiblePiece => ({ at, shown: ellipsis, columns: ellipsis.length });
  return [
    ...(isCut.left ? [goesOn(-1)] : []),
    ...visiblePieces(text, unicode),
    ...(isCut.right ? [goesOn(text.length)] : []),
  ];
}

interface PlacedPiece extends VisiblePiece {
  /** Columns before it. */
  readonly column: number;
}

function placed(pieces: readonly VisiblePiece[]): PlacedPiece[] {
  let column = 0;
  return pieces.map((piece) => {
    const stands = { ...piece, column };
    column += piece.columns;
    return stands;
  });
}

function endOf(pieces: readonly PlacedPiece[]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.column + last.columns;
}

/** A blank value gets a mark of one column, where it would start. */
function markOf(
  { mark }: SourceRow,
  pieces: readonly PlacedPiece[],
  total: number,
): QuotedRow['mark'] {
  if (mark === null) return null;
  const columnAt = (offset: number): number => {
    return pieces.find(({ at }) => at >= offset)?.column ?? total;
  };
  const column = columnAt(mark.from);
  return { column, columns: Math.max(columnAt(mark.to) - column, 1) };
}

/** Columns before a mark, so that an ellipsis never hides where it starts. */
const LEAST_BEFORE = 4;

/** The first column that is shown: as much before the mark as after it, where not everything fits. */
function firstColumn(mark: QuotedRow['mark'], total: number, columns: number): number {
  if (total <= columns || mark === null) return 0;
  const around = Math.max((columns - mark.columns) >> 1, LEAST_BEFORE);
  return Math.max(0, Math.min(mark.column - around, total - columns));
}
