import { type DateRange, isValidThrough } from '../model/certificate.js';
import type { Day } from '../model/day.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { isRefreshable, isTrainable } from './candidate-check.js';
import { countingDates } from './officer-days.js';

/** From when an officer counts: as it stands; once the plan is carried out; once every candidate is trained. */
export type Standing = 'now' | 'planned' | 'everyone';

/** As what an officer counts on which dates. */
export interface DatedStanding {
  readonly certified: readonly DateRange[];
  /** What a course or refresher makes of the officer on other dates; null = nothing. */
  readonly added: 'planned' | 'everyone' | null;
  /** First date on which it does. */
  readonly addedFrom: Day;
}

/**
 * Works out as what officers count. Candidates outside the plan count only where the claim says that
 * training cannot fill an instance: where it does not, the plan itself must reach the required number.
 */
export class StandingRules {
  readonly #claim: PlanClaim;
  readonly #planned: ReadonlySet<Officer>;
  readonly #addsEveryone: boolean;

  constructor(claim: PlanClaim) {
    this.#claim = claim;
    this.#planned = new Set([...claim.trained, ...claim.refreshed]);
    this.#addsEveryone = claim.districtShifts.some(({ unfillable }) => unfillable > 0);
  }

  /** Null for an officer who counts on no date. */
  of(officer: Officer): DatedStanding | null {
    const { policy } = this.#claim;
    const certified = countingDates(officer, policy);
    const added = this.#addedStanding(officer);
    if (certified.length === 0 && added === null) return null;
    const { course } = officer.certificate;
    const isBooked = typeof course === 'number' && course > policy.period.from;
    return { certified, added, addedFrom: isBooked ? course : policy.period.from };
  }

  #addedStanding(officer: Officer): 'planned' | 'everyone' | null {
    if (this.#planned.has(officer)) return 'planned';
    if (!this.#addsEveryone) return null;
    const { policy } = this.#claim;
    return isTrainable(officer, policy) || isRefreshable(officer, policy) ? 'everyone' : null;
  }
}

/**
 * As what an officer counts in an instance that starts on one date and ends on another: a certificate
 * must be valid through its last minute. Null = not at all.
 */
export function standingOn(dated: DatedStanding, start: Day, end: Day): Standing | null {
  if (isValidThrough(dated.certified, start, end)) return 'now';
  return start >= dated.addedFrom ? dated.added : null;
}
