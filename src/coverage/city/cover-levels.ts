import { isCounted } from '../../model/basis.js';
import { weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import { MINUTES_PER_DAY } from '../../model/shift-window.js';
import type { AgencyCover } from '../agency-cover.js';
import { isOnDuty } from '../on-duty.js';
import type { SlotGrid } from '../slot-grid.js';
import type { StretchCounts, Timeline } from './timeline.js';
import type { UnitDuty } from './unit-duty.js';

/** Required minutes of an agency, and those of them that have the required number, at each level. */
export interface CoverLevels {
  readonly minutesRequired: number;
  /** Certified patrol officers who count in the district. */
  readonly inDistrict: number;
  /** Certified patrol officers on duty anywhere in the agency. */
  readonly inCity: number;
  /** The same with the officers of the unit added; equal to those above where there is no unit. */
  readonly inDistrictWithUnit: number;
  readonly inCityWithUnit: number;
}

/**
 * Cover at three levels, minute by minute: whether as many officers as a district-shift requires are on duty in
 * the district, anywhere in the city, and with the unit added; nobody counts twice at a minute. District-shifts
 * whose days off nobody knows are left out.
 */
export function coverLevelsOf(
  cover: AgencyCover,
  timeline: Timeline,
  unit: UnitDuty | null,
): CoverLevels {
  return new LevelCounter(cover, timeline, unit).count();
}

type Draft = { -readonly [Key in keyof CoverLevels]: number };

class LevelCounter {
  readonly #cover: AgencyCover;
  readonly #timeline: Timeline;
  readonly #unit: UnitDuty | null;
  readonly #inCity: StretchCounts;
  readonly #sum: Draft = {
    minutesRequired: 0,
    inDistrict: 0,
    inCity: 0,
    inDistrictWithUnit: 0,
    inCityWithUnit: 0,
  };

  constructor(cover: AgencyCover, timeline: Timeline, unit: UnitDuty | null) {
    this.#cover = cover;
    this.#timeline = timeline;
    this.#unit = unit;
    this.#inCity = timeline.countOnDuty(cover.muster.counted);
  }

  count(): CoverLevels {
    for (const [target, { basis }] of this.#cover.shifts.entries()) {
      if (isCounted(basis)) this.#countShift(target);
    }
    return this.#sum;
  }

  #countShift(target: number): void {
    const grid = this.#cover.agencyGrid.grids[target]!;
    for (const [instance, day] of grid.instanceDay.entries()) {
      const required = grid.instanceRequired[instance]!;
      const stretches = this.#timeline.stretchesOf(target, day);
      if (required === 0 || stretches === null) continue;
      for (let stretch = stretches[0]; stretch < stretches[1]; stretch += 1) {
        const slot = this.#slotAt(grid, instance, stretch);
        this.#add(required, target, slot, stretch);
      }
    }
  }

  #add(required: number, target: number, slot: number, stretch: number): void {
    const minutes = this.#timeline.minutesOf(stretch);
    const inDistrict = this.#cover.onDuty[target]![slot]!;
    const inCity = this.#inCity[stretch]!;
    const inUnit = this.#unit?.onDuty[stretch] ?? 0;
    const twice = this.#alsoOnPatrol(stretch);
    const grid = this.#cover.agencyGrid.grids[target]!;
    const twiceHere = twice.filter(({ patrol }) => isOnDuty(patrol, grid, target, slot)).length;
    const twiceInCity = twice.filter(({ inPatrol }) => inPatrol[stretch] === 1).length;
    this.#sum.minutesRequired += minutes;
    if (inDistrict >= required) this.#sum.inDistrict += minutes;
    if (inCity >= required) this.#sum.inCity += minutes;
    if (inDistrict + inUnit - twiceHere >= required) this.#sum.inDistrictWithUnit += minutes;
    if (inCity + inUnit - twiceInCity >= required) this.#sum.inCityWithUnit += minutes;
  }

  #alsoOnPatrol(stretch: number): UnitDuty['alsoOnPatrol'] {
    const all = this.#unit?.alsoOnPatrol ?? NOBODY;
    return all.length === 0 ? all : all.filter(({ inUnit }) => inUnit[stretch] === 1);
  }

  /**
   * The slot of an instance in which a stretch lies: of those whose contributors are all at work then, the one
   * with most, since every other lacks someone who is.
   */
  #slotAt(grid: SlotGrid, instance: number, stretch: number): number {
    const first = grid.instanceSlot[instance]!;
    const end = grid.instanceSlot[instance + 1]!;
    if (grid.slotContributors === null || end - first === 1) return first;
    const day = grid.instanceDay[instance]!;
    let best = first;
    let most = 0;
    for (let slot = first; slot < end; slot += 1) {
      const contributors = grid.slotContributors[slot]!;
      if (contributors.length <= most) continue;
      const areAllThere = contributors.every(({ districtShift, dateOffset }) =>
        this.#isAtWork(districtShift, day + dateOffset, stretch),
      );
      if (!areAllThere) continue;
      best = slot;
      most = contributors.length;
    }
    return best;
  }

  /** Whether a stretch lies in the window of an instance, which may start a day outside the horizon. */
  #isAtWork(districtShift: number, day: number, stretch: number): boolean {
    const { agency, horizon } = this.#cover.schedule;
    const row = rowOn(agency.districtShifts[districtShift]!, weekdayOf(horizon.first + day));
    if (row === undefined) return false;
    const minute = this.#timeline.starts[stretch]! - day * MINUTES_PER_DAY - row.window.start;
    return minute >= 0 && minute < row.window.minutes;
  }
}

const NOBODY: UnitDuty['alsoOnPatrol'] = [];
