import type { DistrictShift } from '../model/district.js';
import type { Horizon } from './horizon.js';
import { gridOf, type SlotGrid } from './slot-grid.js';
import { timetableOf, type WeekTimetable } from './timetable.js';

/** The slots of an agency, and which district-shifts' officers matter where. */
export interface AgencyGrid {
  readonly grids: readonly SlotGrid[];
  /** By district-shift: those whose cover its officers may add to, itself included, in order. */
  readonly reach: readonly (readonly number[])[];
}

/**
 * Cuts district-shifts into slots and keeps one grid for those that share with nobody and have equal
 * weeks: most of a country works the same few windows.
 */
export class GridPool {
  readonly #horizon: Horizon;
  readonly #byWeek = new Map<string, SlotGrid>();

  constructor(horizon: Horizon) {
    this.#horizon = horizon;
  }

  /** The slots of every district-shift of an agency. */
  of(shifts: readonly DistrictShift[]): AgencyGrid {
    const weeks = timetableOf(shifts);
    const isAlone = weeks.map(isAloneIn);
    const grids = weeks.map((week, index) =>
      isAlone[index] ? this.#aloneGrid(week) : gridOf(week, false, this.#horizon),
    );
    return { grids, reach: reachOf(weeks, isAlone) };
  }

  #aloneGrid(week: WeekTimetable): SlotGrid {
    const key = weekKey(week);
    const known = this.#byWeek.get(key);
    if (known !== undefined) return known;
    const made = gridOf(week, true, this.#horizon);
    this.#byWeek.set(key, made);
    return made;
  }
}

/** Whether only the district-shift's own officers of that date contribute, on every weekday. */
function isAloneIn(week: WeekTimetable, self: number): boolean {
  return week.every(
    (today) =>
      today === undefined ||
      today.segments.every(({ contributors: [only, second] }) => {
        return second === undefined && only?.districtShift === self && only.dateOffset === 0;
      }),
  );
}

/** Windows and required numbers by weekday, as text. */
function weekKey(week: WeekTimetable): string {
  let key = '';
  for (const today of week) {
    if (today !== undefined) {
      const { window, required } = today.row;
      key += `${window.start} ${window.minutes} ${required}`;
    }
    key += ',';
  }
  return key;
}

function reachOf(weeks: readonly WeekTimetable[], isAlone: readonly boolean[]): number[][] {
  const reach = weeks.map((_, index) => [index]);
  for (const [target, week] of weeks.entries()) {
    if (isAlone[target]) continue;
    for (const districtShift of contributorsOf(week)) {
      if (districtShift !== target) reach[districtShift]!.push(target);
    }
  }
  for (const targets of reach) {
    if (targets.length > 1) targets.sort((left, right) => left - right);
  }
  return reach;
}

function contributorsOf(week: WeekTimetable): Set<number> {
  const found = new Set<number>();
  for (const today of week) {
    for (const { contributors } of today?.segments ?? []) {
      for (const { districtShift } of contributors) found.add(districtShift);
    }
  }
  return found;
}
