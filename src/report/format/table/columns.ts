import type { Paper } from './paper.js';
import { textWidth } from './text-width.js';

/** One column: its heading (its lines apart by `\n`) and on which side its values stand. */
export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A cell's text (its lines apart by `\n`), with the colour it is written in when it has one. */
export type Cell = string | { readonly text: string; readonly ink: (text: string) => string };

/** A wrapped column keeps at least this width. */
const LEAST_COLUMN = 6;
/** So many columns stand closer together before any of them wraps. */
const MANY_COLUMNS = 8;

/** The text of a cell without its colour. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

/** How wide each column is, and how many spaces stand between two. */
export interface Layout {
  readonly widths: number[];
  readonly gap: number;
}

/**
 * Columns as wide as their longest lines, two spaces apart, or one where many are too wide for the
 * paper; where that is not enough, the widest left-aligned columns give way.
 */
export function layoutOf(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Layout {
  const widths = columns.map(({ heading }, index) =>
    widest([heading, ...rows.map((row) => textOf(row[index]))]),
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  const between = columns.length - 1;
  const roomy = total + 2 * between <= paper.width || columns.length < MANY_COLUMNS;
  const gap = roomy ? 2 : 1;
  let excess = total + gap * between - paper.width;
  for (; excess > 0; excess -= 1) {
    const at = widestLeft(columns, widths);
    const width = widths[at] ?? 0;
    if (width <= LEAST_COLUMN) break;
    widths[at] = width - 1;
  }
  return { widths, gap };
}

function widest(texts: readonly string[]): number {
  let width = 1;
  for (const text of texts) {
    for (const line of text.split('\n')) width = Math.max(width, textWidth(line));
  }
  return width;
}

function widestLeft(columns: readonly Column[], widths: readonly number[]): number {
  const left = columns.map(({ align }, index) => (align === 'left' ? (widths[index] ?? 0) : 0));
  return left.indexOf(Math.max(...left));
}
