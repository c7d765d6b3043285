import { isCounted } from '../model/basis.js';
import type { AgencyCover } from './agency-cover.js';
import {
  addInstance,
  addMinutes,
  type CoverSums,
  type CoverSumsDraft,
  NO_COVER_SUMS,
} from './cover-sums.js';
import { levelsOf } from './minutes-by-level.js';
import { addOnDuty, type SlotCounts, targetsOf } from './on-duty.js';
import type { Presence } from './presence.js';
import type { SlotGrid } from './slot-grid.js';
import { fewestByInstance } from './tally.js';

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
 * Sums up the cover of an agency, of district-shifts whose days off are known.
 * @param onDuty officers who count, by district-shift and slot
 */
export function coverSums(
  { agencyGrid, shifts }: Pick<AgencyCover, 'agencyGrid' | 'shifts'>,
  onDuty: readonly SlotCounts[],
): CoverSums {
  const sums: CoverSumsDraft = { ...NO_COVER_SUMS };
  for (const [index, grid] of agencyGrid.grids.entries()) {
    if (isCounted(shifts[index]!.basis)) addShift(sums, grid, onDuty[index]!);
  }
  return sums;
}

function addShift(sums: CoverSumsDraft, grid: SlotGrid, onDuty: SlotCounts): void {
  for (const level of levelsOf(grid, onDuty)) addMinutes(sums, level);
  for (const [instance, fewest] of fewestByInstance(grid, onDuty).entries()) {
    const required = grid.instanceRequired[instance]!;
    if (required > 0) addInstance(sums, required, fewest);
  }
}
