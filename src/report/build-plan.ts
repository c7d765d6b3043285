import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Officer } from '../model/officer.js';
import { compareSquads, keyOfSquad } from '../model/squad.js';
import type { AgencyPlan } from '../plan/plan-agency.js';
import type { Naming } from './naming.js';
import type { PlanReport } from './plan-value.js';
import { SquadDuties } from './squad-duties.js';

/** One agency's plan: who to refresh, who to train, where to find the rest, and what training cannot fill. */
export function planReport(
  cover: AgencyCover,
  plan: Pick<AgencyPlan, 'officers' | 'unfillable'>,
  naming: Naming,
): PlanReport {
  return {
    refresh: naming.inOrder(plan.officers.refresh).map((officer) => naming.planned(officer)),
    train: naming
      .inOrder(plan.officers.listed)
      .map((officer) => ({ ...naming.planned(officer), ...naming.squadOf(officer) })),
    toFind: bySquad(cover, plan, naming),
    unfillable: plan.unfillable.map(({ districtShift, runs }) => ({
      ...naming.home(districtShift),
      runs,
    })),
  };
}

/** Officers still to be found are counted by squad and never named. */
function bySquad(
  cover: AgencyCover,
  plan: Pick<AgencyPlan, 'officers'>,
  naming: Naming,
): PlanReport['toFind'] {
  if (plan.officers.toFind.length === 0) return [];
  const counts = countBySquad(plan.officers.toFind, naming);
  const eligible = countBySquad(
    [...cover.muster.candidates.values()].flatMap(({ toFind }) => toFind),
    naming,
  );
  const duties = new SquadDuties(cover);
  return [...counts]
    .map(([key, { officer, count, officers }]) => ({
      order: naming.homeIndex(officer),
      squad: {
        ...naming.home(naming.homeIndex(officer)),
        ...naming.squadOf(officer),
        count,
        eligible: eligible.get(key)!.count,
        duties: duties.of(eligible.get(key)!.officers, officers),
      },
    }))
    .sort((left, right) => left.order - right.order || compareSquads(left.squad, right.squad))
    .map(({ squad }) => squad);
}

/** Counts officers by home and squad; each count with the first of them and all. */
export function countBySquad(
  officers: readonly Officer[],
  naming: Naming,
): Map<string, SquadCount> {
  const counts = new Map<string, SquadCount>();
  for (const officer of officers) {
    const key = `${naming.homeIndex(officer)}${keyOfSquad(naming.squadOf(officer))}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { officer, count: 1, officers: [officer] });
    else {
      known.count += 1;
      known.officers.push(officer);
    }
  }
  return counts;
}

interface SquadCount {
  readonly officer: Officer;
  count: number;
  readonly officers: Officer[];
}
