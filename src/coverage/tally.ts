import { weekdayOf } from '../model/day.js';
import type { Policy } from '../model/policy.js';
import { probabilityShort } from './attendance.js';
import type { Horizon } from './horizon.js';
import { packRuns } from './runs.js';
import type { SlotGrid } from './slot-grid.js';

/** The cover of one district-shift over the period. Minutes are minutes of required instances. */
export interface Tally {
  readonly onDutyMin: number;
  readonly onDutyMean: number;
  readonly minutesRequired: number;
  /** With fewer than required on duty. */
  readonly minutesShort: number;
  /** With nobody certified on duty at all. */
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  /** With nobody certified on duty at some minute. */
  readonly instancesNone: number;
  /** Covered instances that the absence of any one officer on duty would uncover. */
  readonly fragile: number;
  /** Weekday (Monday 0) with most minutes short; null when none is. */
  readonly worstWeekday: number | null;
  /** Packed gaps: from, to, largest short. */
  readonly gaps: Int32Array;
  readonly expectedMinutesShort: number;
  readonly expectedMinutesNone: number;
}

/**
 * Sums up one district-shift.
 * @param onDuty officers who count, by slot of the grid
 */
export function tallyOf(
  grid: SlotGrid,
  onDuty: Int32Array,
  horizon: Horizon,
  policy: Policy,
): Tally {
  const fewest = fewestByInstance(grid, onDuty);
  const minutes = countMinutes(grid, onDuty, horizon);
  const instances = countInstances(grid, fewest);
  return {
    ...minutes,
    ...instances,
    ...expectedMinutes(minutesByLevel(grid, onDuty), policy.availability),
    onDutyMin: fewest.length === 0 ? 0 : fewest.reduce((least, count) => Math.min(least, count)),
    onDutyMean:
      fewest.length === 0 ? 0 : fewest.reduce((sum, count) => sum + count, 0) / fewest.length,
    gaps: packRuns(
      grid,
      horizon,
      (instance) => grid.instanceRequired[instance]! - fewest[instance]!,
    ),
  };
}

/** On duty of each instance: the fewest officers who count at any of its minutes. */
export function fewestByInstance(grid: SlotGrid, onDuty: Int32Array): Int32Array {
  const fewest = new Int32Array(grid.instanceDay.length).fill(2 ** 31 - 1);
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = grid.slotInstance[slot]!;
    if (onDuty[slot]! < fewest[instance]!) fewest[instance] = onDuty[slot]!;
  }
  return fewest;
}

function countMinutes(
  grid: SlotGrid,
  onDuty: Int32Array,
  horizon: Horizon,
): Pick<Tally, 'minutesRequired' | 'minutesShort' | 'minutesNone' | 'worstWeekday'> {
  let minutesRequired = 0;
  let minutesShort = 0;
  let minutesNone = 0;
  const shortByWeekday = new Float64Array(7);
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = grid.slotInstance[slot]!;
    const required = grid.instanceRequired[instance]!;
    if (required === 0) continue;
    const minutes = grid.slotMinutes[slot]!;
    minutesRequired += minutes;
    if (onDuty[slot]! === 0) minutesNone += minutes;
    if (onDuty[slot]! >= required) continue;
    minutesShort += minutes;
    shortByWeekday[weekdayOf(horizon.first + grid.instanceDay[instance]!)]! += minutes;
  }
  const most = Math.max(...shortByWeekday);
  const worstWeekday = most === 0 ? null : shortByWeekday.indexOf(most);
  return { minutesRequired, minutesShort, minutesNone, worstWeekday };
}

function countInstances(
  grid: SlotGrid,
  fewest: Int32Array,
): Pick<Tally, 'instancesRequired' | 'instancesShort' | 'instancesNone' | 'fragile'> {
  let instancesRequired = 0;
  let instancesShort = 0;
  let instancesNone = 0;
  let fragile = 0;
  for (let instance = 0; instance < fewest.length; instance += 1) {
    const required = grid.instanceRequired[instance]!;
    if (required === 0) continue;
    instancesRequired += 1;
    if (fewest[instance]! < required) instancesShort += 1;
    if (fewest[instance] === 0) instancesNone += 1;
    if (fewest[instance] === required) fragile += 1;
  }
  return { instancesRequired, instancesShort, instancesNone, fragile };
}

/** Minutes by required number and officers on duty, so that each probability is worked out once. */
function minutesByLevel(grid: SlotGrid, onDuty: Int32Array): Map<number, Map<number, number>> {
  const levels = new Map<number, Map<number, number>>();
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const required = grid.instanceRequired[grid.slotInstance[slot]!]!;
    if (required === 0) continue;
    const byOnDuty = levels.get(required) ?? new Map<number, number>();
    byOnDuty.set(onDuty[slot]!, (byOnDuty.get(onDuty[slot]!) ?? 0) + grid.slotMinutes[slot]!);
    levels.set(required, byOnDuty);
  }
  return levels;
}

function expectedMinutes(
  levels: ReadonlyMap<number, ReadonlyMap<number, number>>,
  availability: number,
): Pick<Tally, 'expectedMinutesShort' | 'expectedMinutesNone'> {
  let expectedMinutesShort = 0;
  let expectedMinutesNone = 0;
  for (const [required, byOnDuty] of [...levels].sort(byNumber)) {
    for (const [onDuty, minutes] of [...byOnDuty].sort(byNumber)) {
      expectedMinutesShort += minutes * probabilityShort(onDuty, required, availability);
      expectedMinutesNone += minutes * (1 - availability) ** onDuty;
    }
  }
  return { expectedMinutesShort, expectedMinutesNone };
}

/** A fixed order of adding up, so that the same input gives the same bytes. */
function byNumber(left: readonly [number, unknown], right: readonly [number, unknown]): number {
  return left[0] - right[0];
}
