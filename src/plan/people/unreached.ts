import type { AgencyCover } from '../../coverage/agency-cover.js';
import { isOnDuty, type SlotCounts, targetsOf } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import { packRuns } from '../../coverage/runs.js';
import type { SlotGrid } from '../../coverage/slot-grid.js';
import { isCounted } from '../../model/basis.js';
import type { Day } from '../../model/day.js';

/** Consecutive instances of one district-shift, both dates inclusive. */
interface InstanceRun {
  /** Index into the agency's district-shifts. */
  readonly districtShift: number;
  readonly from: Day;
  readonly to: Day;
}

/** The instances in which every candidate is needed, so that one officer fewer leaves them shorter. */
export interface Unreached {
  readonly instances: number;
  readonly runs: readonly InstanceRun[];
}

/**
 * The instances that stay shorter, whoever else is trained, when one officer of a duty signature is not.
 * @param reachable by district-shift and slot, the officers whom training every candidate would add
 */
export function unreachedWithout(
  cover: AgencyCover,
  reachable: readonly SlotCounts[],
  presence: Presence,
): Unreached {
  const runs: InstanceRun[] = [];
  let instances = 0;
  for (const districtShift of targetsOf(presence, cover.agencyGrid)) {
    if (!isCounted(cover.shifts[districtShift]!.basis)) continue;
    const grid = cover.agencyGrid.grids[districtShift]!;
    const onDuty = cover.onDuty[districtShift]!;
    const isNeeded = (slot: number): boolean => {
      const short = grid.instanceRequired[grid.slotInstance[slot]!]! - onDuty[slot]!;
      if (short <= 0 || reachable[districtShift]![slot]! > short) return false;
      return isOnDuty(presence, grid, districtShift, slot);
    };
    const needed = neededInstances(grid, isNeeded);
    instances += needed.reduce((sum, each) => sum + each, 0);
    const packed = packRuns(grid, cover.schedule.horizon, (instance) => needed[instance]!);
    for (let at = 0; at < packed.length; at += 3) {
      runs.push({ districtShift, from: packed[at]!, to: packed[at + 1]! });
    }
  }
  return { instances, runs };
}

/** By instance: 1 when any of its slots is needed. */
function neededInstances(
  { slotInstance, instanceDay }: SlotGrid,
  isNeeded: (slot: number) => boolean,
): Uint8Array {
  const needed = new Uint8Array(instanceDay.length);
  for (let slot = 0; slot < slotInstance.length; slot += 1) {
    if (isNeeded(slot)) needed[slotInstance[slot]!] = 1;
  }
  return needed;
}
