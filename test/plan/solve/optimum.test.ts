import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/plan/need/block.js';
import { coverProblemOf } from '../../../src/plan/solve/canonical-problem.js';
import { solveProblem } from '../../../src/plan/solve/solve-problem.js';
import { countOf } from '../../../src/plan/solve/stage.js';
import { bruteForce, type Triple } from '../../support/brute-force.js';
import { highsOptimum } from '../../support/highs-oracle.js';
import { randomBlock } from '../../support/random-block.js';

const ORDERS = { fewest: [0, 1, 2], 'listed-first': [1, 0, 2] } as const;

/** Solves a block as the planner does, and makes sure that the plan covers the unreduced block. */
function planned(block: Block, objective: keyof typeof ORDERS): Triple {
  const problem = coverProblemOf(block);
  const { choice, lowerBound, status } = solveProblem(problem, objective);
  const covered = block.rows.map(() => 0);
  for (const [index, { column, kind }] of problem.variables.entries()) {
    expect(choice[index]).toBeLessThanOrEqual(block.columns[column]!.capacity[kind]);
    for (const row of block.columns[column]!.rows) covered[row]! += choice[index]!;
  }
  for (const [row, { need }] of block.rows.entries())
    expect(covered[row]).toBeGreaterThanOrEqual(need);
  const total = countOf(problem, choice, 'total');
  expect(status).toBe('optimal');
  expect(lowerBound).toBeLessThanOrEqual(total);
  if (objective === 'fewest') expect(lowerBound).toBe(total);
  return [total, countOf(problem, choice, 'toFind'), countOf(problem, choice, 'refresh')];
}

describe.each(['fewest', 'listed-first'] as const)('the best plan, %s', (objective) => {
  it('equals trying every plan, on small blocks', () => {
    let nontrivial = 0;
    const size = { rows: 6, columns: 4, need: 3, capacity: 2 };
    fc.assert(
      fc.property(randomBlock(size), (block) => {
        const expected = bruteForce(block, ORDERS[objective]);
        expect(planned(block, objective)).toEqual(expected);
        if (expected[0] > 1 && expected[1] > 0) nontrivial += 1;
      }),
      { numRuns: 4000, seed: 2027 },
    );
    expect(nontrivial).toBeGreaterThan(1000);
  });

  it('equals an independent solver, on larger blocks', () => {
    let nontrivial = 0;
    const size = { rows: 24, columns: 14, need: 5, capacity: 3 };
    fc.assert(
      fc.property(randomBlock(size), (block) => {
        const expected = highsOptimum(block, ORDERS[objective]);
        expect(planned(block, objective)).toEqual(expected);
        if (expected[0] > 3 && expected[1] > 0) nontrivial += 1;
      }),
      { numRuns: 400, seed: 2027 },
    );
    expect(nontrivial).toBeGreaterThan(70);
  });
});
