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

  #lineStarts(): number[] {
    this.#starts ??= lineStarts(this.#text);
    return this.#starts;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK))
    starts.push(index + lineBreak.length);
  return starts;
}

const LINE_BREAK = /\r\n|\n|\r/g;
