import { describe, expect, it } from 'vitest';
import { bestPoints } from '../../../src/plan/curve/best-points.js';
import { BlockCurve } from '../../../src/plan/curve/block-curve.js';
import type { ClosingProblem } from '../../../src/plan/curve/closing-problem.js';
import { WorkPool } from '../../../src/plan/curve/work-pool.js';
import { everybody } from '../../support/random-closing.js';

/** Rows with need and gain; columns of one officer each, with the rows they cover. */
function curveOf(
  rows: readonly (readonly [need: number, gain: number])[],
  columns: readonly (readonly number[])[],
): BlockCurve {
  const problem: ClosingProblem = {
    needs: rows.map(([need]) => need),
    gains: rows.map(([, gain]) => gain),
    columns: columns.map((covered) => ({ rows: covered, listed: 0, toFind: 1 })),
    findPrice: 0,
  };
  return new BlockCurve(problem, 1, everybody(problem), new WorkPool(1e6, 1));
}

describe('the best points of several blocks', () => {
  // a closes 50 alone, b and c 100 together; d, in the other block, closes 50.
  const first = curveOf(
    [
      [1, 50],
      [2, 100],
    ],
    [[0], [1], [1]],
  );
  const points = bestPoints([first, curveOf([[1, 50]], [[0]])], new WorkPool(1e6, 1));
  const trained = points.map(({ blocks }) =>
    blocks.flatMap(({ choice }, block) =>
      [...choice].flatMap((number, column) => (number > 0 ? ['abc', 'd'][block]![column] : [])),
    ),
  );

  it('are those that keep the officers before, where they are as good as any', () => {
    // For two, b and c of one block close 100 too, and neither is in the best of one.
    expect(trained.slice(0, 3)).toEqual([[], ['a'], ['a', 'd']]);
  });

  it('leave someone out where that closes more', () => {
    // a, d and another close 100; three with b and c close 150.
    expect(trained.slice(3)).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(points.map(({ keepsPrevious }) => keepsPrevious)).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
    expect(points.map(({ closed }) => closed)).toEqual([0, 50, 100, 150, 200]);
  });
});
