import { isCounted } from '../model/basis.js';
import type { AgencyCover } from './agency-cover.js';
import { addOnDuty, type SlotCounts, targetsOf } from './on-duty.js';
import type { Presence } from './presence.js';
import type { SlotGrid } from './slot-grid.js';
import { fewestByInstance } from './tally.js';

/**
 * Minutes and instances of an agency, of required instances and of district-shifts whose days off are
 * known; as in a district-shift's tally.
 */
export interface CoverSums {
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  readonly instancesNone: number;
}

/**
 * Officers on duty by district-shift and slot once some are added, as a plan adds them: each counts
 * beside those who count already.
 * @param added how many have each duty signature; a negative number takes officers away
 */
export function onDutyWithAdded(
  { onDuty, agencyGrid }: Pick<AgencyCover, 'onDuty' | 'agencyGrid'>,
  added: ReadonlyMap<Presence, number>,
): readonly SlotCounts[] {
  const counts = [...onDuty];
  const copied = new Set<number>();
  for (const [presence, officers] of added) {
    for (const target of targetsOf(presence, agencyGrid)) {
      if (!copied.has(target)) counts[target] = counts[target]!.slice();
      copied.add(target);
      addOnDuty(counts[target]!, agencyGrid.grids[target]!, target, presence, officers);
    }
  }
  return counts;
}

/**
 * Sums up the cover of an agency.
 * @param onDuty officers who count, by district-shift and slot
 */
export function coverSums(
  { agencyGrid, shifts }: Pick<AgencyCover, 'agencyGrid' | 'shifts'>,
  onDuty: readonly SlotCounts[],
): CoverSums {
  const sums = {
    minutesRequired: 0,
    minutesShort: 0,
    minutesNone: 0,
    instancesRequired: 0,
    instancesShort: 0,
    instancesNone: 0,
  };
  for (const [index, grid] of agencyGrid.grids.entries()) {
    if (isCounted(shifts[index]!.basis)) addShift(sums, grid, onDuty[index]!);
  }
  return sums;
}

function addShift(
  sums: { -readonly [Key in keyof CoverSums]: CoverSums[Key] },
  grid: SlotGrid,
  onDuty: SlotCounts,
): void {
  const { slotInstance, slotMinutes, instanceRequired } = grid;
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const required = instanceRequired[slotInstance[slot]!]!;
    if (required === 0) continue;
    const minutes = slotMinutes[slot]!;
    sums.minutesRequired += minutes;
    if (onDuty[slot]! < required) sums.minutesShort += minutes;
    if (onDuty[slot] === 0) sums.minutesNone += minutes;
  }
  for (const [instance, fewest] of fewestByInstance(grid, onDuty).entries()) {
    const required = instanceRequired[instance]!;
    if (required === 0) continue;
    sums.instancesRequired += 1;
    if (fewest < required) sums.instancesShort += 1;
    if (fewest === 0) sums.instancesNone += 1;
  }
}
