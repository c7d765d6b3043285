/** Least length of a chunk in UTF-16 units; the last one may be shorter. */
export const CHUNK_LENGTH = 65_536;

/**
 * The same text in chunks of at least {@link CHUNK_LENGTH}, each at most one piece longer. Pieces are
 * never split, so no chunk ends inside a character.
 */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
