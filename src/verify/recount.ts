import { type Day, weekdayOf } from '../model/day.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { DutyBook } from './duty-book.js';
import { type WeekdayPieces, weeksOf } from './pieces.js';

/** What a recount of one district-shift finds. */
export interface Recount {
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  /** Instances below the required number and the margin at some minute even with every candidate trained. */
  readonly unfillable: number;
  /** Minutes that the plan leaves short though training every candidate would cover more. */
  readonly minutesMissedByPlan: number;
}

/** Recounts every district-shift of a claim's agency. */
export function recount(claim: PlanClaim): Recount[] {
  const { from, to } = claim.policy.period;
  const weeks = weeksOf(claim.agency.districtShifts);
  const book = new DutyBook(claim, weeks);
  return weeks.map((week, index) => {
    const sum = new RecountSum(book, claim, claim.districtShifts[index]!.unfillable > 0);
    for (let day: Day = from; day <= to; day += 1) {
      const today = week[weekdayOf(day)]!;
      if (today !== null) sum.add(today, day);
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
  readonly #book: DutyBook;
  readonly #margin: number;
  readonly #everyoneIsCounted: boolean;

  /** @param everyoneIsCounted false = the plan has to reach the required number and the margin by itself */
  constructor(book: DutyBook, { margin }: PlanClaim, everyoneIsCounted: boolean) {
    this.#book = book;
    this.#margin = margin;
    this.#everyoneIsCounted = everyoneIsCounted;
  }

  /** Adds the instance that starts on a day. */
  add({ row: { required }, pieces }: WeekdayPieces, day: Day): void {
    const aim = required + this.#margin;
    let fewestNow = required;
    let fewestOfEveryone = aim;
    for (const piece of pieces) {
      const { now, planned, everyone } = this.#book.count(piece, day);
      this.minutesRequired += piece.minutes;
      if (now < required) this.minutesShort += piece.minutes;
      if (now === 0) this.minutesNone += piece.minutes;
      const target = this.#everyoneIsCounted ? Math.min(aim, everyone) : aim;
      if (planned < target) this.minutesMissedByPlan += piece.minutes;
      fewestNow = Math.min(fewestNow, now);
      fewestOfEveryone = Math.min(fewestOfEveryone, everyone);
    }
    this.instancesRequired += 1;
    if (fewestNow < required) this.instancesShort += 1;
    if (this.#everyoneIsCounted && fewestOfEveryone < aim) this.unfillable += 1;
  }
}
