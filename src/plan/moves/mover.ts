import { isPatrolPosting } from '../../coverage/standing.js';
import { type DistrictShift, rowOn } from '../../model/district.js';
import type { Assignment, Officer, Place, Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';

/**
 * Moves officers between districts of an agency from the first day of the period: same shifts, same days
 * off, same hours. A transfer that changes hours is another bargain and is not proposed. A detail at a named
 * place stays where it is.
 */
export class Mover {
  readonly districts: readonly string[];
  readonly #policy: Policy;
  /** By district: the district-shift of the same name and hours there, by district-shift; -1 = none. */
  readonly #hosts = new Map<string, Int32Array>();
  /** By district and posting: the posting there; null = there is none. */
  readonly #moved = new Map<string, Map<Posting, Posting | null>>();

  constructor(shifts: readonly DistrictShift[], policy: Policy) {
    this.#policy = policy;
    this.districts = [...new Set(shifts.map(({ district }) => district))];
    for (const district of this.districts) {
      this.#hosts.set(
        district,
        Int32Array.from(shifts, (shift) => hostOf(shift, district, shifts)),
      );
      this.#moved.set(district, new Map());
    }
  }

  /** The district-shift of a district that has the shift and the hours of another; -1 = none. */
  hostOf(districtShift: number, district: string): number {
    return this.#hosts.get(district)![districtShift]!;
  }

  /** The officer once moved; null where that cannot be, or where nothing would change. */
  moved(officer: Officer, district: string): Officer | null {
    const { from, to } = this.#policy.period;
    const assignments: Assignment[] = [];
    let changes = false;
    for (const held of officer.assignments) {
      // Early shifts of the day after the period still help on its last evening.
      const isTouched = held.from <= to + 1 && held.to >= from;
      if (!isTouched || !isPatrolPosting(held.posting, this.#policy)) {
        assignments.push(held);
        continue;
      }
      const posting = this.#postingIn(held.posting, district);
      if (posting === null) return null;
      if (posting !== held.posting) changes = true;
      if (held.from < from) assignments.push({ ...held, to: from - 1 });
      assignments.push({ posting, from: Math.max(held.from, from), to: held.to });
    }
    return changes ? { ...officer, assignments } : null;
  }

  #postingIn(posting: Posting, district: string): Posting | null {
    const known = this.#moved.get(district)!;
    const made = known.get(posting);
    if (made !== undefined) return made;
    const places = this.#placesIn(posting, district);
    const moved = places === null ? null : { ...posting, places };
    const result = moved !== null && isSame(moved, posting) ? posting : moved;
    known.set(posting, result);
    return result;
  }

  /** Where a posting's shifts lie in a district; several districts of one shift become one place. */
  #placesIn({ places }: Posting, district: string): Place[] | null {
    const patterns = new Map<number, string>();
    for (const { districtShift, pattern } of places) {
      const host = this.hostOf(districtShift, district);
      if (host === -1 || pattern === null) return null;
      if ((patterns.get(host) ?? pattern) !== pattern) return null;
      patterns.set(host, pattern);
    }
    return Array.from(patterns, ([districtShift, pattern]) => ({ districtShift, pattern }));
  }
}

function isSame({ places }: Posting, other: Posting): boolean {
  return (
    places.length === other.places.length &&
    places.every(({ districtShift }, index) => districtShift === other.places[index]!.districtShift)
  );
}

function hostOf(shift: DistrictShift, district: string, shifts: readonly DistrictShift[]): number {
  return shifts.findIndex(
    (other) =>
      other.district === district && other.shift === shift.shift && hasSameHours(other, shift),
  );
}

function hasSameHours(left: DistrictShift, right: DistrictShift): boolean {
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const one = rowOn(left, weekday)?.window;
    const other = rowOn(right, weekday)?.window;
    if (one?.start !== other?.start || one?.minutes !== other?.minutes) return false;
  }
  return true;
}
