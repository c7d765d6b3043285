import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { isPatrolPosting } from './standing.js';

/**
 * What the numbers of a district-shift rest on. unknown: patrol officers name it, and nobody's days
 * off are known. One that no row names is exact: nobody is on duty there.
 */
export type Basis = 'exact' | 'unknown';

/** Which district-shifts patrol officers name, and whether their days off there are known. */
export class PlaceBook {
  readonly #policy: Policy;
  readonly #unknown = new Map<number, number>();
  readonly #known = new Set<number>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** Notes where the patrol postings of the period put an officer. */
  note(officer: Officer): void {
    const { from, to } = this.#policy.period;
    const unknown = new Set<number>();
    for (const held of officer.assignments) {
      if (held.from > to || held.to < from || !isPatrolPosting(held.posting, this.#policy))
        continue;
      for (const { districtShift, pattern } of held.posting.places) {
        if (pattern === null) unknown.add(districtShift);
        else this.#known.add(districtShift);
      }
    }
    for (const districtShift of unknown) {
      this.#unknown.set(districtShift, this.officersUnknown(districtShift) + 1);
    }
  }

  /** Officers who name a district-shift and whose days off are unknown. */
  officersUnknown(districtShift: number): number {
    return this.#unknown.get(districtShift) ?? 0;
  }

  basisOf(districtShift: number): Basis {
    const isUnknown = this.#unknown.has(districtShift) && !this.#known.has(districtShift);
    return isUnknown ? 'unknown' : 'exact';
  }
}
