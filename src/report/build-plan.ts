import type { AgencyCover } from '../coverage/agency-cover.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { homeOf } from '../plan/home.js';
import type { AgencyPlan } from '../plan/plan-agency.js';
import type { Home, PlannedOfficer, PlanReport, SquadKey } from './report-value.js';

/** One agency's plan: who to refresh, who to train, where to find the rest, and what training cannot fill. */
export function planReport(cover: AgencyCover, plan: AgencyPlan, policy: Policy): PlanReport {
  const naming = new Naming(cover, policy);
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

/** Names officers by their home district-shift and squad. */
class Naming {
  readonly #cover: AgencyCover;
  readonly #policy: Policy;

  constructor(cover: AgencyCover, policy: Policy) {
    this.#cover = cover;
    this.#policy = policy;
  }

  home(districtShift: number): Home {
    const { agency, district, shift } = this.#cover.schedule.agency.districtShifts[districtShift]!;
    return { agency, district, shift };
  }

  homeIndex(officer: Officer): number {
    return homeOf(officer, this.#policy).districtShift;
  }

  planned(officer: Officer): PlannedOfficer {
    return { ...this.home(this.homeIndex(officer)), officer: officer.id, name: officer.name };
  }

  squadOf(officer: Officer): SquadKey {
    const { squad, rotation, anchor, daysOff } = homeOf(officer, this.#policy).posting;
    return { squad, rotation, anchor, daysOff };
  }

  inOrder(officers: readonly Officer[]): Officer[] {
    return [...officers].sort(
      (left, right) =>
        this.homeIndex(left) - this.homeIndex(right) || compareNatural(left.id, right.id),
    );
  }
}

/** Officers still to be found are counted by squad and never named. */
function bySquad(cover: AgencyCover, plan: AgencyPlan, naming: Naming): PlanReport['toFind'] {
  if (plan.officers.toFind.length === 0) return [];
  const counts = countBySquad(plan.officers.toFind, naming);
  const eligible = countBySquad(
    [...cover.muster.candidates.values()].flatMap(({ toFind }) => toFind),
    naming,
  );
  return [...counts]
    .map(([key, { officer, count }]) => ({
      order: naming.homeIndex(officer),
      squad: {
        ...naming.home(naming.homeIndex(officer)),
        ...naming.squadOf(officer),
        count,
        eligible: eligible.get(key)!.count,
      },
    }))
    .sort((left, right) => left.order - right.order || compareSquads(left.squad, right.squad))
    .map(({ squad }) => squad);
}

function countBySquad(
  officers: readonly Officer[],
  naming: Naming,
): Map<string, { officer: Officer; count: number }> {
  const counts = new Map<string, { officer: Officer; count: number }>();
  for (const officer of officers) {
    const { squad, rotation, anchor, daysOff } = naming.squadOf(officer);
    const key = JSON.stringify([naming.homeIndex(officer), squad, rotation, anchor, daysOff]);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { officer, count: 1 });
    else known.count += 1;
  }
  return counts;
}

function compareSquads(left: SquadKey, right: SquadKey): number {
  return (
    compareNatural(left.squad ?? '', right.squad ?? '') ||
    compareNatural(left.rotation ?? '', right.rotation ?? '') ||
    (left.anchor ?? 0) - (right.anchor ?? 0) ||
    (left.daysOff ?? 0) - (right.daysOff ?? 0)
  );
}
