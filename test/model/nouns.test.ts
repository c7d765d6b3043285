import { describe, expect, it } from 'vitest';
import { DISPOSITIONS } from '../../src/model/disposition.js';
import { rowOn } from '../../src/model/district.js';
import { type Issue, type IssueCode, stopsRun } from '../../src/model/issue.js';
import { compareNatural } from '../../src/model/natural-order.js';
import { DEFAULT_POLICY, daysIn } from '../../src/model/policy.js';
import { agencyOf, row } from '../support/agency.js';
import { day } from '../support/civil.js';

describe('the rows of a district-shift', () => {
  const { districtShifts } = agencyOf(
    {
      'North Day': [
        row('06:00-16:00', { days: 'Mon Tue Wed Thu' }),
        row('08:00-18:00', { days: 'Fri Sat', required: 2 }),
      ],
    },
    [],
  );

  it('hold on their weekdays, and on the others the shift does not exist', () => {
    const starts = [0, 1, 2, 3, 4, 5, 6].map(
      (weekday) => rowOn(districtShifts[0]!, weekday)?.window.start,
    );
    expect(starts).toEqual([360, 360, 360, 360, 480, 480, undefined]);
  });
});

describe('the natural order of names', () => {
  it('compares runs of digits as numbers and the rest by code unit', () => {
    const names = ['D10', 'D2', 'D1', 'd1', 'North', 'D1b', 'D01', '12', '9', '', 'D1a10', 'D1a9'];
    expect(names.sort(compareNatural)).toEqual([
      '',
      '9',
      '12',
      'D01',
      'D1',
      'D1a9',
      'D1a10',
      'D1b',
      'D2',
      'D10',
      'North',
      'd1',
    ]);
  });

  it('is total: equal numbers written differently are not equal names', () => {
    expect(compareNatural('1', '001')).not.toBe(0);
    expect(Math.sign(compareNatural('1', '001'))).toBe(-Math.sign(compareNatural('001', '1')));
    expect(compareNatural('007', '007')).toBe(0);
  });

  it('does not lose digits of very long numbers', () => {
    // Both are 1e23 as floating-point numbers.
    expect(compareNatural('100000000000000000000001', '100000000000000000000002')).toBeLessThan(0);
  });
});

describe('the settings', () => {
  it('count both ends of a period', () => {
    expect(daysIn({ from: day('2027-01-01'), to: day('2027-12-31') })).toBe(365);
    expect(daysIn({ from: day('2028-01-01'), to: day('2028-12-31') })).toBe(366);
    expect(daysIn({ from: day('2027-01-01'), to: day('2027-01-01') })).toBe(1);
  });

  it('have the published defaults', () => {
    expect(DEFAULT_POLICY).toEqual({
      minPatrolYears: 2,
      certificateMonths: null,
      countSupervisors: false,
      availability: 0.82,
      target: 0.95,
      objective: 'fewest',
      hoursOff: null,
    });
  });
});

describe('the dispositions', () => {
  it('stand in the order in which the first that fits is taken', () => {
    expect(DISPOSITIONS.join(' ')).toBe(
      'rowInError notActive alreadyLeft unit recruit supervisor notPatrol noSuchDistrictShift ' +
        'daysOffUnknown optedOut undated counts lapsed neverOnDuty leavesInPeriod notYetEligible ' +
        'declined listedVolunteer couldVolunteer',
    );
  });
});

describe('issues that stop the run', () => {
  const issue = (code: IssueCode, input: Issue['input']): Issue => ({
    code,
    input,
    file: 'file.csv',
    line: 1,
    column: 1,
    record: 1,
    field: null,
    value: null,
    officer: null,
    detail: {},
    suggestion: null,
    count: 1,
    lines: [1],
  });

  it('are files that cannot be understood, and every error of the district file and the config', () => {
    expect(stopsRun(issue('quote-unclosed', 'roster'))).toBe(true);
    expect(stopsRun(issue('date-invalid', 'roster'))).toBe(false);
    expect(stopsRun(issue('date-invalid', 'exceptions'))).toBe(false);
    expect(stopsRun(issue('number-invalid', 'districts'))).toBe(true);
    expect(stopsRun(issue('config-value-invalid', 'config'))).toBe(true);
    expect(stopsRun(issue('columns-unknown', 'districts'))).toBe(false);
  });
});
