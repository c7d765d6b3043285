import { describe } from 'vitest';
import { cityOf, type Forgery, testForgeries } from './forgeries.js';
import { plus, without } from './reported.js';

const EVENING = { total: 1, volunteers: 1, toFind: 0, refresh: 0 };

/** Central Day is 0, Central Evening 1, Harbor Night 5, Westgate Day 9. */
const FORGERIES: readonly Forgery[] = [
  [
    'an officer left out, and every number that counts him or her lowered',
    {
      'plan.train': without(0),
      'districtShifts[1].train': EVENING,
      'components[1].train': { ...EVENING, lowerBound: 1, status: 'optimal', unfillable: 0 },
      'components[1].reason.lowerBound': 1,
      'summary.train.total': plus(-1),
      'summary.train.volunteers': plus(-1),
      'summary.train.lowerBound': plus(-1),
    },
    'plan',
    'the plan leaves Central Evening short on 2027-01-03 at 15:00, and training could fill it',
  ],
  [
    'an officer left out of the list alone',
    { 'plan.train': without(0) },
    'districtShifts[1].train.total',
    'officers to train: 2 claimed, 1 recounted',
  ],
  [
    'an officer swapped for one of the same shift who works other dates',
    {
      'plan.train[0].officer': '3976',
      'plan.train[0].squad': 'F',
      'plan.train[0].anchor': '2027-01-06',
    },
    'plan',
    'the plan leaves Central Evening short on 2027-01-04 at 15:00, and training could fill it',
  ],
  [
    'an officer planned under the squad of another',
    { 'plan.train[0].squad': 'F' },
    'plan.train[0]',
    'the squad or the days off that are given for this officer are not those of the roster',
  ],
  [
    'an officer planned who has not volunteered',
    { 'plan.train[0].officer': '4708' },
    'plan.train[0]',
    'officer 4708 is planned twice',
  ],
  [
    'an officer planned who is certified already',
    { 'plan.refresh': [], 'plan.train[0].officer': '4708' },
    'plan.train[0]',
    'officer 4708 is planned and may not be: not a listed volunteer on patrol',
  ],
  [
    'an officer planned whom nobody knows',
    { 'plan.train[0].officer': '9999999' },
    'plan.train[0]',
    'officer 9999999 is planned and is not in the roster',
  ],
  [
    'an officer planned for a district that he or she does not work in',
    { 'plan.train[0].district': 'Harbor' },
    'plan.train[0]',
    'officer 3003 is said to stand in Harbor Evening, and that is not his or her own place',
  ],
  [
    'more officers said to be eligible in a squad',
    { 'plan.toFind[1].eligible': 4 },
    'plan.toFind[1].eligible',
    'Harbor Night, squad A, officers who could be asked: 4 claimed, 1 recounted',
  ],
  [
    'more to be found than could be asked',
    { 'plan.toFind[1].count': 2 },
    'plan.toFind[1].count',
    'Harbor Night, squad A: 2 are still to be found, and only 1 could be asked',
  ],
  [
    'a refresher left out',
    { 'plan.refresh': without(0) },
    'districtShifts[0].train.refresh',
    'officers to refresh: 1 claimed, 0 recounted',
  ],
];

describe('who is to be trained, in the plan of the invented city,', () => {
  const city = cityOf();

  testForgeries(city, FORGERIES);
});
