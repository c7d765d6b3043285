const SPACES = /\s+/g;
const ASCII_TIDY = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A word of the data as words are compared: trimmed, runs of spaces as one, Unicode NFC, case folded.
 * Never as a number: `1` is not `001`.
 */
export function folded(word: string): string {
  if (ASCII_TIDY.test(word)) return word.toLowerCase();
  // Upper case first: it is what makes `ß` and `ss`, and the two forms of sigma, equal.
  return tidied(word).toUpperCase().toLowerCase();
}

/** A word as it is shown: trimmed, runs of spaces as one, Unicode NFC. */
export function tidied(word: string): string {
  if (ASCII_TIDY.test(word)) return word;
  return word.trim().replace(SPACES, ' ').normalize('NFC');
}
