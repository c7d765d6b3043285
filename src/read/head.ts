import { type Header, type NamedHeaders, readHeader } from './header.js';
import type { Layout } from './layout.js';
import { type CellText, lineEnd, recordAt, skipLineBreaks } from './record-text.js';

/** Where the header stands, and what it says. */
export interface Head {
  readonly delimiter: string;
  readonly cells: readonly CellText[];
  readonly header: Header;
  /** Rows above the header that are not comments. */
  readonly titleRows: number;
  /** Offset of the header row. */
  readonly start: number;
  /** Offset of the first row of data. */
  readonly dataStart: number;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The header is looked for in so many rows; comment lines (`#`) above it do not count. */
const MOST_ROWS = 10;
const MOST_COMMENTS = 200;

/**
 * Finds the header: the first row that has the required columns, whatever the delimiter. Where none
 * has them, the row that comes nearest, so that what is missing can be said.
 * @returns the offset of a wrong quote in the first row, where that is why there is no header
 */
export function findHead(text: string, layout: Layout, named: NamedHeaders): Head | number {
  const heads = DELIMITERS.flatMap((delimiter) => headsFor(text, delimiter, layout, named));
  const complete = heads.filter(({ header }) => header.missing.length === 0);
  const first = skipLineBreaks(text, 0);
  const [nearest] = (complete.length > 0 ? complete : heads).toSorted((left, right) => {
    if (complete.length > 0) return left.start - right.start;
    return nearness(right) - nearness(left);
  });
  const isSound = complete.length > 0 || heads.some(({ start }) => start === first);
  if (nearest !== undefined && isSound) return nearest;
  return recordAt(text, first, ',').wrongQuote ?? first;
}

/** How near a row comes to a header: by its fields, then by its length. */
function nearness({ header, cells }: Head): number {
  return header.columns.size + Math.min(cells.length, 99) / 100;
}

/** The rows that may be the header, read with one delimiter. */
function headsFor(text: string, delimiter: string, layout: Layout, named: NamedHeaders): Head[] {
  const heads: Head[] = [];
  let titleRows = 0;
  let comments = 0;
  let start = skipLineBreaks(text, 0);
  while (start < text.length && titleRows < MOST_ROWS && comments < MOST_COMMENTS) {
    const { cells, end, wrongQuote } = recordAt(text, start, delimiter);
    const header = readHeader(
      cells.map(({ value }) => value),
      layout,
      named,
    );
    if (wrongQuote === null) {
      heads.push({ delimiter, cells, header, titleRows, start, dataStart: end });
      if (header.missing.length === 0) return heads;
    }
    if (text[start] === '#') comments += 1;
    else titleRows += 1;
    start = skipLineBreaks(text, wrongQuote === null ? end : lineEnd(text, start));
  }
  return heads;
}
