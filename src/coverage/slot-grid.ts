import { weekdayOf } from '../model/day.js';
import type { Horizon } from './horizon.js';
import type { Contributor, WeekTimetable } from './timetable.js';

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
  /** By slot: its instance, its minutes, its first minute. */
  readonly slotInstance: Int32Array;
  readonly slotMinutes: Int32Array;
  readonly slotAt: Int32Array;
  /** By slot; null when only the district-shift's own officers of that date contribute. */
  readonly slotContributors: readonly (readonly Contributor[])[] | null;
}

/**
 * Cuts the period of one district-shift into slots.
 * @param isAlone whether only its own officers of that date contribute
 */
export function gridOf(week: WeekTimetable, isAlone: boolean, horizon: Horizon): SlotGrid {
  const dates = datesOf(week, horizon);
  const slots = dates.reduce((sum, { today }) => sum + today.segments.length, 0);
  const contributors: (readonly Contributor[])[] = [];
  const grid = {
    instanceDay: new Int32Array(dates.length),
    instanceRequired: new Int32Array(dates.length),
    instanceSlot: new Int32Array(dates.length + 1),
    slotInstance: new Int32Array(slots),
    slotMinutes: new Int32Array(slots),
    slotAt: new Int32Array(slots),
    slotContributors: isAlone ? null : contributors,
  };
  let slot = 0;
  for (const [instance, { index, today }] of dates.entries()) {
    grid.instanceDay[instance] = index;
    grid.instanceRequired[instance] = today.row.required;
    for (const segment of today.segments) {
      grid.slotInstance[slot] = instance;
      grid.slotMinutes[slot] = segment.minutes;
      grid.slotAt[slot] = segment.at;
      contributors.push(segment.contributors);
      slot += 1;
    }
    grid.instanceSlot[instance + 1] = slot;
  }
  return grid;
}

interface InstanceDate {
  /** Index into the horizon. */
  readonly index: number;
  readonly today: NonNullable<WeekTimetable[number]>;
}

/** The dates of the period on which the district-shift exists. */
function datesOf(week: WeekTimetable, horizon: Horizon): InstanceDate[] {
  const dates: InstanceDate[] = [];
  for (let index = 1; index < horizon.length - 1; index += 1) {
    const today = week[weekdayOf(horizon.first + index)];
    if (today !== undefined) dates.push({ index, today });
  }
  return dates;
}
