import { describe, expect, it } from 'vitest';
import { certified, type Person, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { weekly } from '../../support/pattern.js';
import { shiftOf } from '../../support/report.js';
import { estimateIn, reported } from './estimated.js';

/** Two officers are required: 2 x 2,920 h / 1,698 h = 3.44, so the relief factor asks for 4. */
const TWO_BY_DAY = { 'North Day': row('07:00-15:00', { required: 2 }) };
const UNKNOWN = { places: { 'North Day': null } };

describe('nobody’s days off known', () => {
  const people = [
    certified('A', UNKNOWN),
    certified('B', UNKNOWN),
    certified('lapsed', UNKNOWN, {
      certificate: { course: day('2020-01-01'), refreshed: null, expires: day('2026-12-31') },
    }),
    certified('opted out', UNKNOWN, { designated: false }),
    certified('sergeant', { ...UNKNOWN, role: 'supervisor' }),
    certified('gone', UNKNOWN, { leavesOn: '2027-01-04' }),
    person('not trained', UNKNOWN),
  ];

  it('4 by the relief factor, less the two who are certified: 2', () => {
    const report = reported(TWO_BY_DAY, people);
    expect(shiftOf(report, 'North Day')).toMatchObject({
      basis: 'estimated',
      estimate: { low: 2, high: 2 },
      hoursShort: null,
      train: { total: null },
    });
    expect(estimateIn(report)).toMatchObject({
      hoursOff: 1222,
      districtShifts: 1,
      unknown: 0,
      low: 2,
      high: 2,
      inTotal: 0,
      certifiedUnknown: 2,
    });
    expect(estimateIn(report).rows).toMatchObject([
      { exact: null, hoursRequired: 5840, hoursPerOfficer: 1698, officers: 4, certifiedUnknown: 2 },
    ]);
  });

  it('is never part of the exact number', () => {
    const both = reported({ ...TWO_BY_DAY, 'South Day': row('07:00-15:00') }, [
      ...people,
      person('S', { places: { 'South Day': '1' } }),
    ]);
    expect(both.summary.train).toMatchObject({ total: 1, status: 'partial' });
    expect(estimateIn(both)).toMatchObject({ low: 2, high: 2, inTotal: 0 });
  });

  it('is 0 when more than enough are certified', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => certified(id, UNKNOWN));
    expect(estimateIn(reported(TWO_BY_DAY, six))).toMatchObject({ low: 0, high: 0 });
  });

  it('nothing is estimated without hours off, or when they leave nothing of the year', () => {
    for (const hoursOff of [null, new Map([['all', 3000]])]) {
      const report = reported(TWO_BY_DAY, people, { ...WEEK, hoursOff });
      expect(shiftOf(report, 'North Day')).toMatchObject({ basis: 'unknown', estimate: null });
      expect(estimateIn(report)).toMatchObject({
        districtShifts: 0,
        unknown: 1,
        low: null,
        high: null,
      });
      expect(estimateIn(report).narrowing).toMatchObject([{ basis: 'unknown', narrows: null }]);
    }
  });

  it('an officer of two districts counts in each, as when the days off are known', () => {
    // 1 required: 2,920 / 1,698 = 1.72, so 2, less one in each.
    const shifts = { 'North Day': row('07:00-15:00'), 'South Day': row('07:00-15:00') };
    const report = reported(shifts, [
      certified('A', { places: { 'North Day': null, 'South Day': null } }),
    ]);
    expect(estimateIn(report)).toMatchObject({ low: 2, high: 2, certifiedUnknown: 1 });
  });
});

describe('the days off of some known', () => {
  // Short: Monday to Friday 1, Saturday and Sunday 2. Monday asks for P, the weekend for two of Q, R and S: 3.
  const known = [
    certified('A', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    person('P', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    person('Q', { places: { 'North Day': weekly('Wed Thu Fri Sat Sun') } }),
    person('R', { places: { 'North Day': weekly('Wed Thu Fri Sat Sun') } }),
    person('S', { places: { 'North Day': weekly('Sat Sun') } }),
  ];

  it('none of the unknown counts: 3. By the relief factor 4, less A, is 3, less B is 2', () => {
    const report = reported(TWO_BY_DAY, [...known, certified('B', UNKNOWN)]);
    expect(shiftOf(report, 'North Day')).toMatchObject({
      basis: 'range',
      estimate: { low: 2, high: 3 },
      counted: 1,
      // Monday to Friday one is there, and two are required.
      hoursShort: 56,
      train: { total: 3 },
      daysOffUnknown: 1,
    });
    expect(estimateIn(report)).toMatchObject({ low: 2, high: 3, inTotal: 3, certifiedUnknown: 1 });
    expect(report.summary.train).toMatchObject({ total: 3, status: 'partial' });
    expect(report.summary.coveredShare).toBe(0);
    expect(report.components[0]?.train.status).toBe('partial');
  });

  it('without hours off the low end is the worst date, short by 2, less B', () => {
    const report = reported(TWO_BY_DAY, [...known, certified('B', UNKNOWN)], WEEK);
    expect(shiftOf(report, 'North Day').estimate).toEqual({ low: 1, high: 3 });
    expect(estimateIn(report).rows).toMatchObject([{ hoursRequired: null, officers: null }]);
  });

  it('someone not trained does not widen it: 3 by both', () => {
    const report = reported(TWO_BY_DAY, [...known, person('X', UNKNOWN)]);
    expect(shiftOf(report, 'North Day').estimate).toEqual({ low: 3, high: 3 });
    expect(estimateIn(report).narrowing).toEqual([]);
  });

  it('someone whose certificate lapsed may save one by a refresher', () => {
    const lapsed = { course: day('2020-01-01'), refreshed: null, expires: day('2026-12-31') };
    const report = reported(TWO_BY_DAY, [
      ...known,
      certified('L', UNKNOWN, { certificate: lapsed }),
    ]);
    expect(shiftOf(report, 'North Day').estimate).toEqual({ low: 2, high: 3 });
  });

  it('dates that nobody can fill today may ask for those who could be trained', () => {
    const shifts = { 'North Day': row('07:00-15:00') };
    const a = certified('A', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } });
    const x = (duty: string | null): Person => person('X', { places: { 'North Day': duty } });
    const declined = person('D', UNKNOWN, { willingness: 'declined' });
    const report = reported(shifts, [a, x(null), declined]);
    // Nobody can be trained for the weekend: the exact number is 0, and 2 dates stay short.
    expect(report.summary.train).toMatchObject({ total: 0, unfillable: 2 });
    expect(shiftOf(report, 'North Day').estimate).toEqual({ low: 0, high: 1 });
    const revealed = reported(shifts, [a, x(weekly('Sat Sun')), declined]);
    expect(revealed.summary.train.total).toBe(1);
  });

  it('is proved all the same where nobody is short', () => {
    const covered = reported({ 'North Day': row('07:00-15:00') }, [
      certified('A', { places: { 'North Day': '1' } }),
      certified('B', UNKNOWN),
    ]);
    expect(covered.summary.train).toMatchObject({ total: 0, status: 'optimal' });
    expect(shiftOf(covered, 'North Day')).toMatchObject({ basis: 'range', coveredShare: 1 });
    expect(estimateIn(covered)).toMatchObject({ low: 0, high: 0, narrowing: [] });
  });
});
