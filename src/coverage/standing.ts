import type { Disposition } from '../model/disposition.js';
import type { Assignment, Officer, Posting } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

/** Why a posting gives no patrol duty that can count, in the order of the ledger. */
const OBSTACLES = [
  'notActive',
  'unit',
  'recruit',
  'supervisor',
  'notPatrol',
  'noSuchDistrictShift',
  'daysOffUnknown',
] as const satisfies readonly Disposition[];
type PostingObstacle = (typeof OBSTACLES)[number];

/** What keeps an officer from patrol duty. */
export type Obstacle = PostingObstacle | 'rowInError' | 'alreadyLeft';

/** Whether a posting is patrol duty: patrol, or supervision where the policy counts it; and active. */
export function isPatrolPosting(posting: Posting, policy: Policy): boolean {
  const counts =
    posting.role === 'patrol' || (posting.role === 'supervisor' && policy.countSupervisors);
  return counts && posting.active;
}

/**
 * What keeps an officer from patrol duty in the period, certificate and willingness apart; null when
 * nothing does. Of several postings in the period the one that comes furthest decides; an officer whose
 * rows all lie outside the period has no district-shift in it.
 */
export function obstacleOf(officer: Officer, policy: Policy): Obstacle | null {
  if (officer.inError) return 'rowInError';
  const obstacle = postingObstacle(officer, policy);
  if (obstacle === 'notActive') return obstacle;
  if (officer.leavesOn !== null && officer.leavesOn <= policy.period.from) return 'alreadyLeft';
  return obstacle;
}

function postingObstacle(officer: Officer, policy: Policy): PostingObstacle | null {
  const { from, to } = policy.period;
  const touching = officer.assignments.filter((held) => held.from <= to && held.to >= from);
  if (touching.length > 0) return furthestObstacle(touching, policy);
  const elsewhen = furthestObstacle(officer.assignments, policy);
  return elsewhen === null || elsewhen === 'daysOffUnknown' ? 'noSuchDistrictShift' : elsewhen;
}

function furthestObstacle(
  assignments: readonly Assignment[],
  policy: Policy,
): PostingObstacle | null {
  let furthest: PostingObstacle = 'notActive';
  for (const { posting } of assignments) {
    const obstacle = obstacleIn(posting, policy);
    if (obstacle === null) return null;
    if (OBSTACLES.indexOf(obstacle) > OBSTACLES.indexOf(furthest)) furthest = obstacle;
  }
  return furthest;
}

function obstacleIn(posting: Posting, policy: Policy): PostingObstacle | null {
  if (!posting.active) return 'notActive';
  if (!isPatrolPosting(posting, policy)) return roleObstacle(posting);
  if (posting.places.length === 0) return 'noSuchDistrictShift';
  return posting.places.every(({ pattern }) => pattern === null) ? 'daysOffUnknown' : null;
}

function roleObstacle({ role }: Posting): PostingObstacle {
  if (role === 'unit' || role === 'recruit' || role === 'supervisor') return role;
  return 'notPatrol';
}
