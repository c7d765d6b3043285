import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { Presence } from '../../coverage/presence.js';
import type { Contributor } from '../../coverage/timetable.js';
import { type Day, weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import { MINUTES_PER_DAY, type ShiftWindow } from '../../model/shift-window.js';
import type { MinuteRange } from './instance-value.js';

/** Adjacent minutes of an instance at which the same district-shifts contribute. */
export interface MinutePiece extends MinuteRange {
  readonly contributors: readonly Contributor[];
  /** Officers who count, as counted for every answer. */
  readonly onDuty: number;
}

/**
 * The minutes of one instance from first to last, with the number on duty. The numbers are those of the cover; its
 * slots join minutes that are not adjacent, and here they are put back in order.
 * @param index of the start date in the horizon
 */
export function minutePieces(
  { agencyGrid, onDuty, schedule }: AgencyCover,
  districtShift: number,
  index: number,
  window: ShiftWindow,
): MinutePiece[] {
  const grid = agencyGrid.grids[districtShift]!;
  const counts = onDuty[districtShift]!;
  const instance = grid.instanceDay.indexOf(index);
  const end = window.start + window.minutes;
  const own = [{ districtShift, dateOffset: 0 } as const];
  const slots = Array.from(
    { length: grid.instanceSlot[instance + 1]! - grid.instanceSlot[instance]! },
    (_, step) => grid.instanceSlot[instance]! + step,
  ).map((slot) => ({
    onDuty: counts[slot]!,
    contributors: grid.slotContributors?.[slot] ?? own,
  }));
  const hoursOf = (contributor: Contributor): MinuteRange =>
    contributedHours(schedule.agency.districtShifts, contributor, schedule.horizon.first + index);
  const all = slots.flatMap(({ contributors }) => contributors).map(hoursOf);
  const cuts = [...new Set([window.start, end, ...all.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= window.start && cut <= end)
    .sort((left, right) => left - right);
  return cuts.slice(0, -1).map((from, position) => {
    const isThere = (contributor: Contributor): boolean => holds(hoursOf(contributor), from);
    const slot = slots.find(
      ({ contributors }) =>
        contributors.every(isThere) &&
        slots.every((other) => other.contributors.filter(isThere).length <= contributors.length),
    )!;
    return { from, to: cuts[position + 1]!, ...slot };
  });
}

/** Whether someone with a duty signature is on duty during a piece. */
export function isThereIn(
  { contributors }: MinutePiece,
  { lines }: Presence,
  index: number,
): boolean {
  return contributors.some(({ districtShift, dateOffset }) =>
    lines.some((line) => {
      return line.districtShift === districtShift && line.duty.days[index + dateOffset] === 1;
    }),
  );
}

/** Ranges of pieces, adjacent ones joined. */
export function joinedRanges(pieces: readonly MinuteRange[]): MinuteRange[] {
  const ranges: MinuteRange[] = [];
  for (const { from, to } of pieces) {
    const last = ranges.at(-1);
    if (last?.to === from) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
  }
  return ranges;
}

/** The hours of a contributing district-shift, from midnight of the instance's start date. */
function contributedHours(
  shifts: AgencyCover['schedule']['agency']['districtShifts'],
  { districtShift, dateOffset }: Contributor,
  day: Day,
): MinuteRange {
  const { start, minutes } = rowOn(shifts[districtShift]!, weekdayOf(day + dateOffset))!.window;
  const from = dateOffset * MINUTES_PER_DAY + start;
  return { from, to: from + minutes };
}

function holds({ from, to }: MinuteRange, minute: number): boolean {
  return from <= minute && minute < to;
}
