/** A value of a row as it stands in the text. */
export interface CellText {
  readonly value: string;
  /** Offset of the value's first character, after its quote and padding. */
  readonly start: number;
  /** Offset after its last character, before padding and closing quote. */
  readonly end: number;
}

/** A row as it stands in the text. */
export interface RecordText {
  readonly cells: readonly CellText[];
  /** Offset after the row and its line break. */
  readonly end: number;
  /** Offset of the quote that makes the row not CSV, or null. */
  readonly wrongQuote: number | null;
}

/**
 * Reads one row for a message, a header or a second look; csv-parse reads the file.
 * @param offset where the row starts
 */
export function recordAt(text: string, offset: number, delimiter: string): RecordText {
  const cells: CellText[] = [];
  let position = offset;
  while (true) {
    const cell = quotedCell(text, position, delimiter) ?? plainCell(text, position, delimiter);
    if (cell.wrongQuote !== null) return { cells, end: cell.next, wrongQuote: cell.wrongQuote };
    cells.push({ value: cell.value, start: cell.start, end: cell.end });
    if (!text.startsWith(delimiter, cell.next)) {
      return { cells, end: afterLineBreak(text, cell.next), wrongQuote: null };
    }
    position = cell.next + delimiter.length;
  }
}

/** The first offset at or after one that is not a line break. */
export function skipLineBreaks(text: string, offset: number): number {
  let position = offset;
  while (text[position] === '\n' || text[position] === '\r') position += 1;
  return position;
}

/** The offset at which the line after the one of an offset starts. */
export function nextLine(text: string, offset: number): number {
  return afterLineBreak(text, lineEnd(text, offset));
}

/** The offset of the line break, or of the text's end, that ends the line of an offset. */
export function lineEnd(text: string, offset: number): number {
  LINE.lastIndex = offset;
  return offset + (LINE.exec(text)?.[0].length ?? 0);
}

const LINE = /[^\r\n]*/y;

interface ScannedCell extends CellText {
  /** Offset of the delimiter or line break after it. */
  readonly next: number;
  readonly wrongQuote: number | null;
}

const BEFORE_COMMA = /[^,\r\n]*/y;

function plainCell(text: string, offset: number, delimiter: string): ScannedCell {
  const plain = delimiter === ',' ? BEFORE_COMMA : new RegExp(`[^\\${delimiter}\r\n]*`, 'y');
  plain.lastIndex = offset;
  const [raw = ''] = plain.exec(text) ?? [];
  const value = raw.trim();
  const quote = raw.indexOf('"');
  const start = offset + raw.length - raw.trimStart().length;
  const wrongQuote = quote < 0 ? null : offset + quote;
  return { value, start, end: start + value.length, next: offset + raw.length, wrongQuote };
}

/** Null when the cell does not start with a quote. */
function quotedCell(text: string, offset: number, delimiter: string): ScannedCell | null {
  const open = skipBlanks(text, offset, delimiter);
  if (text[open] !== '"') return null;
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: '', start: open, end: open, next: text.length, wrongQuote: open };
  const next = skipBlanks(text, close + 1, delimiter);
  const isEnd = next >= text.length || endsCell(text, next, delimiter);
  const raw = text.slice(open + 1, close);
  const start = open + 1 + raw.length - raw.trimStart().length;
  const value = raw.replaceAll('""', '"').trim();
  return { value, start, end: start + raw.trim().length, next, wrongQuote: isEnd ? null : open };
}

function skipBlanks(text: string, offset: number, delimiter: string): number {
  let position = offset;
  while (text[position] === ' ' || (text[position] === '\t' && delimiter !== '\t')) position += 1;
  return position;
}

function endsCell(text: string, position: number, delimiter: string): boolean {
  const character = text[position];
  return character === '\n' || character === '\r' || text.startsWith(delimiter, position);
}

function afterLineBreak(text: string, position: number): number {
  if (text[position] === '\r' && text[position + 1] === '\n') return position + 2;
  return Math.min(position + 1, text.length);
}
