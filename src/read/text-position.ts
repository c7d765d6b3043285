import type { SourceRow } from '../model/issue.js';
import { lineEnd } from './record-text.js';

/** Lines and columns of offsets in a text; its lines are only looked for when they are asked for. */
export class TextPosition {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Physical line of an offset, from 1. */
  line(offset: number): number {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Character of its line at which an offset stands, from 1. */
  column(offset: number): number {
    const start = this.#lineStarts()[this.line(offset) - 1] ?? 0;
    return [...this.#text.slice(start, offset)].length + 1;
  }

  /**
   * The line of a place, to be quoted; null for the file as a whole. Of a very long line only what lies around
   * the place is copied, so that no issue holds on to a whole file.
   */
  sourceRow({ line, column, length = 1 }: MarkedPlace): SourceRow | null {
    const start = this.#lineStarts()[line - 1];
    if (line === 0 || start === undefined) return null;
    const end = lineEnd(this.#text, start);
    const from = column === 0 ? start : this.#offsetOf(start, column);
    const to = Math.min(column === 0 ? from : from + length, end);
    const left = Math.max(start, from - MOST_AROUND);
    const right = Math.min(end, Math.min(to, from + MOST_AROUND) + MOST_AROUND);
    const text = [...this.#text.slice(left, right)].join('');
    const mark = column === 0 ? null : { from: from - left, to: Math.min(to, right) - left };
    return { text, mark, isCut: { left: left > start, right: right < end } };
  }

  /** Offset of a character of the line that starts at an offset. */
  #offsetOf(start: number, column: number): number {
    let offset = start;
    for (let passed = 1; passed < column; passed += 1) {
      offset += (this.#text.codePointAt(offset) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
    }
    return offset;
  }

  #lineStarts(): number[] {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

/** A place, and how many UTF-16 units of the line the mark stands under. */
interface MarkedPlace {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** Characters of a line that are kept on either side of a mark: no terminal is wider. */
const MOST_AROUND = 200;

const LAST_OF_ONE_UNIT = 0xff_ff;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK))
    starts.push(index + lineBreak.length);
  return starts;
}

const LINE_BREAK = /\r\n|\n|\r/g;
