import type { Officer } from '../../model/officer.js';
import type { PlanClaim } from '../../model/plan-claim.js';
import type { AgencyCase } from './agency-case.js';
import type { ShiftTally } from './shift-tally.js';

/** A plan of an agency to be counted, of which nothing is claimed. */
export function claimOf(
  { agency, policy }: Pick<AgencyCase, 'agency' | 'policy'>,
  trained: readonly Officer[],
  refreshed: readonly Officer[],
): PlanClaim {
  return { agency, policy, margin: 0, trained, refreshed, districtShifts: [] };
}

/**
 * What a plan is measured by: in each district-shift that is counted, what training everyone would reach.
 * @param tallies by district-shift; null where nobody's days off are known
 */
export function measuredBy(tallies: readonly (ShiftTally | null)[]): PlanClaim['districtShifts'] {
  return tallies.map((tally) => ({
    basis: tally === null ? 'unknown' : 'exact',
    minutesRequired: 0,
    minutesShort: 0,
    minutesNone: 0,
    instancesRequired: 0,
    instancesShort: 0,
    unfillable: 1,
    trained: 0,
    refreshed: 0,
  }));
}
