import { describe, expect, it } from 'vitest';
import { type MovesPlan, planMoves } from '../../../src/plan/moves/plan-moves.js';
import { planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import {
  ALWAYS_CERTIFIED,
  agencyOf,
  certified,
  off,
  on,
  type Person,
  person,
  row,
  type Shifts,
} from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { coverOf, WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';

const DAYS: Shifts = { 'North Day': row('07:00-15:00'), 'South Day': row('07:00-15:00') };

/** Two every day; a third on Monday and Tuesday. */
const NORTH = [
  certified('n1', { places: { 'North Day': EVERY_DAY } }),
  certified('n2', { places: { 'North Day': EVERY_DAY } }),
  certified('n3', { places: { 'North Day': weekly('Mon Tue') } }),
];
const SOUTH = ['s1', 's2'].map((id) =>
  person(id, { places: { 'South Day': EVERY_DAY } }, { willingness: 'listed' }),
);

function planned(shifts: Shifts, people: readonly Person[]): MovesPlan {
  const cover = coverOf(agencyOf(shifts, people), WEEK);
  const solver = new ProblemSolver();
  return planMoves(cover, planAgency(cover, WEEK, solver), WEEK, solver);
}

/** Who moves where, and how many are trained then. */
function answer(shifts: Shifts, people: readonly Person[]): [moves: string[], trained: number] {
  const { moves, train } = planned(shifts, people);
  return [moves.map(({ officer, district }) => `${officer.id} ${district}`), train.total];
}

describe('moves of certified officers', () => {
  it('spare training where one of two can go', () => {
    expect(answer(DAYS, [...NORTH, ...SOUTH])).toEqual([['n1 South'], 0]);
    expect(planned(DAYS, [...NORTH, ...SOUTH])).toMatchObject({
      couldMove: 3,
      status: 'optimal',
      lowerBound: 0,
    });
  });

  it('are no more than spare training: a second, on two days, spares nobody', () => {
    const shifts = { ...DAYS, 'South Day': row('07:00-15:00', { required: 2 }) };
    expect(answer(shifts, [...NORTH, ...SOUTH])).toEqual([['n1 South'], 1]);
  });

  it('take nobody away from a date on which just the required number is there', () => {
    // On Wednesday n2 is on leave, so that n1 is needed; n2 can go, but is not there on that day.
    const people = [
      NORTH[0]!,
      certified('n2', { places: { 'North Day': EVERY_DAY } }, { exceptions: [off('2027-01-06')] }),
      ...SOUTH,
    ];
    expect(answer(DAYS, people)).toEqual([[], 1]);
    expect(planned(DAYS, people).couldMove).toBe(1);
  });

  it('never change the hours, so that nobody goes where the shift starts later', () => {
    const shifts = { ...DAYS, 'South Day': row('08:00-16:00') };
    expect(answer(shifts, [...NORTH, ...SOUTH])).toEqual([[], 1]);
    expect(planned(shifts, [...NORTH, ...SOUTH]).couldMove).toBe(0);
  });

  it.each([
    [
      'whose certificate lapses',
      { certificate: { ...ALWAYS_CERTIFIED, expires: day('2027-01-08') } },
    ],
    ['who leaves', { leavesOn: '2027-01-09' }],
    ['who has a detail', { exceptions: [on('2027-01-05', '2027-01-05', ['North Day'])] }],
  ] as const)('never take an officer %s', (_what, facts) => {
    const places = { 'North Day': EVERY_DAY };
    // Two others keep the required number at home.
    const others = ['n2', 'n3'].map((id) => certified(id, { places }));
    const { couldMove } = planned(DAYS, [certified('n1', { places }, facts), ...others, ...SOUTH]);
    expect(couldMove).toBe(2);
  });

  it('close what is short from two districts at once, each from where one is to spare', () => {
    const shifts: Shifts = {
      'East Day': row('07:00-15:00'),
      'North Day': row('07:00-15:00'),
      'South Day': row('07:00-15:00', { required: 2 }),
    };
    const people = [
      ...NORTH.slice(0, 2),
      certified('e1', { places: { 'East Day': EVERY_DAY } }),
      certified('e2', { places: { 'East Day': EVERY_DAY } }),
      ...SOUTH,
    ];
    expect(answer(shifts, people)).toEqual([['e1 South', 'n1 South'], 0]);
  });

  it('move an officer of two districts out of both', () => {
    const shifts: Shifts = {
      'East Day': row('07:00-15:00', { required: 0 }),
      'North Day': row('07:00-15:00', { required: 0 }),
      'South Day': row('07:00-15:00'),
    };
    const people = [
      certified('x', { places: { 'East Day': EVERY_DAY, 'North Day': EVERY_DAY } }),
      ...SOUTH,
    ];
    const { moves } = planned(shifts, people);
    expect(moves).toMatchObject([{ district: 'South', from: 0, to: 2 }]);
    expect(moves[0]!.moved.assignments.at(-1)!.posting.places).toEqual([
      { districtShift: 2, pattern: EVERY_DAY },
    ]);
  });
});
