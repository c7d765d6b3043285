import { isTrained } from '../model/certificate.js';
import { addMonths } from '../model/day.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { Policy } from '../model/policy.js';
import { isPatrol } from './officer-days.js';

/** The first planned officer who may not be trained or refreshed, or is planned twice; null when none. */
export function candidateProblem({ trained, refreshed, policy }: PlanClaim): string | null {
  const seen = new Set<Officer>();
  for (const officer of [...trained, ...refreshed]) {
    if (seen.has(officer)) return `officer ${officer.id} is planned twice`;
    seen.add(officer);
  }
  const untrainable = trained.find((officer) => !isTrainable(officer, policy));
  if (untrainable !== undefined) return `officer ${untrainable.id} may not be trained`;
  const unrefreshable = refreshed.find((officer) => !isRefreshable(officer, policy));
  if (unrefreshable !== undefined) return `officer ${unrefreshable.id} may not be refreshed`;
  return null;
}

/** A patrol officer without a course who has not declined. */
export function isTrainable(officer: Officer, policy: Policy): boolean {
  const isWilling = officer.willingness !== 'declined';
  return isEligible(officer, policy) && isWilling && !isTrained(officer.certificate);
}

/** A trained patrol officer who has not opted out, whatever was said of volunteering. */
export function isRefreshable(officer: Officer, policy: Policy): boolean {
  const { course, refreshed, expires } = officer.certificate;
  const isDated = course !== 'undated' || refreshed !== null || expires !== null;
  return (
    isEligible(officer, policy) && isTrained(officer.certificate) && officer.designated && isDated
  );
}

function isEligible(officer: Officer, policy: Policy): boolean {
  const { period, minPatrolYears } = policy;
  if (officer.inError || !isOnPatrolIn(officer, policy)) return false;
  if (officer.leavesOn !== null && officer.leavesOn <= period.to) return false;
  const since = officer.patrolSince;
  return since === null || addMonths(since, 12 * minPatrolYears) <= period.from;
}

/** Whether some row of the period is patrol duty with known days off. */
function isOnPatrolIn({ assignments }: Officer, policy: Policy): boolean {
  const { from, to } = policy.period;
  return assignments.some(
    (held) =>
      held.from <= to &&
      held.to >= from &&
      isPatrol(held.posting, policy) &&
      held.posting.places.some(({ pattern }) => pattern !== null),
  );
}
