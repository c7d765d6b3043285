import { addTo, type BitSet, bitSetsOf, countBits, wordsFor } from './bit-set.js';

/**
 * By row, how many officers are missing: as sets of rows, one plane for those that miss at least 1, one
 * for at least 2, and so on, side by side. An officer's whole effect is then a few operations a word.
 */
export type Missing = BitSet;

/** Reads and changes what is missing from the rows of one stage. */
export class MissingPlanes {
  /** The most that a row needs. */
  readonly planes: number;
  /** Words of one plane. */
  readonly words: number;
  readonly #needs: Int32Array;
  readonly #rowsOf: readonly BitSet[];

  /** @param rows covered, by variable */
  constructor(needs: Int32Array, rows: readonly (readonly number[])[]) {
    this.#needs = needs;
    this.words = wordsFor(needs.length);
    this.#rowsOf = bitSetsOf(rows, needs.length);
    this.planes = needs.reduce((most, need) => Math.max(most, need), 0);
  }

  /** What is missing before anyone is chosen. */
  atFirst(): Missing {
    const missing = new Int32Array(this.planes * this.words);
    for (const [row, need] of this.#needs.entries()) {
      for (let plane = 0; plane < need; plane += 1) addTo(missing, plane * this.words * 32 + row);
    }
    return missing;
  }

  /** Summed over the rows. */
  count(missing: Missing): number {
    let sum = 0;
    for (const word of missing) if (word !== 0) sum += countBits(word);
    return sum;
  }

  /** Whether some row misses more officers than may be chosen. */
  isBeyond(missing: Missing, room: number): boolean {
    if (room >= this.planes) return false;
    const from = room * this.words;
    for (let word = from; word < from + this.words; word += 1) {
      if (missing[word] !== 0) return true;
    }
    return false;
  }

  /** Whether an officer covers every row that misses as many as may be chosen. */
  coversTight(missing: Missing, room: number, variable: number): boolean {
    if (room > this.planes) return true;
    const rows = this.#rowsOf[variable]!;
    const tight = (room - 1) * this.words;
    for (let word = 0; word < rows.length; word += 1) {
      if ((missing[tight + word]! & ~rows[word]!) !== 0) return false;
    }
    return true;
  }

  /** Rows that miss someone and that an officer of the variable covers. */
  gain(missing: Missing, variable: number): number {
    const rows = this.#rowsOf[variable]!;
    let gain = 0;
    for (let word = 0; word < rows.length; word += 1) {
      gain += countBits(rows[word]! & missing[word]!);
    }
    return gain;
  }

  /**
   * What is missing once one officer of a variable is chosen.
   * @param next is overwritten with it
   */
  choose(missing: Missing, variable: number, next: Missing): void {
    const rows = this.#rowsOf[variable]!;
    const { words } = this;
    const last = missing.length - words;
    for (let at = 0; at < last; at += words) {
      for (let word = 0; word < words; word += 1) {
        const covered = rows[word]!;
        next[at + word] =
          (missing[at + word]! & ~covered) | (missing[at + words + word]! & covered);
      }
    }
    for (let word = 0; word < words; word += 1)
      next[last + word] = missing[last + word]! & ~rows[word]!;
  }
}
