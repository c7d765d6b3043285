import type { Block, Column, NeedRow } from './block.js';

/** Splits rows and columns that have nothing to do with each other into blocks of their own. */
export function separate(rows: readonly NeedRow[], columns: readonly Column[]): Block[] {
  const blockOfRow = new Int32Array(rows.length).fill(-1);
  const columnsOfRow = rows.map((): number[] => []);
  for (const [index, column] of columns.entries()) {
    for (const row of column.rows) columnsOfRow[row]!.push(index);
  }
  let blocks = 0;
  for (let first = 0; first < rows.length; first += 1) {
    if (blockOfRow[first] !== -1) continue;
    flood(first, blocks, { blockOfRow, columnsOfRow, columns });
    blocks += 1;
  }
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

function flood(
  first: number,
  block: number,
  graph: {
    readonly blockOfRow: Int32Array;
    readonly columnsOfRow: readonly (readonly number[])[];
    readonly columns: readonly Column[];
  },
): void {
  const open = [first];
  graph.blockOfRow[first] = block;
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    for (const column of graph.columnsOfRow[row]!) {
      for (const next of graph.columns[column]!.rows) {
        if (graph.blockOfRow[next] !== -1) continue;
        graph.blockOfRow[next] = block;
        open.push(next);
      }
    }
  }
}
