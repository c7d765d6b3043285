import type { AgencyCover } from '../../coverage/agency-cover.js';
import { type Bar, barOf, eligibleFrom } from '../../coverage/eligibility.js';
import { type Obstacle, obstacleOf } from '../../coverage/standing.js';
import { isTrained } from '../../model/certificate.js';
import type { Day } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { reachableOf } from '../need/needs.js';
import type { AgencyPlan } from '../plan-agency.js';
import type { ProblemSolver } from '../solve-needs.js';
import { Resolver } from './resolver.js';
import { type Unreached, unreachedWithout } from './unreached.js';
import { type ExtraCost, type VolunteerClass, volunteerClasses } from './volunteer-class.js';
import { type VolunteerGroup, volunteerGroups } from './volunteer-groups.js';

/**
 * Why training a volunteer adds no cover. alreadyCovered: each date he or she works has enough.
 * coveredByPlan: some dates are short, but no plan of the fewest takes this officer. The others: he or she
 * is no candidate.
 */
export type NoCoverReason =
  | Obstacle
  | Exclude<Bar, 'declined'>
  | 'neverOnDuty'
  | 'alreadyCovered'
  | 'coveredByPlan';

/**
 * What one listed volunteer is for the plans of the fewest. only: without this person more must be
 * trained, or less is reached. anyOf: one of a group of whom any `pick` will do. otherPlan: not needed
 * here, but another plan of the fewest takes this officer. undecided: the search reached its limit.
 */
export type VolunteerRole =
  | {
      readonly kind: 'only';
      readonly without: ExtraCost | null;
      readonly unreached: Unreached;
    }
  | { readonly kind: 'anyOf'; readonly without: ExtraCost | null; readonly group: VolunteerGroup }
  | { readonly kind: 'otherPlan' | 'undecided' }
  | {
      readonly kind: 'noCover';
      readonly reason: NoCoverReason;
      /** Leaves on, left on, or may be trained from; null with other reasons. */
      readonly date: Day | null;
    };

/** Every listed volunteer of an agency without a course, whether a candidate or not, with his or her role. */
export function volunteerRoles(
  cover: AgencyCover,
  plan: AgencyPlan,
  policy: Policy,
  solver: ProblemSolver,
): Map<Officer, VolunteerRole> {
  const volunteers = cover.schedule.agency.officers.filter(
    ({ willingness, certificate }) => willingness === 'listed' && !isTrained(certificate),
  );
  const inBlocks = volunteers.length === 0 ? new Map() : rolesInBlocks(cover, plan, policy, solver);
  return new Map(
    volunteers.map((officer) => [
      officer,
      inBlocks.get(officer) ?? noCover(officer, cover, policy),
    ]),
  );
}

function rolesInBlocks(
  cover: AgencyCover,
  plan: AgencyPlan,
  policy: Policy,
  solver: ProblemSolver,
): Map<Officer, VolunteerRole> {
  const reachable = reachableOf(cover);
  const resolver = new Resolver(policy.objective, solver);
  const roles = new Map<Officer, VolunteerRole>();
  for (const solved of plan.solved.flatMap(({ blocks }) => blocks)) {
    const classes = volunteerClasses(solved, policy.objective, resolver);
    const groups = volunteerGroups(solved, classes);
    for (const each of classes) {
      const group = groups.find((known) => known.classes.includes(each));
      for (const { presence, officers } of each.candidates) {
        const role = roleIn(each, group, () => unreachedWithout(cover, reachable, presence));
        for (const officer of officers.listed) roles.set(officer, role);
      }
    }
  }
  return roles;
}

function roleIn(
  { part, without, isReachNeeded }: VolunteerClass,
  group: VolunteerGroup | undefined,
  unreached: () => Unreached,
): VolunteerRole {
  if (group !== undefined) return { kind: 'anyOf', without, group };
  if (part === 'none') return { kind: 'noCover', reason: 'coveredByPlan', date: null };
  if (part === 'only') {
    return { kind: 'only', without, unreached: isReachNeeded ? unreached() : NONE_UNREACHED };
  }
  return { kind: part === 'other' ? 'otherPlan' : 'undecided' };
}

const NONE_UNREACHED: Unreached = { instances: 0, runs: [] };

/** A volunteer whom no block holds: no candidate, never on duty, or not needed anywhere. */
function noCover(officer: Officer, cover: AgencyCover, policy: Policy): VolunteerRole {
  const reason = noCoverReason(officer, cover, policy);
  return { kind: 'noCover', reason, date: dateOf(reason, officer, policy) };
}

function noCoverReason(officer: Officer, cover: AgencyCover, policy: Policy): NoCoverReason {
  const obstacle = obstacleOf(officer, policy) ?? barOf(officer, policy);
  if (obstacle !== null) return obstacle;
  const scheduled = cover.schedule.of(officer);
  return cover.schedule.isOnDutyInPeriod(scheduled) ? 'alreadyCovered' : 'neverOnDuty';
}

function dateOf(reason: NoCoverReason, officer: Officer, policy: Policy): Day | null {
  if (reason === 'leavesInPeriod' || reason === 'alreadyLeft') return officer.leavesOn;
  return reason === 'notYetEligible' ? eligibleFrom(officer, policy) : null;
}
