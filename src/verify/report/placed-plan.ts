import type { PlanListClaim } from '../../model/plan-list-claim.js';
import type { AgencyCase } from './agency-case.js';
import { within } from './checks.js';
import { findPeople, type PlanPeople } from './people-check.js';

/**
 * The officers that another plan of the analysis means, found and checked like those of the plan itself.
 * @param path of the part of the analysis that has the plan
 * @throws FalseClaim
 */
export function peopleOf(held: AgencyCase, plan: PlanListClaim, path: string): PlanPeople {
  const placed = <Row>(rows: readonly Row[]): (readonly [Row, number])[] =>
    rows.map((row, index) => [row, index] as const);
  const own = {
    refresh: placed(plan.refresh),
    train: placed(plan.train),
    toFind: placed(plan.toFind),
    unfillable: placed(plan.unfillable),
    components: [],
  };
  return within(path, () => findPeople({ ...held, own }));
}
