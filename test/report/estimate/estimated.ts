import { expect } from 'vitest';
import type { Policy } from '../../../src/model/policy.js';
import type { EstimateReport } from '../../../src/report/estimate/estimate-value.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { checkPlan } from '../../../src/verify/check-plan.js';
import { agencyOf, type Person, type Shifts } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { reportOf } from '../../support/report.js';

/** A week in 2027, with the hours off of the published relief factor. */
export const HOURS_OFF: Policy = { ...WEEK, hoursOff: new Map([['all', 1222]]) };

/** A report that the independent check accepts. */
export function reported(
  shifts: Shifts,
  people: readonly Person[],
  policy = HOURS_OFF,
): ReportValue {
  const { report, claims } = reportOf([agencyOf(shifts, people)], policy);
  expect(claims.map(checkPlan)).toEqual([null]);
  return report;
}

/** The estimate of a report that has one. */
export function estimateIn({ estimate }: ReportValue): EstimateReport {
  if (estimate === null) throw new Error('there is no estimate');
  return estimate;
}
