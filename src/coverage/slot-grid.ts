import { weekdayOf } from '../model/day.js';
import type { DistrictShift } from '../model/district.js';
import type { Horizon } from './horizon.js';
import type { Presence } from './presence.js';
import { type Segment, timetableOf, type WeekTimetable } from './timetable.js';

/**
 * Every instance of one district-shift in the period, cut into slots: minutes of one instance at
 * which the same district-shifts contribute. Most instances are one slot.
 */
export interface SlotGrid {
  /** Index into the horizon of each instance's start date. */
  readonly instanceDay: Int32Array;
  readonly instanceRequired: Int32Array;
  /** First slot of each instance, and one past the last slot at the end. */
  readonly instanceSlot: Int32Array;
  /** By slot: its instance, its minutes, its first minute, its contributors. */
  readonly slotInstance: Int32Array;
  readonly slotMinutes: Int32Array;
  readonly slotAt: Int32Array;
  readonly slotSegment: readonly Segment[];
  /** True when only the district-shift's own officers of that date contribute. */
  readonly isAlone: boolean;
}

/** The slots of an agency, and which district-shifts' officers matter where. */
export interface AgencyGrid {
  readonly grids: readonly SlotGrid[];
  /** By district-shift: those whose cover its officers may add to, itself included, in order. */
  readonly reach: readonly (readonly number[])[];
}

/** Cuts the period of every district-shift of an agency into slots. */
export function agencyGridOf(shifts: readonly DistrictShift[], horizon: Horizon): AgencyGrid {
  const weeks = timetableOf(shifts);
  const grids = weeks.map((week, index) => gridOf(week, index, horizon));
  return { grids, reach: reachOf(weeks) };
}

function gridOf(week: WeekTimetable, self: number, horizon: Horizon): SlotGrid {
  const instanceDay: number[] = [];
  const instanceRequired: number[] = [];
  const instanceSlot: number[] = [0];
  const slotInstance: number[] = [];
  const slotSegment: Segment[] = [];
  for (let index = 1; index < horizon.length - 1; index += 1) {
    const today = week[weekdayOf(horizon.first + index)];
    if (today === undefined) continue;
    for (const segment of today.segments) {
      slotInstance.push(instanceDay.length);
      slotSegment.push(segment);
    }
    instanceDay.push(index);
    instanceRequired.push(today.row.required);
    instanceSlot.push(slotSegment.length);
  }
  return {
    instanceDay: Int32Array.from(instanceDay),
    instanceRequired: Int32Array.from(instanceRequired),
    instanceSlot: Int32Array.from(instanceSlot),
    slotInstance: Int32Array.from(slotInstance),
    slotMinutes: Int32Array.from(slotSegment, ({ minutes }) => minutes),
    slotAt: Int32Array.from(slotSegment, ({ at }) => at),
    slotSegment,
    isAlone: slotSegment.every(({ contributors }) => isOnlySelf(contributors, self)),
  };
}

function isOnlySelf(contributors: Segment['contributors'], self: number): boolean {
  const [only, second] = contributors;
  return second === undefined && only?.districtShift === self && only.dateOffset === 0;
}

function reachOf(weeks: readonly WeekTimetable[]): number[][] {
  const reach = weeks.map((_, index) => new Set([index]));
  weeks.forEach((week, target) => {
    for (const today of week) {
      for (const segment of today?.segments ?? []) {
        for (const { districtShift } of segment.contributors) reach[districtShift]!.add(target);
      }
    }
  });
  return reach.map((targets) => [...targets].sort((left, right) => left - right));
}

/** The district-shifts whose cover a presence may add to. */
export function targetsOf(presence: Presence, { reach }: AgencyGrid): readonly number[] {
  const [only, second] = presence.lines;
  if (only === undefined) return [];
  if (second === undefined) return reach[only.districtShift]!;
  const all = new Set(presence.lines.flatMap(({ districtShift }) => reach[districtShift]!));
  return [...all].sort((left, right) => left - right);
}

/**
 * Adds officers of one duty signature to the numbers on duty by slot. An officer counts once at a
 * minute, however many district-shifts put him or her there.
 * @param counts on duty by slot of the target; changed in place
 * @param officers how many to add
 */
export function addOnDuty(
  counts: Int32Array,
  grid: SlotGrid,
  target: number,
  presence: Presence,
  officers: number,
): void {
  if (grid.isAlone) {
    const days = presence.lines.find(({ districtShift }) => districtShift === target)?.duty.days;
    if (days === undefined) return;
    for (let slot = 0; slot < counts.length; slot += 1) {
      counts[slot]! += officers * days[grid.instanceDay[slot]!]!;
    }
    return;
  }
  for (let slot = 0; slot < counts.length; slot += 1) {
    const day = grid.instanceDay[grid.slotInstance[slot]!]!;
    if (isPresent(presence, grid.slotSegment[slot]!, day)) counts[slot]! += officers;
  }
}

function isPresent(presence: Presence, segment: Segment, day: number): boolean {
  for (const { districtShift, dateOffset } of segment.contributors) {
    for (const line of presence.lines) {
      if (line.districtShift === districtShift && line.duty.days[day + dateOffset] === 1)
        return true;
    }
  }
  return false;
}
