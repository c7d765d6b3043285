import { describe, expect, test } from 'vitest';
import type { InstancesReason, Reason, WeightedInstance } from '../../../src/plan/answer.js';
import type { TrainAnswer } from '../../../src/report/plan-value.js';
import { reasonContextOf } from '../../../src/report/reason/reason-context.js';
import { componentSentence } from '../../../src/report/reason/reason-sentence.js';
import { day } from '../../support/civil.js';
import { policyFor } from '../../support/cover.js';
import { DAY_SHIFT, NIGHT_SHIFT, NOBODY } from '../format/town-shifts.js';

const PROVED = { lowerBound: 9, status: 'optimal', unfillable: 0 } as const;
const TRAIN: TrainAnswer = { ...NOBODY, total: 9, ...PROVED };

/** Four places: Central Day, Central Night, Harbor Day, Harbor Night. */
const DISTRICT_SHIFTS = [
  DAY_SHIFT,
  NIGHT_SHIFT,
  { ...DAY_SHIFT, district: 'Harbor' },
  { ...NIGHT_SHIFT, district: 'Harbor' },
  { ...DAY_SHIFT, district: 'West' },
];

function sentence(
  reason: Reason,
  homes: readonly number[] = [1],
  { train = TRAIN, from = '2027-01-01', shortOf = '' } = {},
): string {
  const context = reasonContextOf({
    districtShifts: DISTRICT_SHIFTS,
    policy: policyFor(from, '2027-12-31'),
  });
  return componentSentence({ districtShifts: homes, train }, reason, { ...context, shortOf });
}

/** Instances of one place, each short by one and counted once. */
function on(districtShift: number, dates: string, more: Partial<WeightedInstance> = {}) {
  return dates.split(' ').map((date): WeightedInstance => {
    const start = DISTRICT_SHIFTS[districtShift]!.windows[0]!.start;
    const once = { minute: start, isWholeWindow: true, short: 1, weight: 1 };
    return { districtShift, day: day(`2027-${date}`), ...once, ...more };
  });
}

function weighed(
  kind: InstancesReason['kind'],
  instances: readonly WeightedInstance[],
  more: Partial<InstancesReason> = {},
): InstancesReason {
  const weightedShort = instances.reduce((sum, { short, weight }) => sum + short * weight, 0);
  const counts = { mostPerOfficer: 1, mostTogether: 1, afterRefresh: 0, unfillable: 0 };
  return { kind, lowerBound: 2, instances, weightedShort, ...counts, ...more };
}

const SIX = '03-03 03-04 03-05 03-06 03-07 03-08';

describe('a reason in words', () => {
  test('one date', () => {
    expect(sentence(weighed('date', on(1, '03-03', { short: 2 })))).toBe(
      'Central Night needs at least 2: on 3 March it is short by 2.',
    );
  });

  test('a run of dates, in the style of a published lower bound', () => {
    const run = weighed('run', on(1, SIX, { short: 2 }), { lowerBound: 4, mostPerOfficer: 3 });
    expect(sentence(run)).toBe(
      'Central Night needs at least 4: from 3 to 8 March it is short by 12 in all, and nobody who can be trained works more than 3 of those six nights.',
    );
  });

  test('a run over the end of a month, of dates by day', () => {
    const run = weighed('run', on(0, '03-31 04-01'));
    expect(sentence(run, [0])).toBe(
      'Central Day needs at least 2: from 31 March to 1 April it is short by 2 in all, and nobody who can be trained works more than 1 of those two dates.',
    );
  });

  test('years, where the period has more than one', () => {
    const run = weighed('run', on(1, '12-30 12-31'));
    expect(sentence(run, [1], { from: '2026-12-01' })).toContain(
      'from 30 to 31 December 2027 it is short',
    );
  });

  test('several dates', () => {
    const dates = weighed('dates', on(1, '01-04 01-06 02-08'), { mostPerOfficer: 2 });
    expect(sentence(dates)).toBe(
      'Central Night needs at least 2: on 4 and 6 January and 8 February it is short by 3 in all, and nobody who can be trained works more than 2 of those three nights.',
    );
  });

  test('dates of several districts and shifts', () => {
    const instances = [...on(1, '01-04 01-06'), ...on(2, '01-05')];
    expect(sentence(weighed('dates', instances), [1, 2])).toBe(
      'Central Night and Harbor Day together need at least 2: Central Night on 4 and 6 January and Harbor Day on 5 January are short by 3 in all, and nobody who can be trained works more than 1 of those three shifts.',
    );
  });

  test('more dates than a reader would read', () => {
    const many = Array.from({ length: 14 }, (_, index) => `01-${10 + index}`).join(' ');
    const dates = weighed('dates', on(1, many), { lowerBound: 3, mostPerOfficer: 6 });
    expect(sentence(dates)).toBe(
      'Central Night needs at least 3: on 14 nights between 10 January and 23 January it is short by 14 in all, and nobody who can be trained works more than 6 of those 14 nights.',
    );
  });

  test('dates with weights', () => {
    const instances = [...on(1, '01-04 01-05'), ...on(2, '01-06', { weight: 2 })];
    const weighting = weighed('weighting', instances, { lowerBound: 3 });
    expect(sentence(weighting, [1, 2])).toBe(
      'Central Night and Harbor Day together need at least 3: Central Night on 4 and 5 January and, counted twice, Harbor Day on 6 January are short by 4 in all, and nobody who can be trained makes up more than 1 of that.',
    );
  });

  test('those who help most, where few can help on many dates', () => {
    // Two of them make up 5, where 2 x 4 would be 8.
    const run = weighed('run', on(1, SIX), { lowerBound: 3, mostPerOfficer: 4, mostTogether: 5 });
    expect(sentence(run)).toBe(
      'Central Night needs at least 3: from 3 to 8 March it is short by 6 in all, and even the two who can be trained and help most make up only 5 of that.',
    );
  });

  test('a minute, where others help in part of the window', () => {
    const late = { isWholeWindow: false, minute: 26 * 60 };
    const dates = weighed('dates', [...on(1, '03-03', late), ...on(1, '03-05', late)]);
    expect(sentence(dates)).toBe(
      'Central Night needs at least 2: on 3 and 5 March at 02:00 the next day it is short by 2 in all, and nobody who can be trained is there then on more than 1 of those two nights.',
    );
    const early = { isWholeWindow: false, minute: 22 * 60 };
    const mixed = weighed('run', [...on(1, '03-03', late), ...on(1, '03-04', early)]);
    expect(sentence(mixed)).toMatch(
      /: on 3 March at 02:00 the next day and on 4 March at 22:00 it is/,
    );
    const many = Array.from({ length: 13 }, (_, index) => `01-${10 + index}`).join(' ');
    const long = weighed('run', [...on(1, many, late), ...on(1, '01-23', early)]);
    expect(sentence(long)).toContain(
      'from 10 to 23 January, each at the time that lacks most, it is',
    );
  });

  test('refreshers, and what training cannot fill', () => {
    const refreshed = weighed('date', on(1, '03-03', { short: 2 }), {
      afterRefresh: 3,
      unfillable: 1,
    });
    expect(sentence(refreshed)).toBe(
      'Central Night needs at least 2, even with the 3 certificates refreshed that would help there: on 3 March it is short by 2 that training can fill.',
    );
    expect(sentence({ ...refreshed, afterRefresh: 1 })).toContain('the 1 certificate refreshed');
  });

  test('an exhausted search', () => {
    const search = { kind: 'search', lowerBound: 7, nodes: 3452, afterRefresh: 0 } as const;
    expect(sentence(search)).toBe(
      'Central Night needs at least 7: every plan that trains 6 or fewer was tried, and none is enough (3,452 steps of the search).',
    );
    expect(sentence({ ...search, nodes: 1 })).toContain('(1 step of the search)');
  });

  test('both bounds, where the search reached its limit', () => {
    const search = { kind: 'search', lowerBound: 7, nodes: 100_000, afterRefresh: 0 } as const;
    const train = { ...TRAIN, lowerBound: 7, status: 'limit' } as const;
    expect(sentence(search, [1], { train })).toMatch(
      /^Central Night needs at least 7 \(the plan here trains 9; whether fewer would do is not proved\): every/,
    );
    // Only who is still to find is not proved: the total is.
    expect(sentence({ ...search, lowerBound: 9 }, [1], { train })).toMatch(/needs at least 9:/);
  });

  test('parts that share no officer', () => {
    const parts = [weighed('date', on(1, '03-03')), weighed('run', on(0, '03-05 03-06'))];
    const sum = {
      kind: 'sum',
      lowerBound: 3,
      parts: [{ ...parts[0]!, lowerBound: 1 }, parts[1]!],
    } as const;
    expect(sentence(sum, [0, 1])).toBe(
      'Central Day and Central Night together need at least 3, in two parts that share no officer. At least 1: on 3 March Central Night is short by 1. At least 2: from 5 to 6 March Central Day is short by 2 in all, and nobody who can be trained works more than 1 of those two dates.',
    );
  });

  test('a requirement that is raised', () => {
    const date = weighed('date', on(1, '03-03', { short: 2 }));
    expect(sentence(date, [1], { shortOf: ', of one more than required' })).toBe(
      'Central Night needs at least 2: on 3 March it is short by 2, of one more than required.',
    );
  });

  test('more than four places by the first three', () => {
    const date = weighed('date', on(1, '03-03', { short: 2 }));
    expect(sentence(date, [0, 1, 2, 3])).toMatch(
      /^Central Day, Central Night, Harbor Day and Harbor Night together/,
    );
    expect(sentence(date, [0, 1, 2, 3, 4])).toMatch(
      /^Central Day, Central Night, Harbor Day and two more together need at least 2: on 3 March Central Night is/,
    );
  });
});
