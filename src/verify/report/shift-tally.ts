import { type Day, weekdayOf } from '../../model/day.js';
import type { RunClaim } from '../../model/plan-list-claim.js';
import type { Policy } from '../../model/policy.js';
import type { InstanceHeads, PieceHeads } from './agency-counts.js';
import type { Attendance } from './binomial.js';

/** An instance that stays short whoever is trained. */
interface Unfillable {
  readonly day: Day;
  readonly short: number;
}

/** Adds up one district-shift, instance by instance. */
export class ShiftTally {
  instances = 0;
  minutesRequired = 0;
  minutesShort = 0;
  minutesNone = 0;
  expectedShort = 0;
  expectedNone = 0;
  instancesRequired = 0;
  instancesShort = 0;
  instancesNone = 0;
  fragile = 0;
  /** Short even with everyone, were each requirement raised for absence. */
  unfillableWithAbsence = 0;
  readonly gaps: RunClaim[] = [];
  readonly unfillable: Unfillable[] = [];
  /** The first minute that the plan leaves short though training could fill it. */
  missed: { readonly day: Day; readonly minute: number } | null = null;
  readonly #shortByWeekday = new Float64Array(7);
  readonly #attendance: Attendance;
  readonly #policy: Policy;
  #onDutySum = 0;
  #onDutyMin = Number.POSITIVE_INFINITY;
  #isGapOpen = false;

  constructor(policy: Policy, attendance: Attendance) {
    this.#policy = policy;
    this.#attendance = attendance;
  }

  /** The fewest on duty of any instance; 0 where there is none. */
  get onDutyMin(): number {
    return this.instances === 0 ? 0 : this.#onDutyMin;
  }

  /** To four decimals. */
  get onDutyMean(): number {
    if (this.instances === 0) return 0;
    return Math.round((this.#onDutySum / this.instances) * 10_000) / 10_000;
  }

  /** Weekday, Monday 0, with most minutes short, the first of equals; null when none is. */
  get worstWeekday(): number | null {
    const most = Math.max(...this.#shortByWeekday);
    return most === 0 ? null : this.#shortByWeekday.indexOf(most);
  }

  /** Adds the instance of a start date; dates come in order. */
  add(day: Day, { required, pieces }: InstanceHeads): void {
    const fewest = Math.min(...pieces.map(({ now }) => now));
    this.instances += 1;
    this.#onDutySum += fewest;
    this.#onDutyMin = Math.min(this.#onDutyMin, fewest);
    this.#addGap(day, required - fewest);
    if (required === 0) return;
    this.instancesRequired += 1;
    if (fewest < required) this.instancesShort += 1;
    if (fewest === 0) this.instancesNone += 1;
    if (fewest === required) this.fragile += 1;
    for (const piece of pieces) this.#addPiece(day, required, piece);
    this.#addUnfillable(day, required, pieces);
  }

  #addPiece(day: Day, required: number, { from, to, now, planned, everyone }: PieceHeads): void {
    const minutes = to - from;
    this.minutesRequired += minutes;
    if (now === 0) this.minutesNone += minutes;
    if (now < required) {
      this.minutesShort += minutes;
      this.#shortByWeekday[weekdayOf(day)]! += minutes;
    }
    this.expectedShort += minutes * this.#attendance.fewerThan(required, now);
    this.expectedNone += minutes * this.#attendance.fewerThan(1, now);
    if (planned < Math.min(required, everyone)) this.missed ??= { day, minute: from };
  }

  #addUnfillable(day: Day, required: number, pieces: readonly PieceHeads[]): void {
    const most = Math.min(...pieces.map(({ everyone }) => everyone));
    if (most < required) this.unfillable.push({ day, short: required - most });
    const raised = this.#attendance.scheduledFor(required, this.#policy.target);
    if (most < raised) this.unfillableWithAbsence += 1;
  }

  /** A date on which the shift does not exist does not end a gap; one that is covered does. */
  #addGap(day: Day, short: number): void {
    const last = this.gaps.length - 1;
    const open = this.gaps[last];
    if (short > 0 && this.#isGapOpen && open !== undefined) {
      this.gaps[last] = { from: open.from, to: day, short: Math.max(open.short, short) };
    } else if (short > 0) {
      this.gaps.push({ from: day, to: day, short });
    }
    this.#isGapOpen = short > 0;
  }
}
