import type { AgencyCover } from '../coverage/agency-cover.js';
import { isOnDuty } from '../coverage/on-duty.js';
import type { Presence } from '../coverage/presence.js';
import type { SlotGrid } from '../coverage/slot-grid.js';
import type { Needs } from './needs.js';

/** The slots of some district-shifts in which someone is missing, side by side; each is one minute of need. */
export class MissingMinutes {
  readonly length: number;
  /** Officers to add. */
  readonly need: Int32Array;
  readonly slot: Int32Array;
  readonly #spans: Span[] = [];

  constructor(cover: AgencyCover, needs: Needs, districtShifts: readonly number[]) {
    this.length = districtShifts.reduce((sum, index) => sum + needs[index]!.slotsMissing, 0);
    this.need = new Int32Array(this.length);
    this.slot = new Int32Array(this.length);
    let minute = 0;
    for (const districtShift of districtShifts) {
      const { missing, slotsMissing } = needs[districtShift]!;
      if (slotsMissing === 0) continue;
      const grid = cover.agencyGrid.grids[districtShift]!;
      this.#spans.push({ districtShift, grid, from: minute, to: minute + slotsMissing });
      for (let slot = 0; slot < missing.length; slot += 1) {
        if (missing[slot] === 0) continue;
        this.need[minute] = missing[slot]!;
        this.slot[minute] = slot;
        minute += 1;
      }
    }
  }

  /** The district-shift of a minute. */
  districtShift(minute: number): number {
    return this.#spanOf(minute).districtShift;
  }

  /** Whether a duty signature covers a minute. */
  isCovered(minute: number, presence: Presence): boolean {
    const { grid, districtShift } = this.#spanOf(minute);
    return isOnDuty(presence, grid, districtShift, this.slot[minute]!);
  }

  /**
   * Marks the minutes that a duty signature covers.
   * @param marks by minute, 1 = covered; changed in place
   */
  mark(presence: Presence, marks: Uint8Array): void {
    for (const { grid, districtShift, from, to } of this.#spans) {
      for (let minute = from; minute < to; minute += 1) {
        const isCovered = isOnDuty(presence, grid, districtShift, this.slot[minute]!);
        marks[minute] = isCovered ? 1 : 0;
      }
    }
  }

  #spanOf(minute: number): Span {
    return this.#spans.find(({ to }) => minute < to)!;
  }
}

/** The minutes of one district-shift: `from` up to `to`, exclusive. */
interface Span {
  readonly districtShift: number;
  readonly grid: SlotGrid;
  readonly from: number;
  readonly to: number;
}
