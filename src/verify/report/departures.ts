import { type Day, weekdayOf } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { PlanClaim } from '../../model/plan-claim.js';
import { type WeekdayPieces, weeksOf } from '../pieces.js';
import { CountingBook } from './counting-book.js';

/** What an officer's departure opens in one district-shift, all others staying. */
export interface Loss {
  /** Covered with the officer, and short without. */
  readonly minutes: number;
  /** With nobody at all without the officer. */
  readonly minutesNone: number;
  /** Short already, and one officer fewer. */
  readonly minutesWorse: number;
  readonly instances: number;
}

export const NOTHING_LOST: Loss = { minutes: 0, minutesNone: 0, minutesWorse: 0, instances: 0 };

/** By officer who counts in the period, what the departure opens, by district-shift. */
export type Departures = ReadonlyMap<Officer, ReadonlyMap<number, Loss>>;

/**
 * Works out what each single departure opens, instance by instance: who is on duty there, and whether
 * one fewer would still be enough.
 * @param isCounted whether days off are known in a district-shift
 */
export function departuresOf(
  claim: PlanClaim,
  isCounted: (districtShift: number) => boolean,
): Departures {
  const { agency, policy } = claim;
  const weeks = weeksOf(agency.districtShifts);
  const book = new CountingBook(claim);
  const losses = new Losses(book.officers());
  for (const [districtShift, week] of weeks.entries()) {
    if (!isCounted(districtShift)) continue;
    for (let day: Day = policy.period.from; day <= policy.period.to; day += 1) {
      const today = week[weekdayOf(day)] ?? null;
      if (today !== null) losses.add(districtShift, today, book.onDuty(today, day));
    }
  }
  return losses.byOfficer;
}

class Losses {
  readonly byOfficer: Map<Officer, Map<number, Loss>>;

  constructor(officers: Iterable<Officer>) {
    this.byOfficer = new Map(Array.from(officers, (officer) => [officer, new Map()]));
  }

  /** @param onDuty the officers at each piece of an instance */
  add(
    districtShift: number,
    { row: { required }, pieces }: WeekdayPieces,
    onDuty: readonly (readonly Officer[])[],
  ): void {
    const isCovered = onDuty.every(({ length }) => length >= required);
    const needed = new Set<Officer>();
    for (const [index, officers] of onDuty.entries()) {
      if (officers.length > required) continue;
      const { minutes } = pieces[index]!;
      const lost = {
        minutes: officers.length === required ? minutes : 0,
        minutesNone: officers.length === 1 ? minutes : 0,
        minutesWorse: officers.length < required ? minutes : 0,
        instances: 0,
      };
      for (const officer of officers) {
        this.#lose(officer, districtShift, lost);
        needed.add(officer);
      }
    }
    if (!isCovered) return;
    for (const officer of needed) {
      this.#lose(officer, districtShift, { ...NOTHING_LOST, instances: 1 });
    }
  }

  #lose(officer: Officer, districtShift: number, lost: Loss): void {
    const losses = this.byOfficer.get(officer);
    // Whoever only helps from the day after the period does not depart in it.
    if (losses === undefined) return;
    losses.set(districtShift, lossesAdded(losses.get(districtShift) ?? NOTHING_LOST, lost));
  }
}

/** Two losses together. */
export function lossesAdded(one: Loss, other: Loss): Loss {
  return {
    minutes: one.minutes + other.minutes,
    minutesNone: one.minutesNone + other.minutesNone,
    minutesWorse: one.minutesWorse + other.minutesWorse,
    instances: one.instances + other.instances,
  };
}
