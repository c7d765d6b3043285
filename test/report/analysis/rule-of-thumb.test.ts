import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/model/policy.js';
import {
  reliefSentences,
  shareSentences,
} from '../../../src/report/analysis/rule-of-thumb-sentences.js';
import type { RuleOfThumbReport } from '../../../src/report/analysis/rule-of-thumb-value.js';
import { agencyOf, certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { reportOf } from '../../support/report.js';

const DAILY = { places: { 'North Day': EVERY_DAY } };

/** Two required by day, one by night in 12 hours on three dates; ten patrol officers, of whom two count. */
const AGENCY = agencyOf(
  {
    'North Day': row('07:00-15:00', { required: 2 }),
    'North Night': row('19:00-07:00', { days: 'Fri Sat Sun' }),
  },
  [
    certified('c1', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    // Lapses on Wednesday: counted on the first day, and still after the refresher.
    person('r1', DAILY, {
      certificate: { course: day('2020-01-01'), refreshed: null, expires: day('2027-01-06') },
    }),
    // Lapsed before the first day: comes back.
    person(
      'r2',
      { places: { 'North Night': EVERY_DAY } },
      {
        certificate: { course: day('2020-01-01'), refreshed: null, expires: day('2026-12-31') },
      },
    ),
    ...['1', '2', '3', '4', '5', '6'].map((id) => person(id, DAILY)),
    person('7', DAILY, { willingness: 'declined' }),
    person('s1', { ...DAILY, role: 'supervisor' }),
  ],
);

function ruleOf(settings: Partial<Policy> = {}): RuleOfThumbReport {
  const { report } = reportOf([AGENCY], { ...WEEK, ...settings });
  return report.analysis.ruleOfThumb!;
}

function off(hours: number): Partial<Policy> {
  return {
    hoursOff: new Map([
      ['leave', hours - 100],
      ['court', 100],
    ]),
  };
}

describe('the rules of thumb beside the exact number', () => {
  it('have the certified share of patrol now and once the plan is carried out', () => {
    // c1 and r1 count of 10 on patrol. Nights want r2 refreshed; days want c1, r1 refreshed, and on Sat and Sun one
    // more: 1 trained. r1 counts already, so 2 + 1 + 1 = 4.
    const rule = ruleOf();
    expect(rule).toMatchObject({
      patrol: 10,
      now: { certified: 2, share: 0.2 },
      afterPlan: { certified: 4, share: 0.4 },
      relief: null,
    });
    expect(shareSentences(rule).says).toMatch(
      /^Certified and counted: 2 \(20\.0 %\) of 10 patrol officers on the first day, 4 \(40\.0 %\) once/,
    );
  });

  it('say how to get a relief factor where no hours off are given', () => {
    expect(reliefSentences(ruleOf()).says).toMatch(
      /--hours-off 1222 .* hoursOff in citcover\.json/,
    );
  });

  it('have the relief factor by length of shift, and the officers it asks for in all', () => {
    // Day: 2,920 / (2,920 - 1,460) = 2, for 2 required: 4. Night: 4,380 / (4,380 - 1,460) = 1.5, on 3 days of 7:
    // 0.64. In all 4.64, so 5.
    const rule = ruleOf(off(1460));
    expect(rule.relief).toEqual({
      hoursOff: 1460,
      factors: [
        { hoursPerShift: 12, districtShifts: 1, factor: 1.5 },
        { hoursPerShift: 8, districtShifts: 1, factor: 2 },
      ],
      officers: 5,
    });
    expect(reliefSentences(rule).says).toBe(
      'It asks for 5 certified officers in all; 2 count on the first day, 4 once the plan is carried out. For each officer required it takes 1.50 in 12-hour shifts (4,380 hours a year less 1,460 off) and 2.00 in 8-hour shifts (2,920 hours a year less 1,460 off). The same hours off are taken for every length of shift.',
    );
  });

  it('say that nobody would ever work a shift that has no more hours than those off', () => {
    const rule = ruleOf(off(2920));
    expect(rule.relief?.officers).toBeNull();
    expect(rule.relief?.factors.map(({ factor }) => factor)).toEqual([3, null]);
    expect(reliefSentences(rule).says).toBe(
      'No relief factor: a shift of 8 hours has 2,920 hours a year, and one officer is away for 2,920 of them, so nobody would ever work it. Check the hours off.',
    );
  });

  it('need no patrol officer', () => {
    const { report } = reportOf([agencyOf({ 'North Day': row('07:00-15:00') }, [])], WEEK);
    expect(report.analysis.ruleOfThumb).toMatchObject({
      patrol: 0,
      now: { certified: 0, share: null },
      afterPlan: { certified: 0, share: null },
    });
  });
});
