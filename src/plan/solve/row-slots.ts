import type { Tableau } from './tableau.js';

/** Which rows of a relaxation stand in the tableau at the moment, and in which column. */
export class RowSlots {
  /** Columns for rows. */
  readonly size: number;
  readonly #rowOfSlot: Int32Array;
  readonly #slotOfRow: Int32Array;
  #taken = 0;

  constructor(rowCount: number, mostSlots: number) {
    this.size = Math.min(rowCount, mostSlots);
    this.#rowOfSlot = new Int32Array(this.size).fill(-1);
    this.#slotOfRow = new Int32Array(rowCount).fill(-1);
  }

  holds(row: number): boolean {
    return this.#slotOfRow[row] !== -1;
  }

  /** The rows that stand in the tableau, each with its column. */
  *rows(): Generator<[slot: number, row: number]> {
    for (let slot = 0; slot < this.#taken; slot += 1) yield [slot, this.#rowOfSlot[slot]!];
  }

  /** A column for a row: a free one, else that of the row furthest from mattering; -1 = all matter. */
  take(row: number, tableau: Tableau): number {
    const slot = this.#taken < this.size ? this.#taken : this.#leastNeeded(tableau);
    if (slot === -1) return -1;
    if (slot === this.#taken) this.#taken += 1;
    else this.#slotOfRow[this.#rowOfSlot[slot]!] = -1;
    this.#rowOfSlot[slot] = row;
    this.#slotOfRow[row] = slot;
    return slot;
  }

  #leastNeeded(tableau: Tableau): number {
    const isBasic = new Uint8Array(tableau.worth.length);
    for (const column of tableau.basis) isBasic[column] = 1;
    let least = -1;
    for (let slot = 0; slot < this.size; slot += 1) {
      if (isBasic[slot] === 1) continue;
      if (least === -1 || tableau.reduced[slot]! < tableau.reduced[least]!) least = slot;
    }
    // A row that was only just brought in may still enter the basis: it is not the one to go.
    return least !== -1 && tableau.reduced[least]! < 0 ? least : -1;
  }
}
