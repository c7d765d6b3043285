import type { AgencyCover } from '../../coverage/agency-cover.js';
import { isOnDuty } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import type { SlotGrid } from '../../coverage/slot-grid.js';
import type { Needs } from './needs.js';

/**
 * The slots of an agency in which someone is missing, side by side in order of district-shift and date;
 * each stands for one minute of need.
 */
export class MissingMinutes {
  readonly length: number;
  /** First minute of each district-shift, and one past the last minute at the end. */
  readonly begin: Int32Array;
  /** By minute: officers to add, district-shift, slot. */
  readonly need: Int32Array;
  readonly districtShift: Int32Array;
  readonly slot: Int32Array;
  readonly #grids: readonly SlotGrid[];

  constructor({ agencyGrid }: AgencyCover, needs: Needs) {
    this.length = needs.reduce((sum, { slotsMissing }) => sum + slotsMissing, 0);
    this.begin = new Int32Array(needs.length + 1);
    this.need = new Int32Array(this.length);
    this.districtShift = new Int32Array(this.length);
    this.slot = new Int32Array(this.length);
    this.#grids = agencyGrid.grids;
    let minute = 0;
    for (const [districtShift, { missing }] of needs.entries()) {
      for (let slot = 0; slot < missing.length; slot += 1) {
        if (missing[slot] === 0) continue;
        this.need[minute] = missing[slot]!;
        this.districtShift[minute] = districtShift;
        this.slot[minute] = slot;
        minute += 1;
      }
      this.begin[districtShift + 1] = minute;
    }
  }

  /** Whether a duty signature covers a minute. */
  isCovered(minute: number, presence: Presence): boolean {
    const target = this.districtShift[minute]!;
    return isOnDuty(presence, this.#grids[target]!, target, this.slot[minute]!);
  }
}
