import { type Day, weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import type { PlanClaim } from '../../model/plan-claim.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { walkDuty } from '../officer-days.js';
import type { WeekdayPieces } from '../pieces.js';
import { StandingRules, standingOn } from '../standing.js';

/** Which officers count in each instance once a plan is carried out, by name. */
export class CountingBook {
  /** By district-shift and start date. */
  readonly #stints: ReadonlyMap<Day, Officer[]>[];
  readonly #inPeriod = new Set<Officer>();

  constructor(claim: PlanClaim) {
    const { agency, policy } = claim;
    const { from, to } = policy.period;
    const { districtShifts } = agency;
    const rules = new StandingRules(claim);
    const stints = districtShifts.map(() => new Map<Day, Officer[]>());
    for (const officer of agency.officers) {
      const dated = rules.of(officer);
      if (dated === null) continue;
      const dates = { from: from - 1, to: to + 1 };
      walkDuty(officer, dates, districtShifts, policy, (index, day) => {
        const row = rowOn(districtShifts[index]!, weekdayOf(day));
        if (row === undefined) return;
        if (standingOn(dated, day, day + lastDateOffset(row.window)) === null) return;
        if (from <= day && day <= to) this.#inPeriod.add(officer);
        const known = stints[index]!.get(day);
        if (known === undefined) stints[index]!.set(day, [officer]);
        else known.push(officer);
      });
    }
    this.#stints = stints;
  }

  /** Those who count in at least one instance of the period. */
  officers(): Iterable<Officer> {
    return this.#inPeriod;
  }

  /** The officers at each piece of the instance that starts on a day, each once. */
  onDuty({ pieces }: WeekdayPieces, day: Day): readonly (readonly Officer[])[] {
    return pieces.map(({ members }) => {
      const officers = new Set<Officer>();
      for (const { districtShift, dateOffset } of members) {
        for (const officer of this.#stints[districtShift]!.get(day + dateOffset) ?? []) {
          officers.add(officer);
        }
      }
      return [...officers];
    });
  }
}
