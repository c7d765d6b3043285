import { textWidth } from './text-width.js';

/** Spaces, but not between a number and its percent sign. */
const BREAKS = / (?!%)/;

/**
 * A text as lines of at most so many columns, broken at spaces; a word longer than a line is broken
 * inside, so that nothing is ever cut off.
 */
export function wrapped(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKS).flatMap((long) => brokenWord(long, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined) <= width) {
      line = joined;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function brokenWord(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && textWidth(part + char) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}
