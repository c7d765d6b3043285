import type { Officer } from '../model/officer.js';
import type { OfficerBook } from './officer-book.js';
import { rowLocator, type Table } from './table.js';

/**
 * On which lines of the roster an officer stands. Lines are looked for in the text once someone is
 * asked for, so that whoever holds this also holds the text.
 */
export class RosterLines {
  readonly #table: Table;
  readonly #books: readonly OfficerBook[];
  /** Record of each officer's first row; empty until someone is asked for. */
  readonly #first = new Map<Officer, number>();
  /** Records after the first, of the few officers who have them. */
  readonly #later = new Map<Officer, number[]>();

  /** @param books of every agency, their rows merged */
  constructor(table: Table, books: readonly OfficerBook[]) {
    this.#table = table;
    this.#books = books;
  }

  /** Physical lines of an officer's rows, from 1, in the order of the file; none for anyone not read here. */
  of(officer: Officer): readonly number[] {
    if (this.#first.size === 0) this.#findRecords();
    const first = this.#first.get(officer);
    if (first === undefined) return [];
    const { line } = rowLocator(this.#table);
    return [first, ...(this.#later.get(officer) ?? [])].map(line);
  }

  #findRecords(): void {
    for (const book of this.#books) {
      for (const [officer, record] of book.records()) {
        const later = this.#later.get(officer);
        if (!this.#first.has(officer)) this.#first.set(officer, record);
        else if (later === undefined) this.#later.set(officer, [record]);
        else later.push(record);
      }
    }
  }
}
