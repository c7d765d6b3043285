import type { NeedRow } from './block.js';
import type { MissingMinutes } from './missing-minutes.js';

/** A minute of one instance at which officers are missing. */
export interface MissingMinute {
  readonly districtShift: number;
  readonly slot: number;
  /** Officers to add. */
  readonly need: number;
  /** The row of a block that stands for it. */
  readonly row: NeedRow;
}

/** Every minute of need of one component, where a block keeps only the hardest of those that are alike. */
export class ComponentMinutes {
  readonly districtShifts: readonly number[];
  readonly #minutes: MissingMinutes;
  readonly #rowAt: (minute: number) => NeedRow;

  /** @param rowAt by minute of the agency, the row that stands for it */
  constructor(
    districtShifts: readonly number[],
    minutes: MissingMinutes,
    rowAt: (minute: number) => NeedRow,
  ) {
    this.districtShifts = districtShifts;
    this.#minutes = minutes;
    this.#rowAt = rowAt;
  }

  /** The minutes of one district-shift, in order of date. */
  *of(districtShift: number): Generator<MissingMinute> {
    const { begin, need, slot } = this.#minutes;
    const end = begin[districtShift + 1]!;
    for (let minute = begin[districtShift]!; minute < end; minute += 1) {
      const row = this.#rowAt(minute);
      yield { districtShift, slot: slot[minute]!, need: need[minute]!, row };
    }
  }
}
