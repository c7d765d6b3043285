import { type Cell, type Column, type Layout, layoutOf, textOf } from './columns.js';
import type { Paper } from './paper.js';
import { textWidth } from './text-width.js';
import { wrapped } from './wrap.js';

/** So many rows decide how wide the columns are. */
const ROWS_MEASURED = 500;

/**
 * Rows under headings, without holding them all and without a grid's cost: for tables of tens of
 * thousands of rows. A text wider than its column wraps, a number is never broken.
 * @returns no text at all when there are no rows
 */
export function* streamedRows(
  paper: Paper,
  columns: readonly Column[],
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  const iterator = rows[Symbol.iterator]();
  const measured: (readonly Cell[])[] = [];
  let next = iterator.next();
  while (next.done !== true && measured.length < ROWS_MEASURED) {
    measured.push(next.value);
    next = iterator.next();
  }
  if (measured.length === 0) return;
  const layout = layoutOf(paper, columns, measured);
  const headings = columns.map(({ heading }) => ({ text: heading, ink: paper.ink.heading }));
  yield rowText(columns, layout, headings);
  yield `${layout.widths.map((width) => paper.rule.repeat(width)).join(paper.rule.repeat(layout.gap))}\n`;
  for (const row of measured) yield rowText(columns, layout, row);
  for (; next.done !== true; next = iterator.next()) yield rowText(columns, layout, next.value);
}

function rowText(columns: readonly Column[], layout: Layout, row: readonly Cell[]): string {
  const cells = row.map((cell, index) => {
    const text = textOf(cell);
    return columns[index]?.align === 'right' ? [text] : wrapped(text, layout.widths[index] ?? 1);
  });
  const height = Math.max(...cells.map((cell) => cell.length));
  let lines = '';
  for (let line = 0; line < height; line += 1) {
    const parts = row.map((cell, index) => {
      const words = cells[index]?.[line] ?? '';
      const missing = (layout.widths[index] ?? 0) - textWidth(words);
      const padding = ' '.repeat(Math.max(0, missing));
      const inked = typeof cell === 'string' ? words : cell.ink(words);
      return columns[index]?.align === 'right' ? padding + inked : inked + padding;
    });
    lines += `${parts.join(' '.repeat(layout.gap)).trimEnd()}\n`;
  }
  return lines;
}
