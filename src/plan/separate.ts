import type { Block, Column, NeedRow } from './block.js';

/** Splits rows and columns that have nothing to do with each other into blocks of their own. */
export function separate(rows: readonly NeedRow[], columns: readonly Column[]): Block[] {
  const blockOfRow = numberBlocks(tieRows(rows.length, columns));
  const blocks = 1 + blockOfRow.reduce((most, block) => Math.max(most, block), 0);
  if (blocks === 1) return [{ rows, columns }];
  return Array.from({ length: blocks }, (_, block) => {
    const kept = rows.flatMap((_row, index) => (blockOfRow[index] === block ? [index] : []));
    const renumbered = new Map(kept.map((row, index) => [row, index]));
    return {
      rows: kept.map((row) => rows[row]!),
      columns: columns
        .filter((column) => blockOfRow[column.rows[0]!] === block)
        .map((column) => ({ ...column, rows: column.rows.map((row) => renumbered.get(row)!) })),
    };
  });
}

/** By row, another of the same block, or itself: the first of a block leads to itself. */
function tieRows(rows: number, columns: readonly Column[]): Int32Array {
  const tiedTo = Int32Array.from({ length: rows }, (_, row) => row);
  for (const { rows: covered } of columns) {
    for (const row of covered) {
      const one = firstOf(tiedTo, covered[0]!);
      const other = firstOf(tiedTo, row);
      if (one !== other) tiedTo[Math.max(one, other)] = Math.min(one, other);
    }
  }
  return tiedTo;
}

function firstOf(tiedTo: Int32Array, row: number): number {
  let first = row;
  while (tiedTo[first] !== first) first = tiedTo[first]!;
  tiedTo[row] = first;
  return first;
}

/** By row, the number of its block, in order of their first rows. */
function numberBlocks(tiedTo: Int32Array): Int32Array {
  const blockOfRow = new Int32Array(tiedTo.length);
  let blocks = 0;
  for (let row = 0; row < tiedTo.length; row += 1) {
    const first = firstOf(tiedTo, row);
    blockOfRow[row] = first === row ? blocks : blockOfRow[first]!;
    if (first === row) blocks += 1;
  }
  return blockOfRow;
}
