import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/plan/need/block.js';
import { coverProblemOf } from '../../../src/plan/solve/canonical-problem.js';
import { type Goal, type Stage, stageOf } from '../../../src/plan/solve/stage.js';
import { TightSearch } from '../../../src/plan/solve/tight-search.js';
import { bruteForce } from '../../support/brute-force.js';
import { randomBlock } from '../../support/random-block.js';

const MANY = 1_000_000;
const SIZE = { rows: 7, columns: 5, need: 4, capacity: 2 };

/** Whether a choice covers every row, with no more officers than there are, within the budgets. */
function holds(stage: Stage, choice: Int32Array, target: number): boolean {
  const missing = stage.needs.slice();
  for (const [variable, number] of choice.entries()) {
    if (number < 0 || number > stage.caps[variable]!) return false;
    for (const row of stage.rows[variable]!) missing[row]! -= number;
  }
  const spent = (taken: readonly number[]): number =>
    choice.reduce((sum, number, variable) => sum + number * taken[variable]!, 0);
  const fits = stage.budgets.every(({ taken, limit }) => spent(taken) <= limit);
  return fits && spent(stage.costs) <= target && missing.every((need) => need <= 0);
}

/** The stages of a block by priority, each with its optimum from trying every plan. */
function stagesOf(block: Block): { stage: Stage; best: number }[] {
  const [total, toFind, refresh] = bruteForce(block, [0, 1, 2]);
  const problem = coverProblemOf(block);
  const goals: readonly [Goal, number][] = [
    ['total', total],
    ['toFind', toFind],
    ['refresh', refresh],
  ];
  return goals.map(([goal, best], index) => ({
    best,
    stage: stageOf(
      problem,
      goal,
      goals.slice(0, index).map(([earlier, limit]) => ({ goal: earlier, limit })),
    ),
  }));
}

describe('the search by what is tight', () => {
  it('finds a choice of the fewest, and none below it, at every stage', () => {
    const tried = { found: 0, ruledOut: 0, withBudgets: 0 };
    const check = ({ stage, best }: { stage: Stage; best: number }): void => {
      const search = new TightSearch(stage);
      expect(search.isFit).toBe(true);
      const found = search.run(best, MANY);
      expect(found.kind === 'found' && holds(stage, found.choice, best)).toBe(true);
      if (best > 1) tried.found += 1;
      if (stage.budgets.length > 0 && best > 0) tried.withBudgets += 1;
      if (best === 0) return;
      expect(search.run(best - 1, MANY).kind).toBe('none');
      tried.ruledOut += 1;
    };
    fc.assert(
      fc.property(randomBlock(SIZE), (block) => {
        fc.pre(block.rows.length > 0);
        for (const staged of stagesOf(block)) if (staged.stage.needs.length > 0) check(staged);
      }),
      { numRuns: 1500, seed: 2027 },
    );
    expect(tried.found).toBeGreaterThan(1000);
    expect(tried.ruledOut).toBeGreaterThan(1500);
    expect(tried.withBudgets).toBeGreaterThan(500);
  });

  it('says that it does not know when it may not look at enough', () => {
    // Three dates, each needing one; nobody works two of them.
    const rows = [[0], [1], [2]];
    const sizes = { caps: Int32Array.of(1, 1, 1), needs: Int32Array.of(1, 1, 1) };
    const stage = { active: [0, 1, 2], problemRows: [0, 1, 2], ...sizes, rows, costs: [1, 1, 1] };
    const search = new TightSearch({ ...stage, budgets: [] });
    expect(search.run(3, 1)).toEqual({ kind: 'limit', nodes: 1 });
    expect(search.run(3, 3)).toMatchObject({ kind: 'found', nodes: 3 });
    expect(search.run(2, 3)).toEqual({ kind: 'none', nodes: 1 });
  });

  it('counts the officers that a target and the budgets leave room for', () => {
    const limits = { caps: Int32Array.of(2, 2, 2), needs: Int32Array.of(1), rows: [[0], [0], [0]] };
    const costs = [1, 0, 0];
    const budgets = [{ taken: [0, 1, 1], limit: 3 }];
    const refreshing = { active: [0, 1, 2], problemRows: [0], ...limits, costs, budgets };
    // One of the kind that the target counts, and three of those that the budget does.
    expect(new TightSearch(refreshing).room(1)).toBe(4);
    const crossing = { ...refreshing, costs: [1, 1, 0] };
    expect(new TightSearch(crossing).isFit).toBe(false);
    // The third kind takes of nothing: any number of it may be chosen.
    const unlimited = { ...refreshing, budgets: [{ taken: [0, 1, 0], limit: 3 }] };
    expect(new TightSearch(unlimited).isFit).toBe(false);
  });
});
