import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../support/civil.js';
import { ROOT } from '../../support/read-folder.js';
import { type Forgery, testForgeries } from './forgeries.js';
import {
  at,
  type Json,
  plus,
  type Reported,
  reportedFolder,
  verdictOf,
  without,
} from './reported.js';

const YEAR_2027 = { from: day('2027-01-01'), to: day('2027-12-31') };

let city: Reported;
beforeAll(async () => {
  const asked = ['--year', '2027', '--budget', '3', '--resilient', '--allow-moves'];
  city = await reportedFolder(`${ROOT}fixtures/city`, YEAR_2027, asked);
});

const FORGERIES: readonly Forgery[] = [
  [
    'more hours closed by one trainee, and as many proved to be the most',
    {
      'analysis.curve.points[1].hoursClosed': plus(8),
      'analysis.curve.points[1].hoursClosedAtMost': plus(8),
      'analysis.curve.points[1].hoursShort': plus(-8),
    },
    'analysis.curve.points[1].hoursClosed',
    'with 1 trained, hours closed: 1,944 claimed, 1,936 recounted',
  ],
  [
    'a bound on what one trainee closes that is not reached, and called optimal',
    { 'analysis.curve.points[1].hoursClosedAtMost': plus(8) },
    'analysis.curve.points[1].hoursClosedAtMost',
    '1936 hours are closed, 1944 at most, and the status is optimal',
  ],
  [
    'another officer of the list for the best two',
    { 'analysis.curve.points[3].added.train[0].officer': '3496' },
    'analysis.curve.points[3].added.train[0]',
    'officer 3496 is said to stand in',
  ],
  [
    'hours beyond training kept quiet',
    { 'analysis.curve.hoursBeyondTraining': 0 },
    'analysis.curve.hoursBeyondTraining',
    'hours beyond training: 0 claimed, 16 recounted',
  ],
  [
    'a place of the budget given to someone else',
    { 'analysis.budget.train': (rows) => (rows as Json[]).slice(1) },
    'analysis.budget.volunteers',
    'with 3 trained, on the list: 2 claimed, 1 recounted',
  ],
  [
    'the budget said to buy what four trainees do',
    { 'analysis.budget.trainees': 4 },
    'analysis.budget.hoursClosed',
    'with a budget, hours closed, as the curve has them',
  ],
  [
    'fewer hours opened when the most important officer leaves',
    { 'analysis.risk.officers[0].hoursOpened': plus(-8) },
    'analysis.risk.officers[0].hoursOpened',
    'the departure of officer 5629, hours opened: 2,920 claimed, 2,928 recounted',
  ],
  [
    'an officer on whom cover rests left out, and the count with it',
    { 'analysis.risk.officers': without(0), 'analysis.risk.opensGap': plus(-1) },
    'analysis.risk.officers',
    'officers whose departure opens a gap: 17 claimed, 18 recounted',
  ],
  [
    'an officer told whose departure opens nothing more',
    { 'analysis.risk.officers[1]': () => at(city.json, 'analysis.risk.officers[0]') },
    'analysis.risk.officers[1]',
    'the departure of officer 5629 opens no gap, or is told twice',
  ],
  [
    'a district-shift that rests on one officer left out',
    { 'analysis.risk.restsOnOne': without(1) },
    'analysis.risk.restsOnOne',
    'Harbor Evening, officers on each of whom alone all its cover rests: 0 claimed, 1 recounted',
  ],
  [
    'the plan said to leave nobody on whom a gap depends',
    { 'analysis.risk.afterPlan.opensGap': 0, 'analysis.risk.afterPlan.mostHoursOpened': 0 },
    'analysis.risk.afterPlan.opensGap',
    'officers whose departure opens a gap after the plan: 0 claimed, 25 recounted',
  ],
  [
    'one officer fewer in the plan that survives any departure, and all its sums lowered',
    {
      'analysis.resilient.plan.train': without(0),
      'analysis.resilient.train.total': plus(-1),
      'analysis.resilient.train.volunteers': plus(-1),
      'analysis.resilient.train.lowerBound': plus(-1),
    },
    'analysis.resilient.plan',
    'one departure can still open a gap in Central Day that training could prevent',
  ],
  [
    'dates that can spare nobody kept quiet',
    { 'analysis.resilient.train.unfillable': 0 },
    'analysis.resilient.train.unfillable',
    'instances that can spare nobody, whoever is trained: 0 claimed, 2 recounted',
  ],
  [
    'a plain number beside the resilient one that is not that of the plan',
    { 'analysis.resilient.plain.total': plus(3) },
    'analysis.resilient.plain.total',
    'the plan without it, officers to train: 17 claimed, 14 recounted',
  ],
  [
    'an officer moved whose own dates would be left short',
    {
      'analysis.moves.moves': (moves) => {
        const [move] = moves as Json[];
        const [risky] = at(city.json, 'analysis.risk.officers') as { [key: string]: Json }[];
        const { officer, agency, district, shift, squad, rotation, anchor, daysOff } = risky!;
        const to = { agency: null, district: 'Harbor', shift: 'Evening' };
        const from = { agency: agency!, district: district!, shift: shift! };
        const own = { squad: squad!, rotation: rotation!, anchor: anchor!, daysOff: daysOff! };
        return [move!, { count: 1, from, to, ...own, officers: [{ officer: officer! }] }];
      },
    },
    'analysis.moves',
    'with moves, a minute that was covered is short',
  ],
  [
    'fewer hours short once they have moved',
    { 'analysis.moves.steps[1].hoursShort': plus(-8) },
    'analysis.moves.steps[1].hoursShort',
    'step "moves", hours short: 13,544 claimed, 13,552 recounted',
  ],
  [
    'a move that spares one more',
    {
      'analysis.moves.plan.train': without(0),
      'analysis.moves.trainAfter.total': plus(-1),
      'analysis.moves.trainAfter.volunteers': plus(-1),
      'analysis.moves.trainAfter.lowerBound': plus(-1),
    },
    'analysis.moves',
    'with moves, the plan reaches less than training alone',
  ],
];

describe('what is said beside the plan of the invented city', () => {
  testForgeries(() => city, FORGERIES);

  it('holds as it was made, and what is not looked at is named', () => {
    const { falseClaim, trusted, analysis } = verdictOf(city);
    expect(falseClaim).toBeNull();
    expect(trusted).toEqual([]);
    expect(analysis).toContain('curve.hoursClosedAtMost');
    expect(analysis).toContain('volunteers');
    expect(analysis).not.toContain('risk');
  });
});
