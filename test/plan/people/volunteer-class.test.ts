import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/plan/need/block.js';
import { Resolver } from '../../../src/plan/people/resolver.js';
import { volunteerClasses } from '../../../src/plan/people/volunteer-class.js';
import { coverProblemOf } from '../../../src/plan/solve/canonical-problem.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';

const row = (need: number) => ({ need, districtShift: 0, slot: 0 });
const column = (rows: number[], listed: number, toFind = 0) => ({
  rows,
  capacity: { refresh: 0, listed, toFind },
  candidates: [],
});

/** Row 0 needs one and has two; row 1 needs all of its two. */
const BLOCK: Block = {
  rows: [row(1), row(2)],
  columns: [column([0], 1), column([0, 1], 1), column([1], 1)],
};

describe('volunteers of a block whose search reached its limit', () => {
  it('are undecided, but for those whom every plan must take', () => {
    const solver = new ProblemSolver();
    const problem = coverProblemOf(BLOCK);
    const solution = { ...solver.solve(problem, 'fewest'), status: 'limit' as const };
    const solved = { block: BLOCK, problem, solution };
    const classes = volunteerClasses(solved, 'fewest', new Resolver('fewest', solver));
    expect(classes.map(({ part, without }) => [part, without])).toEqual([
      ['undecided', null],
      ['only', null],
      ['only', null],
    ]);
  });
});
