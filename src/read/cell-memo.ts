/**
 * Remembers what a combination of cells says, by the cells as written. Asked for every row of the roster,
 * it looks one cell up after the other: joining them into one key takes three times as long.
 */
export class CellMemo<Reading> {
  readonly #columns: readonly number[];
  readonly #root: Level<Reading> = { below: null, reading: null };

  /** @param columns whose cells decide; all of them must be there */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** What the cells say, read by `read` the first time. */
  of(cells: readonly string[], read: (cells: readonly string[]) => Reading): Reading {
    let level = this.#root;
    for (let index = 0; index < this.#columns.length; index += 1) {
      level = below(level, cells[this.#columns[index]!] ?? '');
    }
    level.reading ??= read(cells);
    return level.reading;
  }
}

interface Level<Reading> {
  below: Map<string, Level<Reading>> | null;
  reading: Reading | null;
}

function below<Reading>(level: Level<Reading>, cell: string): Level<Reading> {
  level.below ??= new Map<string, Level<Reading>>();
  const known = level.below.get(cell);
  if (known !== undefined) return known;
  const added: Level<Reading> = { below: null, reading: null };
  level.below.set(cell, added);
  return added;
}
