import { isValidThrough } from '../../model/certificate.js';
import { type Day, weekdayOf } from '../../model/day.js';
import { type DistrictRow, rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { countingDates, walkDuty } from '../officer-days.js';
import type { AgencyCase } from './agency-case.js';
import type { AgencyCounts } from './agency-counts.js';

/** By district-shift, the instances that are covered, and not without officers shared with another district. */
export function sharedOnlyOf(held: AgencyCase, counts: AgencyCounts): number[] {
  const { agency, policy } = held;
  const locals = new Locals(held);
  return agency.districtShifts.map((_, districtShift) => {
    let sharedOnly = 0;
    for (let day = policy.period.from; day <= policy.period.to && locals.areFewer; day += 1) {
      const instance = counts.of(districtShift, day);
      if (instance === null) continue;
      const { required, pieces } = instance;
      if (pieces.some(({ now }) => now < required)) continue;
      const isShort = pieces.some(({ from }) => {
        return locals.count(counts.membersAt(districtShift, day, from)) < required;
      });
      if (isShort) sharedOnly += 1;
    }
    return sharedOnly;
  });
}

interface Duty {
  readonly districtShift: number;
  readonly day: Day;
}

/** Certified officers on duty who count in one district only that day. */
class Locals {
  /** Whether anybody is left out. */
  areFewer = false;
  readonly #held: AgencyCase;
  readonly #byInstance = new Map<string, Officer[]>();
  /** Groups whose rows lie in more than one district. */
  readonly #spanning: ReadonlySet<string>;

  constructor(held: AgencyCase) {
    this.#held = held;
    this.#spanning = spanningGroups(held);
    const { officers } = held.agency;
    if (this.#spanning.size === 0 && !officers.some((each) => this.#mayBeShared(each))) return;
    for (const officer of officers) this.#write(officer);
  }

  /** Officers in at least one of these instances, each once. */
  count(instances: readonly Duty[]): number {
    const all = new Set<Officer>();
    for (const instance of instances) {
      for (const officer of this.#byInstance.get(keyOf(instance)) ?? []) all.add(officer);
    }
    return all.size;
  }

  /** Whether rows and exceptions of an officer name more than one district. */
  #mayBeShared({ assignments, exceptions }: Officer): boolean {
    const named = [
      ...assignments.flatMap(({ posting }) => posting.places.map((place) => place.districtShift)),
      ...exceptions.flatMap(({ districtShifts }) => districtShifts ?? []),
    ];
    return new Set(named.map((place) => this.#district(place))).size > 1;
  }

  #write(officer: Officer): void {
    const byDay = this.#certifiedDuty(officer);
    for (const duties of byDay.values()) {
      const districts = new Set(duties.map(({ districtShift }) => this.#district(districtShift)));
      for (const duty of duties) {
        const { group } = this.#row(duty)!;
        if (districts.size > 1 || (group !== null && this.#spanning.has(group))) {
          this.areFewer = true;
          continue;
        }
        const officers = this.#byInstance.get(keyOf(duty));
        if (officers === undefined) this.#byInstance.set(keyOf(duty), [officer]);
        else officers.push(officer);
      }
    }
  }

  /** By start date, the shifts in which an officer counts. */
  #certifiedDuty(officer: Officer): Map<Day, Duty[]> {
    const { agency, policy } = this.#held;
    const byDay = new Map<Day, Duty[]>();
    const certified = countingDates(officer, policy);
    if (certified.length === 0) return byDay;
    const { from, to } = policy.period;
    const dates = { from: from - 1, to: to + 1 };
    walkDuty(officer, dates, agency.districtShifts, policy, (districtShift, day) => {
      const row = this.#row({ districtShift, day });
      if (row === undefined) return;
      if (!isValidThrough(certified, day, day + lastDateOffset(row.window))) return;
      const duties = byDay.get(day);
      if (duties === undefined) byDay.set(day, [{ districtShift, day }]);
      else duties.push({ districtShift, day });
    });
    return byDay;
  }

  #row({ districtShift, day }: Duty): DistrictRow | undefined {
    return rowOn(this.#held.agency.districtShifts[districtShift]!, weekdayOf(day));
  }

  #district(districtShift: number): string {
    return this.#held.agency.districtShifts[districtShift]!.district;
  }
}

function spanningGroups({ agency }: AgencyCase): ReadonlySet<string> {
  const districts = new Map<string, Set<string>>();
  for (const { district, rows } of agency.districtShifts) {
    for (const { group } of rows) {
      if (group !== null) districts.set(group, (districts.get(group) ?? new Set()).add(district));
    }
  }
  return new Set([...districts].filter(([, { size }]) => size > 1).map(([group]) => group));
}

function keyOf({ districtShift, day }: Duty): string {
  return `${districtShift} ${day}`;
}
