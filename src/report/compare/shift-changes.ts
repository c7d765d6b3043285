import type { AgencyCover } from '../../coverage/agency-cover.js';
import { packRuns } from '../../coverage/runs.js';
import { fewestByInstance } from '../../coverage/tally.js';
import { isCounted } from '../../model/basis.js';
import type { PackedGaps } from '../report-value.js';

/** One agency's cover with the old roster and with the new one, on the same slots. */
export interface CoverPair {
  readonly old: AgencyCover;
  readonly new: AgencyCover;
}

/** The instances of one district-shift that only one of two rosters covers. */
export interface ShiftChange {
  readonly opened: PackedGaps;
  readonly openedInstances: number;
  readonly closed: PackedGaps;
  readonly closedInstances: number;
}

export const NO_SHIFT_CHANGE: ShiftChange = {
  opened: new Int32Array(),
  openedInstances: 0,
  closed: new Int32Array(),
  closedInstances: 0,
};

/** Which instances of a district-shift, by its index, open and which close. */
export function shiftChangeOf(pair: CoverPair, index: number): ShiftChange {
  const isKnown = [pair.old, pair.new].every(({ shifts }) => isCounted(shifts[index]!.basis));
  if (!isKnown) return NO_SHIFT_CHANGE;
  const grid = pair.new.agencyGrid.grids[index]!;
  const { horizon } = pair.new.schedule;
  const shortOf = (cover: AgencyCover): ((instance: number) => number) => {
    const fewest = fewestByInstance(grid, cover.onDuty[index]!);
    return (instance) => grid.instanceRequired[instance]! - fewest[instance]!;
  };
  const [old, next] = [shortOf(pair.old), shortOf(pair.new)];
  const opened = (instance: number): number => (old(instance) <= 0 ? next(instance) : 0);
  const closed = (instance: number): number => (next(instance) <= 0 ? old(instance) : 0);
  const count = (short: (instance: number) => number): number =>
    grid.instanceDay.reduce((sum, _, instance) => sum + (short(instance) > 0 ? 1 : 0), 0);
  return {
    opened: packRuns(grid, horizon, opened),
    openedInstances: count(opened),
    closed: packRuns(grid, horizon, closed),
    closedInstances: count(closed),
  };
}
