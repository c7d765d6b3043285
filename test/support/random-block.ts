import fc from 'fast-check';
import type { Block, Column, NeedRow } from '../../src/plan/need/block.js';

/** How large the random blocks are. */
export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
  readonly need: number;
  readonly capacity: number;
}

/** Random covering problems that training can fill: no row needs more than all its officers. */
export function randomBlock(size: BlockSize): fc.Arbitrary<Block> {
  const column = fc.record({
    covers: fc.array(fc.boolean(), { minLength: size.rows, maxLength: size.rows }),
    refresh: fc.integer({ min: 0, max: Math.ceil(size.capacity / 2) }),
    listed: fc.integer({ min: 0, max: size.capacity }),
    toFind: fc.integer({ min: 0, max: size.capacity }),
  });
  const needs = fc.array(fc.integer({ min: 1, max: size.need }), {
    minLength: 1,
    maxLength: size.rows,
  });
  return fc
    .tuple(needs, fc.array(column, { minLength: 1, maxLength: size.columns }))
    .map(([wanted, columns]) => {
      const made: Column[] = columns.map(({ covers, refresh, listed, toFind }) => ({
        rows: wanted.flatMap((_, row) => (covers[row] === true ? [row] : [])),
        capacity: { refresh, listed, toFind },
        candidates: [],
      }));
      return fillable(wanted, made);
    });
}

/** Caps each need at the officers there are, and leaves out rows and columns that then do nothing. */
function fillable(wanted: readonly number[], columns: readonly Column[]): Block {
  const reach = wanted.map((_, row) =>
    columns
      .filter(({ rows }) => rows.includes(row))
      .reduce((sum, { capacity }) => sum + capacity.refresh + capacity.listed + capacity.toFind, 0),
  );
  const kept = wanted.flatMap((_, row) => (reach[row]! > 0 ? [row] : []));
  const needRows: NeedRow[] = kept.map((row) => ({
    need: Math.min(wanted[row]!, reach[row]!),
    districtShift: 0,
    slot: row,
  }));
  const renumbered = new Map(kept.map((row, index) => [row, index]));
  const used = columns
    .map((column) => ({ ...column, rows: column.rows.flatMap((row) => renumbered.get(row) ?? []) }))
    .filter(({ rows: covered }) => covered.length > 0);
  return { rows: needRows, columns: used };
}
