import { describe, expect, it } from 'vitest';
import { UNFILLABLE_REASONS } from '../../../src/plan/answer.js';
import type { ResilientReport } from '../../../src/report/analysis/resilient-value.js';
import type { BuiltReport } from '../../../src/report/build-report.js';
import { checkPlan } from '../../../src/verify/check-plan.js';
import {
  agencyOf,
  certified,
  type Person,
  person,
  row,
  type Shifts,
} from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf, runsOf } from '../../support/report.js';

const ASKED = { ...ASKED_FOR_PLAN, resilient: true };

function built(shifts: Shifts, people: readonly Person[]): BuiltReport {
  return reportOf([agencyOf(shifts, people)], WEEK, { asked: ASKED });
}

const DAY = { 'North Day': row('07:00-15:00') };
const PEOPLE = [
  certified('a', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
  certified('b', { places: { 'North Day': weekly('Fri Sat') } }),
  person('listed', { places: { 'North Day': EVERY_DAY } }, { willingness: 'listed' }),
  person('sunday', { places: { 'North Day': weekly('Sun') }, squad: 'S' }),
  person('monday', { places: { 'North Day': weekly('Mon') } }),
];

describe('a resilient plan', () => {
  const { report, claims } = built(DAY, PEOPLE);
  const resilient = report.analysis.resilient as ResilientReport;

  it('puts one more on duty than required, at the least', () => {
    // Only Sunday is short, and one of two can fill it. With two required, only Friday has them: the listed one fills
    // Monday to Thursday and Saturday, and on Sunday the listed one and another.
    expect(resilient.plain).toMatchObject({ total: 1, volunteers: 1, toFind: 0, refresh: 0 });
    expect(resilient.train).toEqual({
      total: 2,
      volunteers: 1,
      toFind: 1,
      refresh: 0,
      lowerBound: 2,
      status: 'optimal',
      unfillable: 0,
    });
    expect(resilient.plan.train.map(({ officer }) => officer)).toEqual(['listed']);
    expect(resilient.plan.toFind).toMatchObject([{ squad: 'S', count: 1, eligible: 1 }]);
  });

  it('says why no fewer are enough', () => {
    expect(resilient.components).toMatchObject([
      { id: 1, districtShifts: [0], train: { total: 2 }, reason: { kind: 'date', lowerBound: 2 } },
    ]);
  });

  it('is recounted by the independent check, which refuses a plan that is not resilient', () => {
    const [plain, claim] = claims;
    expect(claim).toMatchObject({ margin: 1 });
    expect(checkPlan(plain!)).toBeNull();
    expect(checkPlan(claim!)).toBeNull();
    // Sunday has only one then: 8 x 60.
    expect(checkPlan({ ...plain!, margin: 1 })).toBe(
      'North Day: the plan leaves 480 minutes short that training could fill',
    );
    const [fewer] = claim!.districtShifts;
    const withoutListed = {
      ...claim!,
      trained: claim!.trained.filter(({ id }) => id !== 'listed'),
      districtShifts: [{ ...fewer!, trained: 1 }],
    };
    // All days but Friday.
    expect(checkPlan(withoutListed)).toBe(
      'North Day: the plan leaves 2880 minutes short that training could fill',
    );
  });
});

describe('what cannot be made resilient', () => {
  it('is listed: covered with nobody to spare, and short all the same', () => {
    const { report, claims } = built(DAY, [
      certified('a', { places: { 'North Day': weekly('Mon Tue Wed') } }),
      person('x', { places: { 'North Day': weekly('Wed Thu') } }),
    ]);
    const { train, plain, plan } = report.analysis.resilient as ResilientReport;
    // Friday to Sunday nobody works; Monday, Tuesday and Thursday only one can be there, on Wednesday two.
    expect(plain).toMatchObject({ total: 1, unfillable: 3 });
    expect(train).toMatchObject({ total: 1, unfillable: 6 });
    expect(runsOf(plan.unfillable[0]!.runs, 4)).toEqual([
      `2027-01-04..2027-01-05 short 1 ${UNFILLABLE_REASONS.indexOf('noEligible')}`,
      `2027-01-07..2027-01-07 short 1 ${UNFILLABLE_REASONS.indexOf('noEligible')}`,
      `2027-01-08..2027-01-10 short 2 ${UNFILLABLE_REASONS.indexOf('nobodyOnPatrol')}`,
    ]);
    expect(checkPlan(claims[1]!)).toBeNull();
    // A plan may not call more beyond training than is.
    const [shift] = claims[1]!.districtShifts;
    const tooMany = { ...claims[1]!, districtShifts: [{ ...shift!, unfillable: 7 }] };
    expect(checkPlan(tooMany)).toBe(
      'North Day: 7 instances that training cannot fill claimed, 6 recounted',
    );
  });

  it('is nothing where nothing is required', () => {
    const { report } = built({ 'North Day': row('07:00-15:00', { required: 0 }) }, [
      person('x', { places: { 'North Day': EVERY_DAY } }),
    ]);
    expect(report.analysis.resilient).toMatchObject({ train: { total: 0, unfillable: 0 } });
  });
});

it('is worked out only when it is asked for', () => {
  const asked = ASKED_FOR_PLAN;
  const { report, claims } = reportOf([agencyOf(DAY, PEOPLE)], WEEK, { asked });
  expect(report.analysis.resilient).toBeNull();
  expect(claims).toHaveLength(1);
});

it('of one agency of several names the district-shifts of the report', () => {
  const agencies = [agencyOf(DAY, [], 'A'), agencyOf(DAY, PEOPLE, 'B')];
  const { report, claims } = reportOf(agencies, WEEK, { asked: ASKED, analysed: agencies[1]! });
  const { components, plain } = report.analysis.resilient as ResilientReport;
  expect(components).toMatchObject([
    { id: 1, districtShifts: [1], reason: { instances: [{ districtShift: 1 }] } },
  ]);
  expect(plain.total).toBe(1);
  expect(claims.map(({ agency, margin }) => `${agency.name}${margin}`)).toEqual(['A0', 'B0', 'B1']);
});
