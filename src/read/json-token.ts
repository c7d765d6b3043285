/**
 * UTF-16 units of the word of a JSON text that starts at an offset: a text with its quotes or from inside them, a
 * number or a name; 1 for a bracket or a comma.
 */
export function tokenLength(text: string, offset: number): number {
  const token = text[offset - 1] === '"' && !ENDS.has(text[offset] ?? '') ? INSIDE : TOKEN;
  token.lastIndex = offset;
  return token.exec(text)?.[0].length || 1;
}

/** What may follow a closing quote. */
const ENDS = new Set([',', ':', '}', ']', ' ', '\n', '\r', '']);
const INSIDE = /(?:[^"\\\r\n]|\\.)*/y;
const TOKEN = /"(?:[^"\\\r\n]|\\.)*"?|[^\s",:{}[\]]+/y;
