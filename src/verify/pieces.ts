import type { Day } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import { MINUTES_PER_DAY, type ShiftWindow } from '../model/shift-window.js';
import type { DutyBook, Standing, Stint } from './duty-book.js';

/** Minutes of an instance with the same officers on duty: as it stands, with the plan, with everyone trained. */
export interface Piece {
  readonly minutes: number;
  readonly now: number;
  readonly planned: number;
  readonly everyone: number;
}

/** An instance whose officers count for another, by its start date beside the other's. */
interface PoolMember {
  readonly districtShift: number;
  readonly dateOffset: number;
  /** Minutes from midnight of the other's start date. */
  readonly start: number;
  readonly end: number;
}

/** For every district-shift and weekday, the instances whose officers count for it. */
export class Pools {
  readonly #shifts: readonly DistrictShift[];
  readonly #known = new Map<number, readonly PoolMember[]>();

  constructor(shifts: readonly DistrictShift[]) {
    this.#shifts = shifts;
  }

  of(index: number, weekday: number): readonly PoolMember[] {
    const key = index * 7 + weekday;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#shifts.flatMap((_, other) => this.#membersIn(index, weekday, other));
    this.#known.set(key, made);
    return made;
  }

  #membersIn(index: number, weekday: number, other: number): PoolMember[] {
    const own = this.#shifts[index]!;
    const row = rowOn(own, weekday)!;
    const end = row.window.start + row.window.minutes;
    return [-1, 0, 1].flatMap((dateOffset) => {
      const otherRow = rowOn(this.#shifts[other]!, (weekday + dateOffset + 7) % 7);
      if (otherRow === undefined) return [];
      const isOfGroup = row.group !== null && row.group === otherRow.group;
      if (this.#shifts[other]!.district !== own.district && !isOfGroup) return [];
      const start = dateOffset * MINUTES_PER_DAY + otherRow.window.start;
      const stop = start + otherRow.window.minutes;
      const isInside = start < end && stop > row.window.start;
      return isInside ? [{ districtShift: other, dateOffset, start, end: stop }] : [];
    });
  }
}

/** Cuts an instance wherever someone who counts for it comes or goes, and counts heads in each piece. */
export function piecesOf(
  book: DutyBook,
  pool: readonly PoolMember[],
  window: ShiftWindow,
  day: Day,
): Piece[] {
  const end = window.start + window.minutes;
  const cuts = new Set([window.start, end]);
  for (const member of pool) {
    if (member.start > window.start) cuts.add(member.start);
    if (member.end < end) cuts.add(member.end);
  }
  const ordered = [...cuts].sort((left, right) => left - right);
  return ordered.slice(0, -1).map((at, position) => {
    const members = pool.filter(({ start, end: stop }) => start <= at && at < stop);
    const stints = members.map((member) => book.on(member.districtShift, day + member.dateOffset));
    return { minutes: ordered[position + 1]! - at, ...headsOf(stints) };
  });
}

const RANK = { now: 0, planned: 1, everyone: 2 } as const satisfies Record<Standing, number>;

/** Counts each officer once, by the best standing he or she has. */
function headsOf(stints: readonly (readonly Stint[])[]): Omit<Piece, 'minutes'> {
  const heads = new Map<Officer, Standing>();
  for (const { officer, standing } of stints.flat()) {
    const known = heads.get(officer);
    if (known === undefined || RANK[standing] < RANK[known]) heads.set(officer, standing);
  }
  const count = { now: 0, planned: 0, everyone: 0 };
  for (const standing of heads.values()) count[standing] += 1;
  const planned = count.now + count.planned;
  return { now: count.now, planned, everyone: planned + count.everyone };
}
