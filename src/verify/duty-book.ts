import { type Day, weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { lastDateOffset } from '../model/shift-window.js';
import { walkDuty } from './officer-days.js';
import type { Piece, WeekPieces } from './pieces.js';
import type { PoolMember } from './pools.js';
import { type DatedStanding, type Standing, StandingRules, standingOn } from './standing.js';

/** Officers on duty: as it stands, with the plan, with every candidate trained. */
interface Heads {
  readonly now: number;
  readonly planned: number;
  readonly everyone: number;
}

/** One officer on one instance. */
interface Stint {
  readonly officer: Officer;
  readonly standing: Standing;
}

const PLACE = { now: 0, planned: 1, everyone: 2 } as const satisfies Record<Standing, number>;
const PLACES = 3;

/**
 * Who is on duty in each instance, written down officer by officer and date by date: as numbers, and
 * by name where the officers of several instances count together, so that nobody counts twice.
 */
export class DutyBook {
  readonly #claim: PlanClaim;
  /** Dates written down: the period and one day on each side. */
  readonly #dates: number;
  /** Heads by district-shift, date and standing. */
  readonly #heads: Int32Array;
  /** By district-shift and date; null where names are not needed. */
  readonly #names: readonly (Stint[][] | null)[];
  /** By district-shift and weekday: nights that the window passes; -1 where it does not exist. */
  readonly #nights: Int8Array;

  constructor(claim: PlanClaim, weeks: readonly WeekPieces[]) {
    const { agency, policy } = claim;
    this.#claim = claim;
    this.#dates = policy.period.to - policy.period.from + 3;
    this.#heads = new Int32Array(agency.districtShifts.length * this.#dates * PLACES);
    const together = countedTogether(weeks);
    this.#names = agency.districtShifts.map((_, index) => (together.has(index) ? [] : null));
    this.#nights = nightsOf(agency.districtShifts);
    const rules = new StandingRules(claim);
    for (const officer of agency.officers) {
      const dated = rules.of(officer);
      if (dated !== null) this.#write(officer, dated);
    }
  }

  /** Heads at the minutes of a piece of the instance that starts on a day, each officer counted once. */
  count({ members }: Piece, day: Day): Heads {
    const [only, second] = members;
    return only !== undefined && second === undefined
      ? this.#countOne(only, day)
      : this.#countTogether(members, day);
  }

  #countOne({ districtShift, dateOffset }: PoolMember, day: Day): Heads {
    const at = this.#instance(districtShift, day + dateOffset) * PLACES;
    const now = this.#heads[at + PLACE.now]!;
    const planned = now + this.#heads[at + PLACE.planned]!;
    return { now, planned, everyone: planned + this.#heads[at + PLACE.everyone]! };
  }

  #countTogether(members: readonly PoolMember[], day: Day): Heads {
    const best = new Map<Officer, Standing>();
    for (const { districtShift, dateOffset } of members) {
      const date = this.#dateIndex(day + dateOffset);
      for (const { officer, standing } of this.#names[districtShift]![date] ?? []) {
        const known = best.get(officer);
        if (known === undefined || PLACE[standing] < PLACE[known]) best.set(officer, standing);
      }
    }
    const heads = { now: 0, planned: 0, everyone: best.size };
    for (const standing of best.values()) {
      if (standing === 'now') heads.now += 1;
      if (standing !== 'everyone') heads.planned += 1;
    }
    return heads;
  }

  #write(officer: Officer, dated: DatedStanding): void {
    const { agency, policy } = this.#claim;
    const { from, to } = policy.period;
    const range = { from: from - 1, to: to + 1 };
    walkDuty(officer, range, agency.districtShifts, policy, (districtShift, day) => {
      const nights = this.#nights[districtShift * 7 + weekdayOf(day)]!;
      const standing = nights === -1 ? null : standingOn(dated, day, day + nights);
      if (standing === null) return;
      this.#heads[this.#instance(districtShift, day) * PLACES + PLACE[standing]]! += 1;
      const names = this.#names[districtShift]!;
      if (names === null) return;
      const date = this.#dateIndex(day);
      names[date] ??= [];
      names[date].push({ officer, standing });
    });
  }

  #instance(districtShift: number, day: Day): number {
    return districtShift * this.#dates + this.#dateIndex(day);
  }

  #dateIndex(day: Day): number {
    return day - this.#claim.policy.period.from + 1;
  }
}

function nightsOf(shifts: readonly DistrictShift[]): Int8Array {
  const nights = new Int8Array(shifts.length * 7).fill(-1);
  for (const [index, shift] of shifts.entries()) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const row = rowOn(shift, weekday);
      if (row !== undefined) nights[index * 7 + weekday] = lastDateOffset(row.window);
    }
  }
  return nights;
}

/** The district-shifts whose officers count together with those of another instance at some minute. */
function countedTogether(weeks: readonly WeekPieces[]): Set<number> {
  const together = new Set<number>();
  for (const week of weeks) {
    for (const today of week) {
      for (const { members } of today?.pieces ?? []) {
        if (members.length < 2) continue;
        for (const { districtShift } of members) together.add(districtShift);
      }
    }
  }
  return together;
}
