import { describe, expect, it } from 'vitest';
import { cityOf, type Forgery, testForgeries } from './forgeries.js';
import { type Json, plus, verdictOf } from './reported.js';

/** Central Day is 0, Central Evening 1, Harbor Night 5, Westgate Day 9. */
const FORGERIES: readonly Forgery[] = [
  [
    'the total and its lower bound lowered by one',
    { 'summary.train.total': plus(-1), 'summary.train.lowerBound': plus(-1) },
    'summary.train.total',
    'officers to train: 13 claimed, 14 recounted',
  ],
  [
    'the hours short of one district-shift lowered, and the sum with them',
    { 'districtShifts[1].hoursShort': plus(-8), 'summary.hoursShort': plus(-8) },
    'districtShifts[1].hoursShort',
    'Central Evening, hours short: 2,912 claimed, 2,920 recounted',
  ],
  [
    'the hours short of the summary lowered',
    { 'summary.hoursShort': plus(-8) },
    'summary.hoursShort',
    'hours short in all: 14,032 claimed, 14,040 recounted',
  ],
  [
    'the covered share raised',
    { 'summary.coveredShare': 0.61 },
    'summary.coveredShare',
    'share of hours covered: 0.61 claimed, 0.5993 recounted',
  ],
  [
    'the dates of a gap moved',
    { 'districtShifts[9].gaps[0].from': '2027-01-02' },
    'districtShifts[9].gaps[0]',
    'Westgate Day, gap: 2027-01-02 to',
  ],
  [
    'a gap left out',
    { 'districtShifts[9].gaps': (gaps) => (gaps as Json[]).slice(0, -1) },
    'districtShifts[9].gaps',
    'Westgate Day, gaps: 33 claimed, 34 recounted',
  ],
  [
    'dates that rest on one officer made fewer',
    { 'districtShifts[6].fragile': plus(-1) },
    'districtShifts[6].fragile',
    'Northside Day, dates that rest on one officer',
  ],
  [
    'two lines of the ledger shifted',
    { 'ledger[11].officers': plus(1), 'ledger[12].officers': plus(-1) },
    'ledger[11].officers',
    'ledger, counts: ',
  ],
  [
    'more officers said to be in date',
    { 'summary.inDate': plus(1) },
    'summary.inDate',
    'officers in date: 32 claimed, 31 recounted',
  ],
  [
    'dates beyond training kept quiet',
    { 'plan.unfillable': [] },
    'plan.unfillable',
    'Harbor Night stays short on 2027-10-12 whoever is trained, and the plan does not list it',
  ],
  [
    'dates said to be beyond training that are not',
    { 'plan.unfillable[0].to': '2027-10-14' },
    'plan.unfillable[0]',
    'Harbor Night on 2027-10-14 is listed as beyond training, and it is not',
  ],
  [
    'another reason why training cannot fill a date',
    { 'plan.unfillable[0].reason': 'nobodyOnPatrol' },
    'plan.unfillable[0].reason',
    'Harbor Night on 2027-10-12, why training cannot fill it: nobodyOnPatrol claimed, allDeclined recounted',
  ],
  [
    'dates that only shared officers cover made fewer',
    { 'districtShifts[7].sharedOnly': plus(-1), 'summary.sharedOnly': plus(-1) },
    'districtShifts[7].sharedOnly',
    'Northside Evening, dates covered only by officers shared elsewhere: ',
  ],
  [
    'the period shortened by a day',
    { 'period.to': '2027-12-30', 'period.days': 364 },
    'districtShifts[0].hoursRequired',
    'Central Day, hours required: 2,920 claimed, 2,912 recounted',
  ],
  [
    'fewer certified officers said to be required',
    { 'districtShifts[0].windows[0].required': 1 },
    'districtShifts[0].windows',
    'Central Day, its week: Mon-Sun 07:00-15:00 needs 1 claimed, Mon-Sun 07:00-15:00 needs 2 recounted',
  ],
  [
    'experience that is asked of trainees taken away',
    { 'policy.minPatrolYears': 0 },
    'summary.withAbsence.train.unfillable',
    'instances that cannot be covered with absence: 4 claimed, 2 recounted',
  ],
  [
    'the hours expected with absence lowered',
    { 'summary.withAbsence.expectedHoursShort': plus(-100) },
    'summary.withAbsence.expectedHoursShort',
    'hours expected with absence: 17225.9833 claimed, 17325.9833 recounted',
  ],
  [
    'a component that nothing belongs to, and its bound added',
    {
      components: (components) => {
        const [first, ...others] = components as { id: number; districtShifts: number[] }[];
        return [first!, ...others, { ...first!, id: others.length + 2, districtShifts: [] }];
      },
    },
    'components',
    'not every district and shift stands in exactly one component',
  ],
  [
    'a district-shift counted in two components',
    { 'components[6].districtShifts': [0] },
    'components',
    'not every district and shift stands in exactly one component',
  ],
  [
    'an officer of an agency that is not there',
    { 'plan.train[0].agency': 'Elsewhere' },
    'plan.train[0]',
    'the plan names agency "Elsewhere", which the files do not have',
  ],
  [
    'the hours after a step of the plan lowered',
    { 'analysis.steps.steps[2].hoursShort': plus(-8) },
    'analysis.steps.steps[2].hoursShort',
    'step "list", hours short: 5,320 claimed, 5,328 recounted',
  ],
  [
    'another file said to be the roster',
    { 'inputs[0].sha256': '0'.repeat(64) },
    'inputs[0].sha256',
    'is not the roster file that the report was made from',
  ],
  [
    'more rows said to be in the roster',
    { 'inputs[0].rows': plus(1) },
    'inputs[0].rows',
    'roster.csv: 171 claimed, 170 recounted',
  ],
];

describe('what is counted, in the plan of the invented city,', () => {
  const city = cityOf();

  testForgeries(city, FORGERIES);

  it('holds as it was made', () => {
    const { falseClaim, held, trusted } = verdictOf(city());
    expect(falseClaim).toBeNull();
    expect(held).toMatchObject({ files: 8, cover: 4380 });
    expect(trusted).toEqual([]);
  });
});
