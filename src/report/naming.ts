import type { AgencyCover } from '../coverage/agency-cover.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { type SquadKey, squadOf } from '../model/squad.js';
import { homeOf } from '../plan/home.js';
import type { Home, PlannedOfficer } from './plan-value.js';

/** Names officers by their home district-shift and squad. */
export class Naming {
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
    return squadOf(homeOf(officer, this.#policy).posting);
  }

  inOrder(officers: readonly Officer[]): Officer[] {
    return [...officers].sort(
      (left, right) =>
        this.homeIndex(left) - this.homeIndex(right) || compareNatural(left.id, right.id),
    );
  }
}
