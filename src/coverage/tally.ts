import { weekdayOf } from '../model/day.js';
import type { Policy } from '../model/policy.js';
import { probabilityShort } from './attendance.js';
import type { Horizon } from './horizon.js';
import { levelsOf } from './minutes-by-level.js';
import type { SlotCounts } from './on-duty.js';
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
  onDuty: SlotCounts,
  horizon: Horizon,
  policy: Policy,
): Tally {
  const fewest = fewestByInstance(grid, onDuty);
  const shortOf = (instance: number): number =>
    grid.instanceRequired[instance]! - fewest[instance]!;
  const draft: Draft = {
    onDutyMin: 0,
    onDutyMean: 0,
    minutesRequired: 0,
    minutesShort: 0,
    minutesNone: 0,
    instancesRequired: 0,
    instancesShort: 0,
    instancesNone: 0,
    fragile: 0,
    worstWeekday: worstWeekdayOf(grid, onDuty, horizon),
    gaps: packRuns(grid, horizon, shortOf),
    expectedMinutesShort: 0,
    expectedMinutesNone: 0,
  };
  countInstances(draft, grid, fewest);
  sumMinutes(draft, grid, onDuty, policy.availability);
  return draft;
}

/** On duty of each instance: the fewest officers who count at any of its minutes. */
export function fewestByInstance(grid: SlotGrid, onDuty: SlotCounts): Int32Array {
  const instances = grid.instanceDay.length;
  if (onDuty.length === instances) return onDuty;
  const fewest = new Int32Array(instances).fill(2 ** 31 - 1);
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = grid.slotInstance[slot]!;
    if (onDuty[slot]! < fewest[instance]!) fewest[instance] = onDuty[slot]!;
  }
  return fewest;
}

type Draft = { -readonly [Key in keyof Tally]: Tally[Key] };

function countInstances(draft: Draft, { instanceRequired }: SlotGrid, fewest: Int32Array): void {
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let instance = 0; instance < fewest.length; instance += 1) {
    const count = fewest[instance]!;
    const required = instanceRequired[instance]!;
    sum += count;
    if (count < least) least = count;
    if (required === 0) continue;
    draft.instancesRequired += 1;
    if (count < required) draft.instancesShort += 1;
    if (count === 0) draft.instancesNone += 1;
    if (count === required) draft.fragile += 1;
  }
  if (fewest.length === 0) return;
  draft.onDutyMin = least;
  draft.onDutyMean = sum / fewest.length;
}

function sumMinutes(
  draft: Draft,
  grid: SlotGrid,
  onDutyBySlot: SlotCounts,
  availability: number,
): void {
  for (const { required, onDuty, minutes } of levelsOf(grid, onDutyBySlot)) {
    draft.minutesRequired += minutes;
    if (onDuty < required) draft.minutesShort += minutes;
    if (onDuty === 0) draft.minutesNone += minutes;
    draft.expectedMinutesShort += minutes * probabilityShort(onDuty, required, availability);
    draft.expectedMinutesNone += minutes * (1 - availability) ** onDuty;
  }
}

function worstWeekdayOf(grid: SlotGrid, onDuty: SlotCounts, horizon: Horizon): number | null {
  const { slotInstance, slotMinutes, instanceRequired, instanceDay } = grid;
  const shortByWeekday = new Float64Array(7);
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = slotInstance[slot]!;
    if (onDuty[slot]! >= instanceRequired[instance]!) continue;
    shortByWeekday[weekdayOf(horizon.first + instanceDay[instance]!)]! += slotMinutes[slot]!;
  }
  const most = Math.max(...shortByWeekday);
  return most === 0 ? null : shortByWeekday.indexOf(most);
}
