import type { Period } from '../model/policy.js';
import { GridPool } from './agency-grid.js';
import { DutyDaysPool } from './duty-days.js';
import { type Horizon, horizonOf } from './horizon.js';

/**
 * What agencies share while one period is counted: they work the same rotations and the same windows,
 * so equal sets of duty days and equal weeks of slots are one object each.
 */
export class CoverPools {
  readonly horizon: Horizon;
  readonly duty: DutyDaysPool;
  readonly grids: GridPool;

  constructor(period: Period) {
    this.horizon = horizonOf(period);
    this.duty = new DutyDaysPool(this.horizon);
    this.grids = new GridPool(this.horizon);
  }
}
