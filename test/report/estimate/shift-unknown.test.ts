import { describe, expect, it } from 'vitest';
import { codesOf, read } from '../../read/reading.js';
import { certified, person, row } from '../../support/agency.js';
import { ledgerOf, reportOf, shiftOf } from '../../support/report.js';
import { estimateIn, HOURS_OFF, reported } from './estimated.js';

describe('the shift unknown', () => {
  const shifts = {
    'North Day': row('07:00-15:00'),
    'North Evening': row('15:00-23:00'),
    'North Night': row('23:00-07:00'),
  };
  const anywhere = { places: { 'North Day': null, 'North Evening': null, 'North Night': null } };

  it('each counts in one of the shifts, once: 3 x 2 less two is 4, though each may save 2', () => {
    const report = reported(shifts, [certified('A', anywhere), certified('B', anywhere)]);
    for (const name of Object.keys(shifts)) {
      expect(shiftOf(report, name)).toMatchObject({
        basis: 'estimated',
        estimate: { low: 0, high: 2 },
      });
    }
    expect(estimateIn(report)).toMatchObject({ low: 4, high: 6, certifiedUnknown: 2 });
    expect(estimateIn(report).rows[0]).toMatchObject({ certifiedUnknown: 0, certifiedPerhaps: 2 });
  });

  it('makes a range of shifts whose own days off are known', () => {
    const report = reported(shifts, [
      certified('A', anywhere),
      person('P', { places: { 'North Day': '1' } }),
    ]);
    // One date short by 1 is the least; the relief factor asks for 2, but P alone is enough.
    expect(shiftOf(report, 'North Day')).toMatchObject({
      basis: 'range',
      estimate: { low: 0, high: 1 },
    });
    expect(estimateIn(report)).toMatchObject({ low: 4, high: 5, inTotal: 1 });
  });
});

describe('whose days off to find out first', () => {
  const shifts = {
    'North Day': row('07:00-15:00', { required: 2 }),
    'South Day': row('07:00-15:00'),
    'West Day': row('07:00-15:00'),
  };
  const report = reported(shifts, [
    person('9', { places: { 'South Day': null } }),
    person('10', { places: { 'South Day': null } }),
    certified('11', { places: { 'South Day': null } }),
    certified('12', { places: { 'North Day': null } }),
    person('13', { places: { 'West Day': '1' } }),
    certified('14', { places: { 'West Day': null } }),
  ]);

  it('ranks by how much it can narrow, certified officers first', () => {
    // North 4 - 1 = 3; South 2 - 1 = 1; West between 0 and 1.
    expect(estimateIn(report).narrowing).toEqual([
      {
        ...{ agency: '', district: 'North', shift: 'Day', basis: 'estimated', narrows: 3 },
        officers: [{ officer: '12', name: null, certified: true }],
      },
      {
        ...{ agency: '', district: 'South', shift: 'Day', basis: 'estimated', narrows: 1 },
        officers: [
          { officer: '11', name: null, certified: true },
          { officer: '9', name: null, certified: false },
          { officer: '10', name: null, certified: false },
        ],
      },
      {
        ...{ agency: '', district: 'West', shift: 'Day', basis: 'range', narrows: 1 },
        officers: [{ officer: '14', name: null, certified: true }],
      },
    ]);
  });
});

it('everybody’s days off known: there is nothing to estimate', () => {
  const report = reported({ 'North Day': row('07:00-15:00', { required: 2 }) }, [
    certified('A', { places: { 'North Day': '1' } }),
  ]);
  expect(report.estimate).toBeNull();
  expect(shiftOf(report, 'North Day').estimate).toBeNull();
});

describe('a blank shift in a roster', () => {
  // The example districts have shifts A, B and C of eight hours in D1 and in D2, one officer required in each.
  const result = read({
    roster: `officer_id,district,shift,rotation,cycle_anchor,cit_certified
1,D1,A,4-2,2027-01-04,2020-01-01
2,D1,,4-2,2027-01-06,2020-01-01
3,D1,,,,
`,
  });
  const { report } = reportOf(result.agencies, HOURS_OFF, { issues: result.issues });

  it('is a warning, and the officer is not counted, not even with known days off', () => {
    expect(codesOf(result)).toEqual(['shift-blank', 'days-off-missing']);
    expect(ledgerOf(report)).toEqual({ counts: 1, daysOffUnknown: 2 });
  });

  it('makes A a range, B and C estimates, and leaves the other district exact', () => {
    expect(report.districtShifts.map(({ basis }) => basis)).toEqual([
      ...['range', 'estimated', 'estimated'],
      ...['exact', 'exact', 'exact'],
    ]);
    // A: nobody known can be trained for its two short dates; officer 3 might be: 0 to 1.
    // B, C: 2,920 / 1,698 = 1.72, so 2, less officer 2 in one of them.
    expect(report.districtShifts.slice(0, 3).map(({ estimate }) => estimate)).toEqual([
      { low: 0, high: 1 },
      { low: 1, high: 2 },
      { low: 1, high: 2 },
    ]);
    expect(report.estimate).toMatchObject({ low: 3, high: 5, certifiedUnknown: 1 });
  });
});
