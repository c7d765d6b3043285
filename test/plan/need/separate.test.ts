import { describe, expect, it } from 'vitest';
import type { Column, NeedRow } from '../../../src/plan/need/block.js';
import { separate } from '../../../src/plan/need/separate.js';

const rowsOf = (...needs: readonly number[]): NeedRow[] =>
  needs.map((need, slot) => ({ need, districtShift: 0, slot }));

const columnOf = (...rows: readonly number[]): Column => {
  return { rows, capacity: { refresh: 0, listed: 1, toFind: 0 }, candidates: [] };
};

describe('separate', () => {
  it('ties rows through columns, and numbers those of each block anew', () => {
    // 0 and 3 by the first column, 3 and 4 by the last; 1 and 2 by the second.
    const columns = [columnOf(0, 3), columnOf(1, 2), columnOf(3, 4)];
    const blocks = separate(rowsOf(10, 11, 12, 13, 14), columns);
    expect(blocks.map(({ rows }) => rows.map(({ need }) => need))).toEqual([
      [10, 13, 14],
      [11, 12],
    ]);
    expect(blocks.map((block) => block.columns.map(({ rows }) => rows))).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[0, 1]],
    ]);
  });

  it('leaves one block as it is', () => {
    const rows = rowsOf(1, 2);
    const columns = [columnOf(0, 1)];
    const [block, ...others] = separate(rows, columns);
    expect(others).toEqual([]);
    expect(block).toEqual({ rows, columns });
  });
});
