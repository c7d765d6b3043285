import { type DistrictRow, type DistrictShift, rowOn } from '../model/district.js';
import type { ShiftWindow } from '../model/shift-window.js';
import { type PoolMember, Pools } from './pools.js';

/** Minutes of an instance for which the officers of the same instances count. */
export interface Piece {
  readonly minutes: number;
  readonly members: readonly PoolMember[];
}

/** The instances of a district-shift on one weekday: their row, and the pieces they are cut into. */
export interface WeekdayPieces {
  readonly row: DistrictRow;
  readonly pieces: readonly Piece[];
}

/** By weekday; null where nothing is required, or there is no such shift. */
export type WeekPieces = readonly (WeekdayPieces | null)[];

/**
 * Cuts every district-shift's instances wherever someone who counts for them comes or goes.
 * @param least rows that require fewer are left out
 */
export function weeksOf(shifts: readonly DistrictShift[], least = 1): WeekPieces[] {
  const pools = new Pools(shifts);
  return shifts.map((shift, index) =>
    WEEKDAYS.map((weekday) => {
      const row = rowOn(shift, weekday);
      if (row === undefined || row.required < least) return null;
      return { row, pieces: piecesOf(row.window, pools.of(index, row, weekday)) };
    }),
  );
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** @param pool at least the instance itself */
function piecesOf(window: ShiftWindow, pool: readonly PoolMember[]): Piece[] {
  if (pool.length === 1) return [{ minutes: window.minutes, members: pool }];
  const end = window.start + window.minutes;
  const cuts = new Set([window.start, end]);
  for (const member of pool) {
    if (member.start > window.start) cuts.add(member.start);
    if (member.end < end) cuts.add(member.end);
  }
  const ordered = [...cuts].sort((left, right) => left - right);
  return ordered.slice(0, -1).map((at, position) => ({
    minutes: ordered[position + 1]! - at,
    members: pool.filter(({ start, end: stop }) => start <= at && at < stop),
  }));
}
