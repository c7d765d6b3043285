import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../src/model/policy.js';
import type { ReportValue } from '../src/report/report-value.js';
import { checkPlan } from '../src/verify/check-plan.js';
import { day } from './support/civil.js';
import { ROOT, readFolder, reportOfFolder } from './support/read-folder.js';

const REAL = `${ROOT}../shared/real`;
const YEAR_2016 = { from: day('2016-01-01'), to: day('2016-12-31') };

/** What the published relief factor takes off a year. */
const HOURS_OFF = { hoursOff: new Map([['all', 1222]]) };

function checkedReport(folder: string, settings: Partial<Policy> = {}): ReportValue {
  const read = readFolder(`${REAL}/${folder}`, YEAR_2016);
  const { report, claims } = reportOfFolder({ ...read, policy: { ...read.policy, ...settings } });
  expect(claims.map(checkPlan)).toEqual(claims.map(() => null));
  const sum = report.ledger.reduce((total, { officers }) => total + officers, 0);
  expect(sum).toBe(report.summary.officers);
  return report;
}

describe('public rosters', () => {
  if (!existsSync(REAL)) {
    it('are not beside this checkout, so there is nothing to check them with', () => {
      expect(existsSync(REAL)).toBe(false);
    });
    return;
  }

  it('Seattle 2016: nobody is marked as certified, and 81 are to be trained', () => {
    const { summary } = checkedReport('seattle-2016');
    expect(summary.officers).toBe(560);
    expect(summary.train).toMatchObject({ total: 81, volunteers: 0, toFind: 81, lowerBound: 81 });
    expect(summary.train.status).toBe('optimal');
    expect(summary.withAbsence.train).toMatchObject({ total: 135, lowerBound: 135 });
    // Nobody certified: all that is required is short.
    expect(summary.hoursShort).toBe(summary.hoursRequired);
    expect(summary.hoursNone).toBe(summary.hoursRequired);
  });

  it('Chicago 2016: 8,243 officers, 976 hours short, and 2 are to be trained', () => {
    const { summary } = checkedReport('chicago-2016');
    expect(summary.officers).toBe(8243);
    expect(summary.hoursShort).toBe(976);
    expect(summary.train).toMatchObject({ total: 2, lowerBound: 2, status: 'optimal' });
    expect(summary.withAbsence.train).toMatchObject({ total: 19, lowerBound: 19 });
  });

  it('Renton 2021, with 1,222 hours off: 4 x 4,380 h / 3,158 h = 1.39, so 2 each, 8 in all', () => {
    const { summary, districtShifts, estimate } = checkedReport('renton-2021', HOURS_OFF);
    expect(districtShifts.map(({ basis }) => basis)).toEqual([
      'estimated',
      'estimated',
      'estimated',
      'estimated',
    ]);
    expect(estimate).toMatchObject({ districtShifts: 4, low: 8, high: 8, inTotal: 0 });
    expect(summary.train).toMatchObject({ total: null, status: 'unknown' });
  });

  it('Baltimore 2021, with 1,222 hours off: A is 2 x 2,920 / 1,698 = 3.44, so 9 x 4; B and C are exact', () => {
    const { summary, districtShifts, estimate } = checkedReport('baltimore-2021', HOURS_OFF);
    const ofShift = (name: string): unknown[] => [
      ...new Set(districtShifts.filter(({ shift }) => shift === name).map(({ basis }) => basis)),
    ];
    expect(ofShift('A')).toEqual(['estimated']);
    expect([...ofShift('B'), ...ofShift('C')]).toEqual(['exact', 'exact']);
    expect(estimate).toMatchObject({ districtShifts: 9, low: 36, high: 36, certifiedUnknown: 0 });
    // Nobody names B or C alone: nobody there can be trained.
    expect(summary.train).toMatchObject({ total: 0, status: 'partial' });
  });

  it('Baltimore 2021 and Renton 2021: days off are unknown, and no number is made up', () => {
    for (const folder of ['baltimore-2021', 'renton-2021']) {
      const { summary } = checkedReport(folder);
      expect(summary.train.status).not.toBe('optimal');
    }
  });
});
