import type { DateRange } from '../model/certificate.js';
import { type Day, weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { isRefreshable, isTrainable } from './candidate-check.js';
import { countingDates, dutyOn, isCertifiedOn } from './officer-days.js';

/** As it stands; once the plan is carried out; once every candidate is trained. */
export type Standing = 'now' | 'planned' | 'everyone';

/** One officer on one instance. */
export interface Stint {
  readonly officer: Officer;
  readonly standing: Standing;
}

/**
 * Who is on duty in each instance, written down officer by officer and date by date. Candidates
 * outside the plan are written only where the claim says that training cannot fill an instance: where
 * it does not, the plan itself must reach the required number.
 */
export class DutyBook {
  readonly #claim: PlanClaim;
  readonly #planned: ReadonlySet<Officer>;
  readonly #writesEveryone: boolean;
  /** By district-shift, then by days since the day before the period. */
  readonly #stints: Stint[][][];

  constructor(claim: PlanClaim) {
    this.#claim = claim;
    this.#planned = new Set([...claim.trained, ...claim.refreshed]);
    this.#writesEveryone = claim.districtShifts.some(({ unfillable }) => unfillable > 0);
    this.#stints = claim.agency.districtShifts.map(() => []);
    for (const officer of claim.agency.officers) this.#write(officer);
  }

  /** The officers on duty in the instance of a district-shift that starts on a day. */
  on(districtShift: number, day: Day): readonly Stint[] {
    return this.#stints[districtShift]![this.#indexOf(day)] ?? NOBODY;
  }

  #write(officer: Officer): void {
    const dates = countingDates(officer, this.#claim.policy);
    const added = this.#addedStanding(officer);
    if (dates.length === 0 && added === null) return;
    const stints = new OfficerStints(officer, dates, added);
    const { agency, policy } = this.#claim;
    const { from, to } = policy.period;
    for (let day = from - 1; day <= to + 1; day += 1) {
      for (const districtShift of dutyOn(officer, day, agency.districtShifts, policy)) {
        const stint = stints.on(agency.districtShifts[districtShift]!, day, from);
        if (stint !== null) this.#enter(districtShift, day, stint);
      }
    }
  }

  /** What a course or refresher would make of the officer; null = nothing, or not asked. */
  #addedStanding(officer: Officer): 'planned' | 'everyone' | null {
    if (this.#planned.has(officer)) return 'planned';
    if (!this.#writesEveryone) return null;
    const { policy } = this.#claim;
    return isTrainable(officer, policy) || isRefreshable(officer, policy) ? 'everyone' : null;
  }

  #enter(districtShift: number, day: Day, stint: Stint): void {
    const byDay = this.#stints[districtShift]!;
    const index = this.#indexOf(day);
    const stints = byDay[index];
    if (stints === undefined) byDay[index] = [stint];
    else stints.push(stint);
  }

  #indexOf(day: Day): number {
    return day - this.#claim.policy.period.from + 1;
  }
}

const NOBODY: readonly Stint[] = [];

/** The stints of one officer: certified on some dates, added by the plan or a course on others. */
class OfficerStints {
  readonly #dates: readonly DateRange[];
  readonly #now: Stint;
  readonly #added: Stint | null;
  readonly #addedFrom: Day;

  constructor(officer: Officer, dates: readonly DateRange[], added: Standing | null) {
    this.#dates = dates;
    this.#now = { officer, standing: 'now' };
    this.#added = added === null ? null : { officer, standing: added };
    const { course } = officer.certificate;
    this.#addedFrom = typeof course === 'number' ? course : Number.NEGATIVE_INFINITY;
  }

  /** @param first the first day on which whoever is trained or refreshed counts */
  on(shift: DistrictShift, day: Day, first: Day): Stint | null {
    const row = rowOn(shift, weekdayOf(day));
    if (row === undefined) return null;
    if (isCertifiedOn(this.#dates, day, row.window)) return this.#now;
    return day >= Math.max(first, this.#addedFrom) ? this.#added : null;
  }
}
