import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/plan/block.js';
import { coverProblemOf } from '../../src/plan/canonical-problem.js';
import type { Proof } from '../../src/plan/proof.js';
import { solveProblem } from '../../src/plan/solve-problem.js';
import { countOf } from '../../src/plan/stage.js';
import { randomBlock } from '../support/random-block.js';

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

function proofOfBlock(block: Block): Proof | null {
  return solveProblem(coverProblemOf(block), 'fewest').proof;
}

/**
 * Checks a weighing by its own arithmetic, from the unreduced block: refreshed officers come free, so
 * what they cover is taken off; then even the bound - 1 officers who supply most fall short.
 */
function holds(block: Block, blockRows: readonly number[], proof: Proof): boolean {
  if (proof.kind === 'search') return proof.nodes > 0;
  const weights = new Map(proof.rows.map(({ row, weight }) => [blockRows[row]!, weight]));
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
  const most = supplies.slice(0, proof.bound - 1).reduce((sum, each) => sum + each, 0);
  return wanted > most;
}

describe('why it cannot be fewer', () => {
  it('one date, when a date is short by as many', () => {
    // Three officers of each phase; every day needs 3: but only day 0 needs anyone here.
    const block = fourOnTwoOff(3, 3);
    const oneDay = {
      rows: block.rows.slice(0, 1),
      columns: block.columns
        .map((column) => ({ ...column, rows: column.rows.filter((row) => row === 0) }))
        .filter(({ rows }) => rows.length > 0),
    };
    expect(proofOfBlock(oneDay)).toMatchObject({
      kind: 'weights',
      bound: 3,
      weightedNeed: 3,
      mostPerOfficer: 1,
    });
  });

  it('several dates of equal weight: 6 dates short by 3 are 18, nobody works more than 4, so 5', () => {
    const proof = proofOfBlock(fourOnTwoOff(3, 3));
    expect(proof).toMatchObject({ kind: 'weights', bound: 5 });
    if (proof?.kind !== 'weights') throw new Error('a weighing was expected');
    expect(Math.ceil(proof.weightedNeed / proof.mostPerOfficer)).toBe(5);
  });

  it('is nothing when nobody need be trained', () => {
    const block: Block = {
      rows: [{ need: 1, districtShift: 0, slot: 0 }],
      columns: [{ rows: [0], capacity: { refresh: 1, listed: 0, toFind: 0 }, candidates: [] }],
    };
    expect(proofOfBlock(block)).toBeNull();
  });

  it('can be checked by arithmetic alone on random blocks', () => {
    let weighed = 0;
    const size = { rows: 12, columns: 8, need: 4, capacity: 2 };
    fc.assert(
      fc.property(randomBlock(size), (block) => {
        const problem = coverProblemOf(block);
        const { choice, lowerBound, proof } = solveProblem(problem, 'fewest');
        expect(lowerBound).toBe(countOf(problem, choice, 'total'));
        if (proof === null) {
          expect(lowerBound).toBe(0);
          return;
        }
        expect(proof.bound).toBe(lowerBound);
        expect(holds(block, problem.blockRows, proof)).toBe(true);
        if (proof.kind === 'weights' && proof.bound > 1) weighed += 1;
      }),
      { numRuns: 600, seed: 2027 },
    );
    expect(weighed).toBeGreaterThan(150);
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
