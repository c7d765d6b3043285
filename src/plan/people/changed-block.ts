import type { Block, Column } from '../need/block.js';
import { KeptRows } from '../solve/kept-rows.js';

/** What the best plan of a block costs: trained in all, still to find, refreshed. */
export interface PlanCost {
  readonly total: number;
  readonly toFind: number;
  readonly refresh: number;
}

/** Candidates of any kind who could cover each row of a block. */
export function reachOf({ rows, columns }: Block): number[] {
  const reach = rows.map(() => 0);
  for (const column of columns) {
    const { refresh, listed, toFind } = column.capacity;
    for (const row of column.rows) reach[row]! += refresh + listed + toFind;
  }
  return reach;
}

/**
 * A block in which one listed volunteer of a column may not be trained. Where every candidate is
 * needed, the others cover one officer fewer, and no more is asked of them.
 */
export function withoutOne(block: Block, column: number): Block {
  const reach = reachOf(block);
  return withoutVolunteer(block, column, (row) => Math.min(block.rows[row]!.need, reach[row]! - 1));
}

/** What is left of a block once one listed volunteer of a column is trained. */
export function withOneTrained(block: Block, column: number): Block {
  return withoutVolunteer(block, column, (row) => block.rows[row]!.need - 1);
}

function withoutVolunteer(
  { rows, columns }: Block,
  changed: number,
  needOf: (row: number) => number,
): Block {
  const covered = new Set(columns[changed]!.rows);
  const needs = rows.map(({ need }, row) => (covered.has(row) ? needOf(row) : need));
  const kept = needs.flatMap((need, row) => (need > 0 ? [row] : []));
  const numbers = new KeptRows(kept);
  const left = columns.map((column, index) => (index === changed ? oneFewer(column) : column));
  return {
    rows: kept.map((row) => ({ ...rows[row]!, need: needs[row]! })),
    columns: left
      .map((column) => ({ ...column, rows: numbers.of(column.rows) }))
      .filter((column) => column.rows.length > 0 && officersOf(column) > 0),
  };
}

function oneFewer(column: Column): Column {
  return { ...column, capacity: { ...column.capacity, listed: column.capacity.listed - 1 } };
}

function officersOf({ capacity: { refresh, listed, toFind } }: Column): number {
  return refresh + listed + toFind;
}
