import { isPatrolPosting } from '../coverage/standing.js';
import type { Officer, Posting } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

/** The posting that names an officer's squad, and the district-shift that a planned officer is counted for. */
export interface Home {
  readonly posting: Posting;
  /** Index into the agency's district-shifts: first listed district, own shift. */
  readonly districtShift: number;
}

/**
 * Home of an officer who can be planned: of the patrol posting with known days off that holds on the
 * period's first day, else of the first after it.
 */
export function homeOf(officer: Officer, policy: Policy): Home {
  const held = officer.assignments.filter(({ posting }) => isPlannable(posting, policy));
  const assignment = held.find(({ to }) => to >= policy.period.from) ?? held[0]!;
  const place = assignment.posting.places.find(({ pattern }) => pattern !== null)!;
  return { posting: assignment.posting, districtShift: place.districtShift };
}

/** Whether an officer has a home: patrol duty with known days off on any date. */
export function hasHome({ assignments }: Officer, policy: Policy): boolean {
  return assignments.some(({ posting }) => isPlannable(posting, policy));
}

function isPlannable(posting: Posting, policy: Policy): boolean {
  return isPatrolPosting(posting, policy) && posting.places.some(({ pattern }) => pattern !== null);
}
