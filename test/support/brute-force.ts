import type { Block, KindCounts } from '../../src/plan/need/block.js';

/** Officers trained in all, still to find, refreshed. */
export type Triple = readonly [total: number, toFind: number, refresh: number];

/**
 * The best plan by trying every number of every kind of every column; for a handful of columns only.
 * @param order positions of the triple in order of priority
 */
export function bruteForce(block: Block, order: readonly [number, number, number]): Triple {
  let best: Triple | null = null;
  const left = block.rows.map(({ need }) => need);
  const visit = (column: number, spent: Triple): void => {
    if (best !== null && !isBefore(spent, best, order)) return;
    const next = block.columns[column];
    if (next === undefined) {
      if (left.every((need) => need <= 0)) best = spent;
      return;
    }
    for (const { refresh, listed, toFind } of everyChoice(next.capacity)) {
      addTo(left, next.rows, -(refresh + listed + toFind));
      visit(column + 1, [spent[0] + listed + toFind, spent[1] + toFind, spent[2] + refresh]);
      addTo(left, next.rows, refresh + listed + toFind);
    }
  };
  visit(0, [0, 0, 0]);
  if (best === null) throw new Error('the block cannot be filled');
  return best;
}

function addTo(left: number[], rows: readonly number[], officers: number): void {
  for (const row of rows) left[row]! += officers;
}

function isBefore(left: Triple, right: Triple, order: readonly number[]): boolean {
  for (const position of order) {
    if (left[position] !== right[position]) return left[position]! < right[position]!;
  }
  return false;
}

function* everyChoice(capacity: KindCounts): Generator<KindCounts> {
  for (let refresh = 0; refresh <= capacity.refresh; refresh += 1) {
    for (let listed = 0; listed <= capacity.listed; listed += 1) {
      for (let toFind = 0; toFind <= capacity.toFind; toFind += 1) {
        yield { refresh, listed, toFind };
      }
    }
  }
}
