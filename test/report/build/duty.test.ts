import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/model/day.js';
import { dutyRows, emptyInstances } from '../../../src/report/build-duty.js';
import type { DutyQuestion } from '../../../src/report/duty-value.js';
import { agencyOf, certified, off, on, person, row } from '../../support/agency.js';
import { day, minuteOf } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';

const LAPSING = { course: day('2020-01-01'), refreshed: null, expires: day('2027-01-06') };
const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00'),
    'North Night': row('23:00-07:00'),
    'South Day': row('07:00-15:00'),
  },
  [
    certified('d10', { places: { 'North Day': EVERY_DAY, 'South Day': weekly('Wed') } }),
    certified('d9', { places: { 'North Day': weekly('Wed Thu') } }),
    certified('n1', { places: { 'North Night': EVERY_DAY } }, { certificate: LAPSING }),
    person('u1', { places: { 'North Day': EVERY_DAY } }),
    certified('left', { places: { 'North Night': EVERY_DAY } }, { leavesOn: '2027-01-06' }),
    certified(
      'leave',
      { places: { 'North Day': EVERY_DAY } },
      { exceptions: [off('2027-01-01', '2027-01-31'), on('2027-01-07')] },
    ),
    certified('detective', { places: { 'North Day': EVERY_DAY }, role: 'other' }),
  ],
);

function question(from: string, to = from, rest: Partial<DutyQuestion> = {}): DutyQuestion {
  return { from: day(from), to: day(to), at: null, all: false, ...rest };
}

/** `District Shift date officer`, with a star for those who do not count as certified. */
function duty(asked: DutyQuestion): string[] {
  return [...dutyRows([AGENCY], WEEK, asked)].map(
    ({ district, shift, day: start, officer, certified: counts }) =>
      `${district} ${shift} ${formatDay(start).slice(8)} ${officer}${counts ? '' : '*'}`,
  );
}

describe('who is scheduled on a date', () => {
  it('are the certified officers of its instances, in order of district-shift and officer_id', () => {
    // Wednesday 6: n1's night ends on the 7th, after his certificate; the officer who left on the 6th is gone.
    expect(duty(question('2027-01-06'))).toEqual([
      'North Day 06 d9',
      'North Day 06 d10',
      'South Day 06 d10',
    ]);
  });

  it('are all of patrol when all are asked for', () => {
    expect(duty(question('2027-01-06', '2027-01-06', { all: true }))).toEqual([
      'North Day 06 d9',
      'North Day 06 d10',
      'North Day 06 u1*',
      'North Night 06 n1*',
      'South Day 06 d10',
    ]);
  });

  it('are those of several dates, date by date within a district-shift', () => {
    // Thursday 7: overtime of the officer on leave.
    expect(duty(question('2027-01-05', '2027-01-07'))).toEqual([
      'North Day 05 d10',
      'North Day 06 d9',
      'North Day 06 d10',
      'North Day 07 d9',
      'North Day 07 d10',
      'North Day 07 leave',
      'North Night 05 left',
      'North Night 05 n1',
      'South Day 06 d10',
    ]);
  });

  it('do not depend on the period of the report', () => {
    expect(duty(question('2030-01-02'))).toEqual([
      'North Day 02 d9',
      'North Day 02 d10',
      'North Day 02 leave',
      'South Day 02 d10',
    ]);
  });
});

describe('who is scheduled at a moment', () => {
  const at = (date: string, clock: string): string[] =>
    duty(question(date, date, { at: minuteOf(clock) }));

  it('are those of the shifts that are on, from the first minute to before the end', () => {
    expect(at('2027-01-06', '07:00')).toEqual([
      'North Day 06 d9',
      'North Day 06 d10',
      'South Day 06 d10',
    ]);
    expect(at('2027-01-06', '14:59')).toHaveLength(3);
    expect(at('2027-01-06', '15:00')).toEqual([]);
  });

  it('include last evening’s overnight shift, under its own start date', () => {
    // 06:59 on Wednesday: Tuesday's night, also of the officer who leaves on Wednesday.
    expect(at('2027-01-06', '06:59')).toEqual(['North Night 05 left', 'North Night 05 n1']);
    expect(at('2027-01-06', '03:00')).toEqual(['North Night 05 left', 'North Night 05 n1']);
  });

  it('are those of the evening itself after it has begun', () => {
    expect(at('2027-01-05', '23:00')).toEqual(['North Night 05 left', 'North Night 05 n1']);
    expect(at('2027-01-05', '22:59')).toEqual([]);
    expect(at('2027-01-06', '23:30')).toEqual([]);
  });
});

describe('the instances on which nobody is scheduled', () => {
  it('are named, so that silence is not taken for cover', () => {
    const empty = [...emptyInstances([AGENCY], WEEK, question('2027-01-06', '2027-01-07'))].map(
      ({ district, shift, day: start }) => `${district} ${shift} ${formatDay(start).slice(8)}`,
    );
    expect(empty).toEqual(['North Night 06', 'North Night 07', 'South Day 07']);
  });

  it('say when nobody can know, because days off are unknown', () => {
    const unknown = agencyOf({ 'North Day': row('07:00-15:00') }, [
      certified('a', { places: { 'North Day': null } }),
    ]);
    const empty = [...emptyInstances([unknown], WEEK, question('2027-01-06'))];
    expect(empty).toMatchObject([{ district: 'North', daysOffKnown: false }]);
  });
});
