/** Characters a terminal may act on, which JSON.stringify leaves as they are; `\u` keeps the value. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON on one line. Control characters and bidi overrides are written as `\uXXXX`, lone
 * surrogates too, so the text is safe to print and reads back as the same value.
 */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** A value as JSON with an indent of two, to stand as a member at some depth of a document. */
export function jsonBlock(value: unknown, depth: number): string {
  const text = escaped(JSON.stringify(value, null, 2));
  return text.replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

function escaped(json: string): string {
  return json.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
