import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/model/officer.js';
import { fewestToFill } from '../../../src/plan/people/fewest-to-fill.js';
import type { SquadPattern } from '../../../src/plan/people/squad-patterns.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { day } from '../../support/civil.js';
import { weekly } from '../../support/pattern.js';

const MONDAY = day('2027-01-04');

function squad(name: string, works: string): SquadPattern {
  const posting = { squad: name } as Posting;
  const districtShifts = new Set([0]);
  return { posting, shift: 'Day', pattern: weekly(works), districtShifts, officers: 1 };
}

/** The fewest for the dates of one week, short by so many on each; squads as name, dates worked, officers. */
function filled(short: readonly number[], squads: readonly SquadPattern[]) {
  const instances = short.flatMap((number, at) =>
    number > 0 ? [{ day: MONDAY + at, short: number }] : [],
  );
  const fill = fewestToFill(instances, squads, new ProblemSolver());
  const named = fill.squads.map((each) => [each.squad.posting.squad, each.works, each.officers]);
  return { officers: fill.officers, left: fill.left, squads: named };
}

describe('the fewest officers who would fill what training cannot', () => {
  it('is one squad where one works every date, and names others in its place', () => {
    const squads = [squad('A', 'Mon Tue'), squad('B', 'Mon Tue Wed'), squad('C', 'Thu')];
    expect(filled([1, 1, 1, 0, 0, 0, 0], squads)).toEqual({
      officers: 1,
      left: 0,
      squads: [
        ['B', 3, 1],
        ['A', 2, 0],
      ],
    });
  });

  it('is several where none does, each as often as the worst date is short', () => {
    // Monday by two, Sunday by one: two of A, one of B.
    const squads = [squad('A', 'Mon Tue'), squad('B', 'Sun')];
    expect(filled([2, 1, 0, 0, 0, 0, 1], squads)).toEqual({
      officers: 3,
      left: 0,
      squads: [
        ['A', 2, 2],
        ['B', 1, 1],
      ],
    });
  });

  it('leaves the dates that no squad works', () => {
    const squads = [squad('A', 'Mon')];
    expect(filled([1, 1, 1, 0, 0, 0, 0], squads)).toEqual({
      officers: 1,
      left: 2,
      squads: [['A', 1, 1]],
    });
    expect(filled([0, 1, 0, 0, 0, 0, 0], squads)).toEqual({ officers: 0, left: 1, squads: [] });
  });
});
