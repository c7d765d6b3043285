import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { Policy } from '../model/policy.js';
import { homeOf } from '../plan/home.js';
import type { AgencyPlan } from '../plan/plan-agency.js';

/**
 * What one agency's part of the report claims, with the officers that the report counts but does not name.
 * @param margin officers beyond the required number that the plan is made for
 */
export function claimOf(
  cover: AgencyCover,
  plan: Pick<AgencyPlan, 'officers' | 'unfillable'>,
  policy: Policy,
  margin: PlanClaim['margin'] = 0,
): PlanClaim {
  const { refresh, listed, toFind } = plan.officers;
  const trained = [...listed, ...toFind];
  const countByHome = (officers: readonly Officer[]): number[] => {
    const counts = cover.shifts.map(() => 0);
    for (const officer of officers) counts[homeOf(officer, policy).districtShift]! += 1;
    return counts;
  };
  const trainedAt = countByHome(trained);
  const refreshedAt = countByHome(refresh);
  const unfillable = new Map(
    plan.unfillable.map(({ districtShift, instances }) => [districtShift, instances]),
  );
  return {
    agency: cover.schedule.agency,
    policy,
    margin,
    trained,
    refreshed: refresh,
    districtShifts: cover.shifts.map(({ basis, tally }, index) => ({
      basis,
      minutesRequired: tally.minutesRequired,
      minutesShort: tally.minutesShort,
      minutesNone: tally.minutesNone,
      instancesRequired: tally.instancesRequired,
      instancesShort: tally.instancesShort,
      unfillable: unfillable.get(index) ?? 0,
      trained: trainedAt[index]!,
      refreshed: refreshedAt[index]!,
    })),
  };
}
