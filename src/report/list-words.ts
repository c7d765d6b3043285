/** Things in a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(things: readonly string[]): string {
  if (things.length <= 1) return things[0] ?? '';
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}
