/** Rows that are kept of a problem, numbered anew in their order. */
export class KeptRows {
  readonly #numbers: ReadonlyMap<number, number>;

  /** @param kept rows as they were numbered before */
  constructor(kept: readonly number[]) {
    this.#numbers = new Map(kept.map((row, index) => [row, index]));
  }

  /** The new numbers of those rows that are kept. */
  of(rows: readonly number[]): number[] {
    return rows.flatMap((row) => this.#numbers.get(row) ?? []);
  }
}
