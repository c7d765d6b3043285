import { isValidThrough } from '../../model/certificate.js';
import { type Day, weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { isRefreshable, isTrainable } from '../candidate-check.js';
import { countingDates, walkDuty } from '../officer-days.js';
import type { AgencyCase } from './agency-case.js';
import { dispositionOf, firstCertified } from './disposition.js';

/** A district-shift, by its position among the agency's, on a start date. */
export interface InstanceKey {
  readonly districtShift: number;
  readonly day: Day;
}

/** As what an officer is on patrol: counts or could be made to count; has declined; could not. */
export type OnPatrol = 'counts' | 'declined' | 'barred';

/** Who is on patrol in some instances, certified or not. */
export class PatrolBook {
  readonly #byInstance = new Map<string, Map<Officer, OnPatrol>>();

  /** @param instances the only ones that are written down */
  constructor(held: AgencyCase, instances: Iterable<InstanceKey>) {
    for (const instance of instances) this.#byInstance.set(keyOf(instance), new Map());
    for (const officer of held.agency.officers) this.#write(held, officer);
  }

  /** Officers on patrol in at least one of these instances, each once. */
  count(instances: readonly InstanceKey[]): Readonly<Record<OnPatrol, number>> {
    const all = new Map<Officer, OnPatrol>();
    for (const instance of instances) {
      for (const [officer, as] of this.#byInstance.get(keyOf(instance)) ?? []) {
        if (all.get(officer) !== 'counts') all.set(officer, as);
      }
    }
    const counts = { counts: 0, declined: 0, barred: 0 };
    for (const as of all.values()) counts[as] += 1;
    return counts;
  }

  #write(held: AgencyCase, officer: Officer): void {
    const { agency, policy } = held;
    const { from, to } = policy.period;
    const certified = countingDates(officer, policy);
    const rules = rulesOf(held, officer);
    const dates = { from: from - 1, to: to + 1 };
    walkDuty(officer, dates, agency.districtShifts, policy, (districtShift, day) => {
      const officers = this.#byInstance.get(keyOf({ districtShift, day }));
      if (officers === undefined) return;
      const row = rowOn(agency.districtShifts[districtShift]!, weekdayOf(day));
      const last = row === undefined ? day : day + lastDateOffset(row.window);
      const as = isValidThrough(certified, day, last) ? 'counts' : rules(day);
      if (as !== null) officers.set(officer, as);
    });
  }
}

/** As what an officer is on patrol on a date on which the certificate does not hold; null = not at all. */
function rulesOf({ policy }: AgencyCase, officer: Officer): (day: Day) => OnPatrol | null {
  const { from } = policy.period;
  const first = firstCertified(officer, policy);
  const disposition = dispositionOf(officer, policy, () => ({ counts: true, missesSome: false }));
  switch (disposition) {
    case 'optedOut':
    case 'undated':
    case 'leavesInPeriod':
    case 'notYetEligible':
      return () => 'barred';
    case 'declined':
      return () => 'declined';
    case 'listedVolunteer':
    case 'couldVolunteer':
      // On the evening before the period nobody has been trained yet.
      return (day) => (day >= from && isTrainable(officer, policy) ? 'counts' : 'barred');
    case 'counts':
      // Lapsed, and refreshed if that is possible.
      return (day) => {
        if (day < first) return null;
        return isRefreshable(officer, policy) ? 'counts' : 'barred';
      };
    default:
      return () => null;
  }
}

function keyOf({ districtShift, day }: InstanceKey): string {
  return `${districtShift} ${day}`;
}
