import type { DistrictShiftClaim } from '../../model/report-claim.js';
import { basisProblem } from '../basis-check.js';
import type { AgencyCase } from './agency-case.js';

/** Whether it is rightly said where days off are known. */
export function checkBases(
  { agency, policy, firstRow, checks }: AgencyCase,
  rows: readonly DistrictShiftClaim[],
): void {
  const districtShifts = rows.map(({ basis }) => ({
    basis,
    minutesRequired: 0,
    minutesShort: 0,
    minutesNone: 0,
    instancesRequired: 0,
    instancesShort: 0,
    unfillable: 0,
    trained: 0,
    refreshed: 0,
  }));
  const problem = basisProblem({
    agency,
    policy,
    margin: 0,
    trained: [],
    refreshed: [],
    districtShifts,
  });
  checks.holds('numbers', problem === null, `districtShifts[${firstRow}].basis`, () => problem!);
  checks.add('numbers', rows.length - 1);
}
