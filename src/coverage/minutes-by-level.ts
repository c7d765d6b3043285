import type { SlotCounts } from './on-duty.js';
import type { SlotGrid } from './slot-grid.js';

/** Minutes of required instances with one number required and one number on duty. */
export interface Level {
  readonly required: number;
  readonly onDuty: number;
  readonly minutes: number;
}

/**
 * The levels of one district-shift, so that each probability is worked out once; in a fixed order of
 * adding up, so that the same input gives the same bytes.
 * @param onDuty officers who count, by slot of the grid
 */
export function levelsOf(grid: SlotGrid, onDuty: SlotCounts): Level[] {
  const levels: Level[] = [];
  for (const [required, byOnDuty] of [...minutesByRequired(grid, onDuty)].sort(byNumber)) {
    for (const [count, minutes] of byOnDuty.entries()) {
      if (minutes > 0) levels.push({ required, onDuty: count, minutes });
    }
  }
  return levels;
}

/** Minutes by required number, then by officers on duty. */
function minutesByRequired(grid: SlotGrid, onDuty: SlotCounts): Map<number, number[]> {
  const { slotInstance, slotMinutes, instanceRequired } = grid;
  const byRequired = new Map<number, number[]>();
  let required = 0;
  let byOnDuty: number[] = [];
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const requiredHere = instanceRequired[slotInstance[slot]!]!;
    if (requiredHere === 0) continue;
    if (requiredHere !== required) {
      required = requiredHere;
      byOnDuty = byRequired.get(required) ?? [];
      byRequired.set(required, byOnDuty);
    }
    const count = onDuty[slot]!;
    while (byOnDuty.length <= count) byOnDuty.push(0);
    byOnDuty[count]! += slotMinutes[slot]!;
  }
  return byRequired;
}

function byNumber(left: readonly [number, unknown], right: readonly [number, unknown]): number {
  return left[0] - right[0];
}
