import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockCurve } from '../../../src/plan/curve/block-curve.js';
import {
  type ClosingChoice,
  type ClosingProblem,
  worthOf,
} from '../../../src/plan/curve/closing-problem.js';
import { WorkPool } from '../../../src/plan/curve/work-pool.js';
import {
  everybody,
  closingProblems as problems,
  CLOSING_SCALE as SCALE,
} from '../../support/random-closing.js';

const PLENTY = 1e9;

/** By number of officers, the best of every choice that is at least `lower`: what it closes, and what it leaves to find. */
function literal(
  problem: ClosingProblem,
  lower: ClosingChoice,
): [closed: number, toFind: number][] {
  const { columns } = problem;
  const best: [number, number][] = [];
  const choice = lower.slice();
  const visit = (column: number, officers: number): void => {
    if (column < columns.length) {
      const { listed, toFind } = columns[column]!;
      for (let number = lower[column]!; number <= listed + toFind; number += 1) {
        choice[column] = number;
        visit(column + 1, officers + number);
      }
      return;
    }
    const find = columns.reduce(
      (sum, { listed }, at) => sum + Math.max(0, choice[at]! - listed),
      0,
    );
    const closed = worthOf({ ...problem, findPrice: 0 }, choice);
    const [most, fewest] = best[officers] ?? [-1, 0];
    if (closed > most || (closed === most && find < fewest)) best[officers] = [closed, find];
  };
  visit(0, 0);
  return best;
}

/** The best for at most so many; of equals that of fewest officers. */
function cumulative(exact: readonly [number, number][], places: number): [number, number] {
  let best: [number, number] = [-1, 0];
  for (const point of exact.slice(0, places + 1)) if (point && point[0] > best[0]) best = point;
  return best;
}

describe('the curve of one block', () => {
  it('equals trying every choice, also in what is left to find', () => {
    let notTrivial = 0;
    fc.assert(
      fc.property(problems({ rows: 6, columns: 5, need: 3, officers: 2 }), (problem) => {
        const nobody = new Int32Array(problem.columns.length);
        const exact = literal(problem, nobody);
        const pool = new WorkPool(PLENTY, 1);
        const { points } = new BlockCurve(problem, SCALE, everybody(problem), pool);
        for (const [places, { closed, atMost, toFind, officers, choice }] of points.entries()) {
          expect([closed, problem.findPrice * toFind]).toEqual([
            cumulative(exact, places)[0],
            problem.findPrice * cumulative(exact, places)[1],
          ]);
          expect(atMost).toBe(closed);
          expect(officers).toBeLessThanOrEqual(places);
          expect(worthOf({ ...problem, findPrice: 0 }, choice)).toBe(closed);
        }
        const all = problem.gains.reduce((sum, gain) => sum + gain, 0);
        expect(points.at(-1)!.closed).toBe(all);
        expect(points.at(-2)?.closed ?? -1).toBeLessThan(all);
        if (points.length > 4 && problem.findPrice === 1) notTrivial += 1;
      }),
      { numRuns: 1500, seed: 2027 },
    );
    expect(notTrivial).toBeGreaterThan(700);
  });

  it('is between its two bounds where the work runs out, and says so', () => {
    let open = 0;
    fc.assert(
      fc.property(problems({ rows: 8, columns: 5, need: 3, officers: 2 }), (problem) => {
        const exact = literal(problem, new Int32Array(problem.columns.length));
        const { points } = new BlockCurve(problem, SCALE, everybody(problem), new WorkPool(0, 1));
        for (const [places, { closed, atMost, choice }] of points.entries()) {
          const [most] = cumulative(exact, places);
          expect(closed).toBe(worthOf({ ...problem, findPrice: 0 }, choice));
          expect(closed).toBeLessThanOrEqual(most);
          expect(atMost).toBeGreaterThanOrEqual(most);
          if (closed < atMost) open += 1;
        }
      }),
      { numRuns: 1000, seed: 2027 },
    );
    expect(open).toBeGreaterThan(300);
  });

  it('keeps whom it is told to keep, and adds the best of the others', () => {
    let notTrivial = 0;
    fc.assert(
      fc.property(
        problems({ rows: 6, columns: 5, need: 3, officers: 2 }),
        fc.integer({ min: 1, max: 3 }),
        (problem, extra) => {
          const pool = new WorkPool(PLENTY, 1);
          const curve = new BlockCurve(problem, SCALE, everybody(problem), pool);
          const kept = curve.points[Math.min(1, curve.points.length - 1)]!;
          const places = kept.officers + extra;
          const exact = literal(problem, kept.choice);
          const found = curve.keeping(kept, places, pool);
          expect(found.choice.every((number, at) => number >= kept.choice[at]!)).toBe(true);
          expect(found.closed).toBe(cumulative(exact, places)[0]);
          if (found.closed > kept.closed && extra > 1) notTrivial += 1;
        },
      ),
      { numRuns: 1500, seed: 2027 },
    );
    expect(notTrivial).toBeGreaterThan(500);
  });
});
