import { KeptRows } from '../solve/kept-rows.js';
import type { Block, Column, NeedRow } from './block.js';
import { Ties } from './ties.js';

/** Splits rows and columns that have nothing to do with each other into blocks of their own. */
export function separate(rows: readonly NeedRow[], columns: readonly Column[]): Block[] {
  const ties = new Ties(rows.length);
  for (const { rows: covered } of columns) {
    for (const row of covered) ties.join(covered[0]!, row);
  }
  const byRoot = new Map<number, { rows: number[]; columns: Column[] }>();
  for (const row of rows.keys()) {
    const root = ties.rootOf(row);
    const block = byRoot.get(root) ?? { rows: [], columns: [] };
    block.rows.push(row);
    byRoot.set(root, block);
  }
  for (const column of columns) byRoot.get(ties.rootOf(column.rows[0]!))!.columns.push(column);
  if (byRoot.size <= 1) return [{ rows, columns }];
  return Array.from(byRoot.values(), (block) => {
    const kept = new KeptRows(block.rows);
    return {
      rows: block.rows.map((row) => rows[row]!),
      columns: block.columns.map((column) => ({ ...column, rows: kept.of(column.rows) })),
    };
  });
}
