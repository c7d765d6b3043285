import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/verify/check-plan.js';
import { agencyOf, certified, type Person, person, row } from '../support/agency.js';
import { WEEK } from '../support/cover.js';
import { EVERY_DAY } from '../support/pattern.js';
import { reportOf } from '../support/report.js';

/** Nobody works Morning: the night before covers it. Night runs into the day after the period. */
const SHIFTS = { 'North Morning': row('00:00-07:00'), 'North Night': row('23:00-07:00') };
const NIGHTS = { places: { 'North Night': EVERY_DAY } };
const MORNINGS = { places: { 'North Morning': EVERY_DAY } };

/** What the check says of the report's own claim. */
function checked(people: readonly Person[]): string | null {
  return checkPlan(reportOf([agencyOf(SHIFTS, people)], WEEK).claims[0]!);
}

describe('the report and the check agree on the days around the period', () => {
  it('the last night of an officer who leaves on the first day', () => {
    expect(checked([certified('A', NIGHTS, { leavesOn: '2027-01-04' })])).toBeNull();
  });

  it('the last night of an officer who is a detective from the first day', () => {
    const rows = [
      { ...NIGHTS, to: '2027-01-03' },
      { ...NIGHTS, from: '2027-01-04', role: 'other' as const },
    ];
    expect(checked([certified('A', rows)])).toBeNull();
  });

  it('the first morning of an officer who is on patrol from the day after', () => {
    // Monday 11 January's morning would help Sunday's night, but she is not on patrol in the period: no candidate.
    const rows = [
      { ...MORNINGS, to: '2027-01-10', role: 'recruit' as const },
      { ...MORNINGS, from: '2027-01-11' },
    ];
    expect(checked([person('A', rows)])).toBeNull();
    expect(checked([certified('A', rows)])).toBeNull();
  });

  it('the evening before the period of officers who are trained or refreshed for it', () => {
    expect(checked([person('A', NIGHTS), person('B', MORNINGS)])).toBeNull();
  });
});
