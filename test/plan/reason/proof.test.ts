import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/plan/need/block.js';
import { Supply, type Weighed } from '../../../src/plan/reason/supply.js';
import { weightingProof } from '../../../src/plan/reason/weighting-proof.js';
import { coverProblemOf } from '../../../src/plan/solve/canonical-problem.js';
import { solveProblem } from '../../../src/plan/solve/solve-problem.js';
import { countOf } from '../../../src/plan/solve/stage.js';
import { randomBlock } from '../../support/random-block.js';

/** Rows 0 to 5 are the six days of a 4-on-2-off cycle; one officer of each phase, none listed. */
function fourOnTwoOff(required: number, perPhase: number): Block {
  return {
    rows: Array.from({ length: 6 }, (_, slot) => ({ need: required, districtShift: 0, slot })),
    columns: Array.from({ length: 6 }, (_, phase) => ({
      rows: [0, 1, 2, 3].map((day) => (day + phase) % 6).sort((left, right) => left - right),
      capacity: { refresh: 0, listed: 0, toFind: perPhase },
      candidates: [],
    })),
  };
}

/** The weighing that proves a block's bound; null where none was found. */
function weighed(block: Block): { bound: number; minutes: readonly Weighed[] | null } {
  const problem = coverProblemOf(block);
  const { lowerBound, rowWeights } = solveProblem(problem, 'fewest');
  const supply = new Supply(block);
  const minutes = problem.blockRows.flatMap((row) => {
    const { districtShift, slot, need } = block.rows[row]!;
    const short = need - supply.refreshed[row]!;
    return short > 0 ? [{ districtShift, slot, row, short, weight: 1 }] : [];
  });
  const at = new Map(problem.blockRows.map((row, index) => [row, rowWeights[index]!]));
  const suggested = minutes.map(({ row }) => at.get(row)!);
  return { bound: lowerBound, minutes: weightingProof(supply, minutes, suggested, lowerBound) };
}

/**
 * Checks a weighing by its own arithmetic, from the unreduced block: refreshed officers come free, so
 * what they cover is taken off; then even the bound - 1 officers who supply most fall short.
 */
function holds(block: Block, minutes: readonly Weighed[], bound: number): boolean {
  const weights = new Map(minutes.map(({ row, weight }) => [row, weight]));
  let wanted = 0;
  for (const [row, weight] of weights) {
    const refreshed = block.columns
      .filter(({ rows }) => rows.includes(row))
      .reduce((sum, { capacity }) => sum + capacity.refresh, 0);
    wanted += weight * (block.rows[row]!.need - refreshed);
  }
  const supplies = block.columns.flatMap(({ rows, capacity }) => {
    const each = rows.reduce((sum, row) => sum + (weights.get(row) ?? 0), 0);
    return Array.from({ length: capacity.listed + capacity.toFind }, () => each);
  });
  supplies.sort((left, right) => right - left);
  const most = supplies.slice(0, bound - 1).reduce((sum, each) => sum + each, 0);
  return wanted > most;
}

describe('a weighing', () => {
  it('leaves out dates that it does not need: 3 short by 9, nobody works more than 2, so 5', () => {
    // All 6 dates are 18, and nobody works more than 4. Every second one proves as much: at most 2 of those.
    const block = fourOnTwoOff(3, 3);
    const { bound, minutes } = weighed(block);
    expect(bound).toBe(5);
    expect(minutes?.map(({ short, weight }) => [short, weight])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
    expect(holds(block, minutes ?? [], 5)).toBe(true);
    expect(holds(block, minutes ?? [], 6)).toBe(false);
  });

  it('counts every officer there is, also those whom a plan never needs', () => {
    // Six dates short by 1; ten officers work the first three. Two of them make up 6 of the 6, though a plan
    // never takes two: so of the first three dates only one may count.
    const works = [
      [0, 1, 2],
      [3, 5],
      [4, 5],
      [0, 5],
    ];
    const block: Block = {
      rows: Array.from({ length: 6 }, (_, slot) => ({ need: 1, districtShift: 0, slot })),
      columns: works.map((rows, index) => ({
        rows,
        capacity: { refresh: 0, listed: 0, toFind: index === 0 ? 10 : 1 },
        candidates: [],
      })),
    };
    const { bound, minutes } = weighed(block);
    expect(bound).toBe(3);
    expect(holds(block, minutes ?? [], 3)).toBe(true);
  });

  it('can be checked by arithmetic alone on random blocks', () => {
    let proved = 0;
    const size = { rows: 12, columns: 8, need: 4, capacity: 2 };
    fc.assert(
      fc.property(randomBlock(size), (block) => {
        const { bound, minutes } = weighed(block);
        if (bound === 0 || minutes === null) return;
        expect(holds(block, minutes, bound)).toBe(true);
        if (bound > 1) proved += 1;
      }),
      { numRuns: 600, seed: 2027 },
    );
    expect(proved).toBeGreaterThan(150);
  });
});

/** Forty officers on 4 on, 2 off with scattered leave, no two alike; three required on each of 200 days. */
function unlikeLeave(): Block {
  const isOn = (officer: number, day: number): boolean =>
    (day + officer) % 6 < 4 && (day * day * 7 + officer * (day + 13)) % 23 > 4;
  const days = Array.from({ length: 200 }, (_, day) => day);
  return {
    rows: days.map((slot) => ({ need: 3, districtShift: 0, slot })),
    columns: Array.from({ length: 40 }, (_, officer) => ({
      rows: days.filter((day) => isOn(officer, day)),
      capacity: {
        refresh: 0,
        listed: officer % 3 === 0 ? 1 : 0,
        toFind: officer % 3 === 0 ? 0 : 1,
      },
      candidates: [],
    })),
  };
}

describe('the work limit', () => {
  it('says limit with both bounds, and never calls an unproved number optimal', () => {
    const problem = coverProblemOf(unlikeLeave());
    const proved = solveProblem(problem, 'fewest');
    const cut = solveProblem(problem, 'fewest', 0);
    const optimum = countOf(problem, proved.choice, 'total');
    expect(proved).toMatchObject({ status: 'optimal', lowerBound: optimum });
    expect(cut.status).toBe('limit');
    expect(cut.lowerBound).toBeLessThanOrEqual(optimum);
    expect(countOf(problem, cut.choice, 'total')).toBeGreaterThanOrEqual(optimum);
    expect(cut.lowerBound).toBeLessThan(countOf(problem, cut.choice, 'total'));
  });
});
