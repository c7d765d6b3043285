import type { Agency } from '../model/agency.js';
import { type Day, weekdayOf } from '../model/day.js';
import { rowOn } from '../model/district.js';
import type { Assignment, Officer, Posting } from '../model/officer.js';
import type { DutyDaysPool } from './duty-days.js';
import { applyExceptions } from './duty-exceptions.js';
import type { Horizon } from './horizon.js';
import { type Presence, PresencePool } from './presence.js';

/**
 * Who is scheduled where and when in one agency, certificates apart: rotations, days off, the dates
 * on which a row holds, exceptions, and departures.
 */
export class Schedule {
  readonly agency: Agency;
  readonly horizon: Horizon;
  readonly pools: { readonly duty: DutyDaysPool; readonly presence: PresencePool };
  readonly #isPatrol: (posting: Posting) => boolean;
  readonly #byPosting = new Map<Posting, Presence>();
  readonly #fromFirstDay = new Map<Presence, Presence>();
  readonly #eves = new Map<Presence, Presence>();

  /**
   * @param isPatrol whether a posting's duty is patrol duty that can count
   * @param duty shared between agencies, because they work the same rotations
   */
  constructor(
    agency: Agency,
    horizon: Horizon,
    isPatrol: (posting: Posting) => boolean,
    duty: DutyDaysPool,
  ) {
    this.agency = agency;
    this.horizon = horizon;
    this.pools = { duty, presence: new PresencePool() };
    this.#isPatrol = isPatrol;
  }

  /** The duty signature of an officer's scheduled patrol duty, with known days off only. */
  of(officer: Officer): Presence {
    const [only, second] = officer.assignments;
    const isPlain =
      only !== undefined &&
      second === undefined &&
      officer.exceptions.length === 0 &&
      this.#holdsThroughout(only, officer.leavesOn);
    return isPlain ? this.#ofPosting(only.posting) : this.#ofChangingOfficer(officer);
  }

  /**
   * The part of a duty signature from a start date on: whoever is trained or refreshed counts from
   * then, not on the evening before the period.
   */
  fromFirstDay(presence: Presence, first: Day): Presence {
    const { horizon } = this;
    const isUsual = first === horizon.period.from;
    const known = isUsual ? this.#fromFirstDay.get(presence) : undefined;
    if (known !== undefined) return known;
    const made = this.#part(presence, first - horizon.first, horizon.length);
    if (isUsual) this.#fromFirstDay.set(presence, made);
    return made;
  }

  /** The part of a duty signature from one start date to another, both inclusive, as far as days are counted. */
  between(presence: Presence, from: Day, to: Day): Presence {
    const { first, length } = this.horizon;
    const begin = Math.max(from - first, 0);
    return this.#part(presence, begin, Math.max(Math.min(to - first + 1, length), begin));
  }

  /** The part of a duty signature on the evening before the period. */
  eveOf(presence: Presence): Presence {
    const known = this.#eves.get(presence);
    if (known !== undefined) return known;
    const made = this.#part(presence, 0, 1);
    this.#eves.set(presence, made);
    return made;
  }

  /** Whether a duty signature puts someone on duty in at least one instance of the period. */
  isOnDutyInPeriod(presence: Presence): boolean {
    const { districtShifts } = this.agency;
    return presence.lines.some(({ districtShift, duty }) =>
      duty.days.some((on, index) => {
        if (on === 0 || index === 0 || index === this.horizon.length - 1) return false;
        return (
          rowOn(districtShifts[districtShift]!, weekdayOf(this.horizon.first + index)) !== undefined
        );
      }),
    );
  }

  #part({ lines }: Presence, begin: number, end: number): Presence {
    const kept = lines.map(({ districtShift, duty }) => ({
      districtShift,
      duty: this.pools.duty.part(duty, begin, end),
    }));
    return this.pools.presence.intern(kept);
  }

  #holdsThroughout({ from, to }: Assignment, leavesOn: Day | null): boolean {
    const last = this.horizon.first + this.horizon.length - 1;
    return from <= this.horizon.first && to >= last && (leavesOn === null || leavesOn > last);
  }

  #ofPosting(posting: Posting): Presence {
    const known = this.#byPosting.get(posting);
    if (known !== undefined) return known;
    const { first, length } = this.horizon;
    const made = this.pools.presence.intern(
      this.#placesOf(posting).map(({ districtShift, pattern }) => ({
        districtShift,
        duty: this.pools.duty.ofPattern(pattern, first, first + length - 1),
      })),
    );
    this.#byPosting.set(posting, made);
    return made;
  }

  #ofChangingOfficer(officer: Officer): Presence {
    const { first, length } = this.horizon;
    const lastDay = (officer.leavesOn ?? first + length) - 1;
    const byShift = new Map<number, Uint8Array>();
    for (const { posting, from, to } of officer.assignments) {
      for (const { districtShift, pattern } of this.#placesOf(posting)) {
        const { days } = this.pools.duty.ofPattern(pattern, from, Math.min(to, lastDay));
        const sum = byShift.get(districtShift) ?? new Uint8Array(length);
        for (let index = 0; index < length; index += 1) sum[index]! |= days[index]!;
        byShift.set(districtShift, sum);
      }
    }
    if (officer.exceptions.length > 0) {
      applyExceptions(byShift, officer.exceptions, {
        horizon: this.horizon,
        shifts: this.agency.districtShifts,
        lastDay,
        postingOn: (day) => this.#patrolPostingOn(officer, day),
      });
    }
    const lines = [...byShift].map(([districtShift, days]) => ({
      districtShift,
      duty: this.pools.duty.intern(days),
    }));
    return this.pools.presence.intern(lines);
  }

  #placesOf(posting: Posting): { districtShift: number; pattern: string }[] {
    if (!this.#isPatrol(posting)) return [];
    return posting.places.flatMap(({ districtShift, pattern }) =>
      pattern === null ? [] : [{ districtShift, pattern }],
    );
  }

  #patrolPostingOn(officer: Officer, day: Day): Posting | undefined {
    const held = officer.assignments.find(({ from, to }) => from <= day && day <= to);
    return held !== undefined && this.#placesOf(held.posting).length > 0 ? held.posting : undefined;
  }
}
