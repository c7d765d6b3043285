import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Policy } from '../model/policy.js';
import { reachableOf } from './need/needs.js';
import { planRequirement, type RequirementPlan } from './plan-agency.js';
import type { ProblemSolver } from './solve-needs.js';

/** Officers beyond the required number whom a resilient plan puts on duty. */
export const RESILIENT_MARGIN = 1;

/**
 * The best plan after which no single departure opens a gap, wherever training can reach that.
 *
 * A departure opens a gap exactly at a covered minute at which the required number is on duty and not
 * one officer more: each of those on duty is then one whose departure leaves it short. Where more are
 * on duty, nobody's departure does. So no departure opens a gap if and only if every covered minute has
 * at least one officer more than it requires, which is the same problem with each requirement raised by
 * one. Where nothing is required nothing can open. Targets are capped by what training can reach, as
 * always: instances below the raised number with everyone trained are listed as `unfillable`; they are
 * those that stay short, and those that stay covered but can spare nobody.
 */
export function planResilient(
  cover: AgencyCover,
  policy: Policy,
  solver: ProblemSolver,
): RequirementPlan {
  return planRequirement(cover, reachableOf(cover), policy, solver, (required) =>
    required > 0 ? required + RESILIENT_MARGIN : 0,
  );
}
