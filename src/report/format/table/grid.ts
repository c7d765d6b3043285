import Table from 'cli-table3';
import { type Cell, type Column, layoutOf, textOf } from './columns.js';
import type { Paper } from './paper.js';
import { wrapped } from './wrap.js';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
};
const TRAILING_SPACES = / +$/gm;

/**
 * Rows under headings and one rule. Columns are as wide as their longest text; where that is too much
 * for the paper the widest left-aligned columns wrap, and nothing is cut off. For up to a few hundred
 * rows; see streamed-rows.ts for more.
 */
export function grid(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): string {
  const { widths, gap } = layoutOf(paper, columns, rows);
  const table = new Table({
    head: columns.map(({ heading }) => paper.ink.heading(heading)),
    chars: {
      ...NO_BORDERS,
      middle: ' '.repeat(gap),
      mid: paper.rule,
      'mid-mid': paper.rule.repeat(gap),
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ align }) => align),
    colWidths: widths,
  });
  for (const row of rows) table.push(...textLines(row, widths));
  return `${table.toString().replace(TRAILING_SPACES, '')}\n`;
}

/** One table row for each line of text: a cell of several lines makes cli-table3 many times slower. */
function textLines(row: readonly Cell[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, index) => cellLines(cell, widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''));
}

function cellLines(cell: Cell, width: number): string[] {
  const lines = textOf(cell)
    .split('\n')
    .flatMap((line) => wrapped(line, width));
  return typeof cell === 'string' ? lines : lines.map(cell.ink);
}
