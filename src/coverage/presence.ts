import { type DateRange, isValidThrough } from '../model/certificate.js';
import type { Day } from '../model/day.js';
import { weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import { lastDateOffset } from '../model/shift-window.js';
import type { DutyDays, DutyDaysPool } from './duty-days.js';
import type { Horizon } from './horizon.js';

/** The days on which an officer is on duty in one district-shift. */
export interface PresenceLine {
  /** Index into the agency's district-shifts. */
  readonly districtShift: number;
  readonly duty: DutyDays;
}

/** An officer's duty signature: where and when, in order of district-shift. Equal ones are one object. */
export interface Presence {
  readonly lines: readonly PresenceLine[];
}

/** Never on duty anywhere. */
export const NO_DUTY: Presence = { lines: [] };

/** Keeps one object for each duty signature of an agency. */
export class PresencePool {
  readonly #byKey = new Map<string, Presence>();

  /** The one object for these lines; lines without a duty day are left out. */
  intern(lines: readonly PresenceLine[]): Presence {
    const kept = lines.filter(({ duty }) => !duty.isEmpty);
    if (kept.length > 1) kept.sort((left, right) => left.districtShift - right.districtShift);
    let key = '';
    for (const { districtShift, duty } of kept) key += `${districtShift}:${duty.id} `;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const made = { lines: kept };
    this.#byKey.set(key, made);
    return made;
  }
}

/**
 * The part of a presence on which a certificate is valid: on the start date and through the last
 * minute of the officer's own window.
 * @param validity runs of dates, as from model/certificate
 */
export function certifiedPart(
  presence: Presence,
  validity: readonly DateRange[],
  shifts: readonly DistrictShift[],
  horizon: Horizon,
  pools: { readonly duty: DutyDaysPool; readonly presence: PresencePool },
): Presence {
  const last = horizon.first + horizon.length;
  if (isValidThrough(validity, horizon.first, last)) return presence;
  const lines = presence.lines.map(({ districtShift, duty }) => {
    const shift = shifts[districtShift]!;
    const days = duty.days.map((on, index) => {
      const day = horizon.first + index;
      return on === 1 && isValidThrough(validity, day, lastDate(shift, day)) ? 1 : 0;
    });
    return { districtShift, duty: pools.duty.intern(days) };
  });
  return pools.presence.intern(lines);
}

/** The days of one presence that another, made from it, lacks. */
export function remainder(
  whole: Presence,
  part: Presence,
  pools: { readonly duty: DutyDaysPool; readonly presence: PresencePool },
): Presence {
  const lines = whole.lines.map(({ districtShift, duty }) => {
    const held = part.lines.find((line) => line.districtShift === districtShift)?.duty.days;
    const days = duty.days.map((on, index) => (on === 1 && held?.[index] !== 1 ? 1 : 0));
    return { districtShift, duty: pools.duty.intern(days) };
  });
  return pools.presence.intern(lines);
}

/** The duty of either of two presences. */
export function union(
  left: Presence,
  right: Presence,
  pools: { readonly duty: DutyDaysPool; readonly presence: PresencePool },
): Presence {
  if (right.lines.length === 0) return left;
  if (left.lines.length === 0) return right;
  const kept = left.lines.map(({ districtShift, duty }) => {
    const other = right.lines.find((line) => line.districtShift === districtShift)?.duty.days;
    const days = duty.days.map((on, index) => on | (other?.[index] ?? 0));
    return { districtShift, duty: pools.duty.intern(days) };
  });
  const places = new Set(left.lines.map(({ districtShift }) => districtShift));
  const added = right.lines.filter(({ districtShift }) => !places.has(districtShift));
  return pools.presence.intern([...kept, ...added]);
}

function lastDate(shift: DistrictShift, day: Day): Day {
  const row = rowOn(shift, weekdayOf(day));
  return row === undefined ? day : day + lastDateOffset(row.window);
}
