import { type Day, weekdayOf } from '../model/day.js';
import { type DistrictRow, rowOn } from '../model/district.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { DutyBook } from './duty-book.js';
import { type Piece, Pools, piecesOf } from './pieces.js';

/** What a recount of one district-shift finds. */
export interface Recount {
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  /** Instances short at some minute even with every candidate trained. */
  readonly unfillable: number;
  /** Minutes that the plan leaves short though training every candidate would cover more. */
  readonly minutesMissedByPlan: number;
}

/** Recounts every district-shift of a claim's agency. */
export function recount(claim: PlanClaim): Recount[] {
  const book = new DutyBook(claim);
  const pools = new Pools(claim.agency.districtShifts);
  return claim.agency.districtShifts.map((shift, index) => {
    const sum = new RecountSum(claim.districtShifts[index]!.unfillable > 0);
    const { from, to } = claim.policy.period;
    for (let day: Day = from; day <= to; day += 1) {
      const row = rowOn(shift, weekdayOf(day));
      if (row === undefined || row.required === 0) continue;
      sum.add(row, piecesOf(book, pools.of(index, weekdayOf(day)), row.window, day));
    }
    return sum;
  });
}

class RecountSum implements Recount {
  minutesRequired = 0;
  minutesShort = 0;
  minutesNone = 0;
  instancesRequired = 0;
  instancesShort = 0;
  unfillable = 0;
  minutesMissedByPlan = 0;
  readonly #everyoneIsCounted: boolean;

  /** @param everyoneIsCounted false = the plan has to reach the required number by itself */
  constructor(everyoneIsCounted: boolean) {
    this.#everyoneIsCounted = everyoneIsCounted;
  }

  add({ required, window }: DistrictRow, pieces: readonly Piece[]): void {
    this.instancesRequired += 1;
    this.minutesRequired += window.minutes;
    for (const { minutes, now, planned, everyone } of pieces) {
      if (now < required) this.minutesShort += minutes;
      if (now === 0) this.minutesNone += minutes;
      const target = this.#everyoneIsCounted ? Math.min(required, everyone) : required;
      if (planned < target) this.minutesMissedByPlan += minutes;
    }
    if (pieces.some(({ now }) => now < required)) this.instancesShort += 1;
    if (this.#everyoneIsCounted && pieces.some(({ everyone }) => everyone < required)) {
      this.unfillable += 1;
    }
  }
}
