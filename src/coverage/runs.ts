import type { Horizon } from './horizon.js';
import type { SlotGrid } from './slot-grid.js';

/**
 * Runs of consecutive instances of one district-shift that are short, packed as from, to, largest
 * short. A date on which the shift does not exist does not end a run; one that is covered does.
 * @param shortOf officers short on an instance, by its index; 0 or less = not short
 */
export function packRuns(
  grid: SlotGrid,
  horizon: Horizon,
  shortOf: (instance: number) => number,
): Int32Array {
  const packed: number[] = [];
  let isOpen = false;
  for (let instance = 0; instance < grid.instanceDay.length; instance += 1) {
    const short = shortOf(instance);
    const day = horizon.first + grid.instanceDay[instance]!;
    if (short > 0 && isOpen) {
      packed[packed.length - 2] = day;
      packed[packed.length - 1] = Math.max(packed[packed.length - 1]!, short);
    } else if (short > 0) {
      packed.push(day, day, short);
    }
    isOpen = short > 0;
  }
  return new Int32Array(packed);
}
