import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '../../../src/report/analysis/curve-value.js';
import type { Seats } from '../../../src/report/analysis/seats.js';
import { WEEK } from '../../support/cover.js';
import { reportOf } from '../../support/report.js';
import { planned, TOWN } from './curve-town.js';

function names({ train, find }: Seats): string[] {
  return [
    ...train.map(({ officer }) => officer),
    ...find.map(({ squad, count }) => `${count} of ${squad}`),
  ];
}

const shortly = (point: CurvePoint): unknown[] => [
  point.trainees,
  point.hoursClosed,
  point.hoursShort,
  names(point.added),
  names(point.dropped),
  point.keepsPrevious,
];

describe('what each trainee buys', () => {
  const { curve } = planned().analysis;

  it('begins after the refreshers, and says what training can close', () => {
    // Five shifts of 56 hours are short. West is refreshed; East and Far stay short whoever is trained.
    expect(curve).toMatchObject({
      refreshers: { certificates: 1, hoursClosed: 56 },
      hoursShortToday: 280,
      hoursShort: 224,
      hoursClosable: 112,
      hoursBeyondTraining: 112,
    });
  });

  it('gives the most that can be closed by each number, and who comes and goes', () => {
    expect(curve!.points.map(shortly)).toEqual([
      [0, 0, 224, [], [], true],
      // tue closes five days of North: more than mon, and one of South alone closes nothing.
      [1, 40, 184, ['1 of Tue'], [], true],
      // mon and fri close North, s1 and s2 close South: 56 hours; the latter are on the list.
      [2, 56, 168, ['s1', 's2'], ['1 of Tue'], false],
      [3, 96, 128, ['1 of Tue'], [], true],
      [4, 112, 112, ['1 of Fri', '1 of Mon'], ['1 of Tue'], false],
    ]);
    expect(curve!.points.map(({ status }) => status)).toEqual([
      'optimal',
      'optimal',
      'optimal',
      'optimal',
      'optimal',
    ]);
  });

  it('counts whom it trains, and ends before the plan does where the last ones close no hour', () => {
    expect(curve!.points.map(({ volunteers, toFind }) => [volunteers, toFind])).toEqual([
      [0, 0],
      [0, 1],
      [2, 0],
      [2, 1],
      [2, 2],
    ]);
    // The plan also trains the one of Far, so that one is short there and not two.
    expect(curve!.planned).toBe(5);
  });

  it('is there for a plan only', () => {
    const { analysis } = reportOf([TOWN], WEEK).report;
    expect([analysis.curve, analysis.budget]).toEqual([null, null]);
    expect(planned().analysis.budget).toBeNull();
  });
});

describe('the best plan for a number of places', () => {
  it('says who, what is closed, and what more places would close', () => {
    const { budget } = planned({ budget: 3 }).analysis;
    expect(budget).toMatchObject({
      trainees: 3,
      volunteers: 2,
      toFind: 1,
      hoursClosed: 96,
      hoursClosedAtMost: 96,
      hoursShort: 128,
      hoursStillClosable: 16,
      hoursBeyondTraining: 112,
      status: 'optimal',
      enough: 4,
    });
    expect(budget!.train.map(({ officer, district }) => [officer, district])).toEqual([
      ['s1', 'South'],
      ['s2', 'South'],
    ]);
    expect(budget!.find).toMatchObject([
      { district: 'North', squad: 'Tue', count: 1, eligible: 1 },
    ]);
  });

  it('trains nobody for places that close nothing more', () => {
    const { budget } = planned({ budget: 9 }).analysis;
    expect(budget).toMatchObject({ trainees: 9, volunteers: 2, toFind: 2, hoursStillClosable: 0 });
  });
});
