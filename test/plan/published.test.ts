import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/plan/need/block.js';
import { coverProblemOf } from '../../src/plan/solve/canonical-problem.js';
import { solveProblem } from '../../src/plan/solve/solve-problem.js';
import { countOf } from '../../src/plan/solve/stage.js';

/** Five days on and two consecutive days off: one column for each pair of days off, as many officers as asked for. */
function daysOffBlock(required: readonly number[]): Block {
  const rows = required.map((need, weekday) => ({ need, districtShift: 0, slot: weekday }));
  const rowOf = new Map(rows.filter(({ need }) => need > 0).map(({ slot }, row) => [slot, row]));
  const plenty = required.reduce((sum, need) => sum + need, 0);
  const columns = required.map((_, firstOff) => ({
    rows: [0, 1, 2, 3, 4, 5, 6]
      .filter((day) => day !== firstOff && day !== (firstOff + 1) % 7)
      .flatMap((day) => rowOf.get(day) ?? []),
    capacity: { refresh: 0, listed: 0, toFind: plenty },
    candidates: [],
  }));
  return { rows: rows.filter(({ need }) => need > 0), columns };
}

function fewest(required: readonly number[]): number {
  const problem = coverProblemOf(daysOffBlock(required));
  const { choice, lowerBound, status } = solveProblem(problem, 'fewest');
  expect(status).toBe('optimal');
  expect(lowerBound).toBe(countOf(problem, choice, 'total'));
  return countOf(problem, choice, 'total');
}

describe('published answers, five days on and two consecutive days off', () => {
  // Winston, Operations Research: Applications and Algorithms, post office example, Monday to Sunday.
  // The linear optimum is 67/3 = 22.33; rounding its numbers up does not give the optimum.
  it('post office: 23', () => {
    expect(fewest([17, 13, 15, 19, 14, 16, 11])).toBe(23);
  });

  // Frontline Solver, employee scheduling example: amusement park, Sunday to Saturday.
  it('amusement park: 25', () => {
    expect(fewest([22, 17, 13, 14, 15, 18, 24])).toBe(25);
  });

  // N each weekday and n each weekend day. First term: everyone works five days, so 5N + 2n days of
  // duty take (5N + 2n) / 5 officers. Second term: of Friday, Saturday, Sunday and Monday, weighed
  // 1, 1, 1, 1, two consecutive days off leave at most 3 for anyone, so (2N + 2n) / 3.
  it('N on weekdays and n on weekend days: max(N + ceil(2n/5), ceil((2N+2n)/3)), for all n <= N <= 24', () => {
    let cases = 0;
    for (let weekday = 1; weekday <= 24; weekday += 1) {
      for (let weekend = 0; weekend <= weekday; weekend += 1) {
        const expected = Math.max(
          weekday + Math.ceil((2 * weekend) / 5),
          Math.ceil((2 * weekday + 2 * weekend) / 3),
        );
        const required = [weekday, weekday, weekday, weekday, weekday, weekend, weekend];
        expect(fewest(required), `N ${weekday}, n ${weekend}`).toBe(expected);
        cases += 1;
      }
    }
    expect(cases).toBe(324);
  });
});
