import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { Policy } from '../model/policy.js';
import { isPatrol } from './officer-days.js';

/**
 * Whether every planned officer is counted for his or her own district-shift: the first listed place with
 * known days off of the patrol row that holds on the first day, else of the first after it. Null when so.
 */
export function homeProblem({
  agency,
  policy,
  trained,
  refreshed,
  districtShifts,
}: PlanClaim): string | null {
  const toTrain = countByHome(trained, policy);
  const toRefresh = countByHome(refreshed, policy);
  for (const [index, claim] of districtShifts.entries()) {
    const { district, shift } = agency.districtShifts[index]!;
    const training = toTrain.get(index) ?? 0;
    if (claim.trained !== training) {
      return `${district} ${shift}: ${claim.trained} officers to train claimed, ${training} have their place there`;
    }
    const refreshing = toRefresh.get(index) ?? 0;
    if (claim.refreshed !== refreshing) {
      return `${district} ${shift}: ${claim.refreshed} officers to refresh claimed, ${refreshing} have their place there`;
    }
  }
  return null;
}

function countByHome(officers: readonly Officer[], policy: Policy): Map<number, number> {
  const counts = new Map<number, number>();
  for (const officer of officers) {
    const home = homeIndex(officer, policy);
    counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return counts;
}

function homeIndex({ assignments }: Officer, policy: Policy): number {
  const places = assignments.flatMap(({ posting, to }) => {
    if (!isPatrol(posting, policy)) return [];
    const known = posting.places.find(({ pattern }) => pattern !== null);
    return known === undefined ? [] : [{ to, districtShift: known.districtShift }];
  });
  const held = places.find(({ to }) => to >= policy.period.from) ?? places[0];
  return held?.districtShift ?? -1;
}
