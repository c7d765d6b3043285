import { weekdayOf } from '../model/day.js';
import type { Policy } from '../model/policy.js';
import { probabilityShort } from './attendance.js';
import { addInstance, addMinutes, type CoverSums, NO_COVER_SUMS } from './cover-sums.js';
import type { Horizon } from './horizon.js';
import { levelsOf } from './minutes-by-level.js';
import type { SlotCounts } from './on-duty.js';
import { packRuns } from './runs.js';
import type { SlotGrid } from './slot-grid.js';

/** The cover of one district-shift over the period. Minutes are minutes of required instances. */
export interface Tally extends CoverSums {
  readonly onDutyMin: number;
  readonly onDutyMean: number;
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
    ...NO_COVER_SUMS,
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
    addInstance(draft, required, count);
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
  for (const level of levelsOf(grid, onDutyBySlot)) {
    const { required, onDuty, minutes } = level;
    addMinutes(draft, level);
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
