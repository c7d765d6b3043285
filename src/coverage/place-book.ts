import type { Basis } from '../model/basis.js';
import type { DistrictShift } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { isPatrolPosting } from './standing.js';
import { yearlyNeed } from './yearly-need.js';

const NOBODY: readonly Officer[] = [];

/** Which district-shifts patrol officers name, and whether their days off there are known. */
export class PlaceBook {
  readonly #districtShifts: readonly DistrictShift[];
  readonly #policy: Policy;
  readonly #unknown = new Map<number, Officer[]>();
  readonly #known = new Set<number>();

  constructor(districtShifts: readonly DistrictShift[], policy: Policy) {
    this.#districtShifts = districtShifts;
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
      const officers = this.#unknown.get(districtShift);
      if (officers === undefined) this.#unknown.set(districtShift, [officer]);
      else officers.push(officer);
    }
  }

  /**
   * Officers who may work in a district-shift and whose days off there are unknown, those too whose row
   * does not say in which shift of the district they work.
   */
  unknownAt(districtShift: number): readonly Officer[] {
    return this.#unknown.get(districtShift) ?? NOBODY;
  }

  basisOf(districtShift: number): Basis {
    if (!this.#unknown.has(districtShift)) return 'exact';
    if (this.#known.has(districtShift)) return 'range';
    const need = yearlyNeed(this.#districtShifts[districtShift]!, this.#policy);
    return need === null ? 'unknown' : 'estimated';
  }
}
