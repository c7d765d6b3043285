/** What one block is worth for 0, 1, 2, ... places. */
export type WorthByPlaces = readonly number[];

/** The best split of each number of places between blocks. */
export interface Splits {
  /** By number of places, what the best split is worth. */
  readonly worth: Float64Array;
  /** By number of places, the places of each block. */
  readonly of: (places: number) => number[];
}

/**
 * Splits places between blocks that share no officer: block by block, the best of every number of
 * places so far and every number for the next (max-plus convolution; R. Bellman, 1957).
 * @param most places to split
 */
export function splitPlaces(blocks: readonly WorthByPlaces[], most: number): Splits {
  let worth = new Float64Array(most + 1);
  const given = blocks.map((block) => {
    const next = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
    const places = new Int32Array(most + 1);
    for (let total = 0; total <= most; total += 1) {
      for (let own = 0; own < block.length && own <= total; own += 1) {
        const sum = worth[total - own]! + block[own]!;
        if (sum <= next[total]!) continue;
        next[total] = sum;
        places[total] = own;
      }
    }
    worth = next;
    return places;
  });
  return { worth, of: (places) => trace(given, places) };
}

function trace(given: readonly Int32Array[], places: number): number[] {
  const split = given.map(() => 0);
  let left = places;
  for (let block = given.length - 1; block >= 0; block -= 1) {
    split[block] = given[block]![left]!;
    left -= split[block]!;
  }
  return split;
}
