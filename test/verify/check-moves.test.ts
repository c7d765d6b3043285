import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MovesClaim } from '../../src/model/moves-claim.js';
import type { Officer } from '../../src/model/officer.js';
import { checkMoves } from '../../src/verify/check-moves.js';
import { agencyOf, certified, person, row } from '../support/agency.js';
import { WEEK } from '../support/cover.js';
import { movingScenes } from '../support/moving-scenes.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';
import { SEED } from '../support/random-agency.js';
import { ASKED_FOR_PLAN, reportOf } from '../support/report.js';

const asked = { ...ASKED_FOR_PLAN, allowMoves: true };
const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00'),
    'South Day': row('07:00-15:00', { required: 2 }),
    'West Day': row('08:00-16:00', { required: 0 }),
  },
  [
    certified('n1', { places: { 'North Day': EVERY_DAY } }),
    certified('n2', { places: { 'North Day': EVERY_DAY } }),
    person('s1', { places: { 'South Day': EVERY_DAY } }, { willingness: 'listed' }),
    person('s2', { places: { 'South Day': EVERY_DAY } }, { willingness: 'listed' }),
  ],
);
const CLAIM = reportOf([AGENCY], WEEK, { asked }).movesClaim!;
const [MOVE] = CLAIM.moves;

/** The claim with another officer in the place of the one who moves. */
function withMoved(moved: Officer, district = 'South'): MovesClaim {
  const officers = CLAIM.agency.officers.map((each) => (each === MOVE!.moved ? moved : each));
  return {
    ...CLAIM,
    agency: { ...CLAIM.agency, officers },
    moves: [{ officer: MOVE!.officer, moved, district }],
  };
}

/** Works in one district-shift from the beginning to the end. */
function working(districtShift: number, pattern: string): Officer {
  const [held] = MOVE!.officer.assignments;
  const posting = { ...held!.posting, places: [{ districtShift, pattern }] };
  return { ...MOVE!.officer, assignments: [{ ...held!, posting }] };
}

describe('the check of moves', () => {
  it('accepts every claim about random agencies', () => {
    let moved = 0;
    fc.assert(
      fc.property(movingScenes(), ({ agency, policy }) => {
        const claim = reportOf([agency], policy, { asked }).movesClaim!;
        expect(checkMoves(claim)).toBeNull();
        moved += claim.moves.length;
      }),
      { numRuns: 200, seed: SEED },
    );
    expect(moved).toBeGreaterThan(30);
  });

  it('accepts the claim of one move and one trained', () => {
    expect(CLAIM.moves).toMatchObject([{ officer: { id: 'n1' }, district: 'South' }]);
    expect(CLAIM.trained).toMatchObject([{ id: 's1' }]);
    expect(CLAIM.minutesShort).toEqual([0, 7 * 480, 0]);
    expect(checkMoves(CLAIM)).toBeNull();
  });

  it('rejects hours claimed to be closed that are not', () => {
    expect(checkMoves({ ...CLAIM, minutesShort: [0, 0, 0] })).toBe(
      'South Day: with moves, 0 minutes short claimed, 3360 recounted',
    );
  });

  it('rejects a gap opened where officers come from', () => {
    const second = AGENCY.officers[1]!;
    const moved = { ...second, assignments: working(1, EVERY_DAY).assignments };
    const officers = CLAIM.agency.officers.map((each) => (each === second ? moved : each));
    const moves = [...CLAIM.moves, { officer: second, moved, district: 'South' }];
    expect(checkMoves({ ...CLAIM, agency: { ...CLAIM.agency, officers }, moves })).toBe(
      'North Day: with moves, a minute that was covered is short',
    );
  });

  it('rejects other days off, other hours and another district than claimed', () => {
    const keeps = 'officer n1 would not keep days and hours by moving';
    expect(checkMoves(withMoved(working(1, weekly('Mon Tue'))))).toBe(keeps);
    expect(checkMoves(withMoved(working(2, EVERY_DAY), 'West'))).toBe(keeps);
    expect(checkMoves(withMoved(MOVE!.moved, 'West'))).toBe(keeps);
  });

  it('rejects more than a move, and moves that are not claimed or not made', () => {
    const { moved } = MOVE!;
    expect(checkMoves(withMoved({ ...moved, leavesOn: 1 }))).toBe(
      'officer n1 is changed by more than a move',
    );
    expect(checkMoves({ ...CLAIM, moves: [] })).toBe('officer n1 is not as claimed');
    expect(checkMoves({ ...CLAIM, agency: AGENCY })).toBe('1 officers claimed to move, 0 do');
  });

  it('rejects training that reaches less than training alone, and whoever may not be trained', () => {
    expect(checkMoves({ ...CLAIM, trained: [] })).toBe(
      'South Day: with moves, the plan reaches less than training alone',
    );
    const trained = [AGENCY.officers[1]!];
    expect(checkMoves({ ...CLAIM, trained })).toBe('officer n2 may not be trained');
  });
});
