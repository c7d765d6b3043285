import type { Officer, Posting } from '../model/officer.js';
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

function homeIndex(officer: Officer, policy: Policy): number {
  return ownPlace(officer, policy)?.districtShift ?? -1;
}

/** The row and the district-shift that an officer is counted for; null when there is none. */
export function ownPlace(
  { assignments }: Officer,
  policy: Policy,
): { readonly posting: Posting; readonly districtShift: number } | null {
  const places = assignments.flatMap(({ posting, to }) => {
    if (!isPatrol(posting, policy)) return [];
    const known = posting.places.find(({ pattern }) => pattern !== null);
    return known === undefined ? [] : [{ to, posting, districtShift: known.districtShift }];
  });
  return places.find(({ to }) => to >= policy.period.from) ?? places[0] ?? null;
}
