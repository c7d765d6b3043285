import type { AgencyCover } from '../coverage/agency-cover.js';
import { DISPOSITIONS } from '../model/disposition.js';
import type { Policy } from '../model/policy.js';
import type { TrainCount } from '../plan/answer.js';
import type { AgencyPlan, Answer } from '../plan/plan-agency.js';
import { sumCounts } from '../plan/solve-needs.js';
import { coveredShare, hoursOf } from './hours.js';
import type { ReportValue, Summary, TrainAnswer } from './report-value.js';

/** Adds up the summary agency by agency. District-shifts with unknown days off are left out of the sums. */
export class SummaryCounter {
  readonly #policy: Policy;
  readonly #rows: number;
  readonly #ledger = new Map<string, number>(DISPOSITIONS.map((name) => [name, 0]));
  readonly #heads = { patrol: 0, trained: 0, inDate: 0, designated: 0, counted: 0 };
  readonly #minutes = {
    required: 0,
    requiredExact: 0,
    short: 0,
    none: 0,
    expectedShort: 0,
    expectedNone: 0,
  };
  readonly #instances = {
    instancesRequired: 0,
    instancesShort: 0,
    instancesNone: 0,
    sharedOnly: 0,
  };
  readonly #shifts = { all: 0, exact: 0, short: 0 };
  readonly #answers: Answer[] = [];
  readonly #withAbsence: Answer[] = [];
  readonly #listedFirst: TrainCount[] = [];

  constructor(policy: Policy, rows: number) {
    this.#policy = policy;
    this.#rows = rows;
  }

  add(cover: AgencyCover, plan: AgencyPlan): void {
    for (const [name, officers] of cover.muster.ledger) {
      this.#ledger.set(name, this.#ledger.get(name)! + officers);
    }
    for (const name of ['patrol', 'trained', 'inDate', 'designated', 'counted'] as const) {
      this.#heads[name] += cover.muster.headCount[name];
    }
    for (const shift of cover.shifts) this.#addShift(shift);
    this.#answers.push(plan.answer);
    this.#withAbsence.push(plan.withAbsence);
    this.#listedFirst.push(plan.listedFirst);
  }

  ledger(): ReportValue['ledger'] {
    return DISPOSITIONS.map((disposition) => ({
      disposition,
      officers: this.#ledger.get(disposition)!,
    }));
  }

  total(): Summary {
    const isKnown = this.#shifts.exact > 0;
    const known = (number: number): number | null => (isKnown ? number : null);
    const minutes = this.#minutes;
    const { availability, target } = this.#policy;
    const isWhole = this.#shifts.exact === this.#shifts.all;
    return {
      hoursRequired: hoursOf(minutes.required),
      hoursShort: known(hoursOf(minutes.short)),
      hoursNone: known(hoursOf(minutes.none)),
      coveredShare: isWhole ? coveredShare(minutes.required, minutes.short) : null,
      instancesRequired: this.#instances.instancesRequired,
      instancesShort: known(this.#instances.instancesShort),
      instancesNone: known(this.#instances.instancesNone),
      sharedOnly: known(this.#instances.sharedOnly),
      districtShifts: this.#shifts.all,
      districtShiftsShort: known(this.#shifts.short),
      officers: [...this.#ledger.values()].reduce((sum, officers) => sum + officers, 0),
      rows: this.#rows,
      ...this.#heads,
      train: this.#trainAnswer(this.#answers),
      listedFirst: this.#listedFirstAnswer(),
      withAbsence: {
        availability,
        target,
        expectedHoursShort: known(hoursOf(minutes.expectedShort)),
        expectedHoursNone: known(hoursOf(minutes.expectedNone)),
        train: this.#trainAnswer(this.#withAbsence),
      },
    };
  }

  #addShift({ basis, tally, sharedOnly }: AgencyCover['shifts'][number]): void {
    this.#shifts.all += 1;
    this.#minutes.required += tally.minutesRequired;
    this.#instances.instancesRequired += tally.instancesRequired;
    if (basis === 'unknown') return;
    this.#shifts.exact += 1;
    if (tally.minutesShort > 0) this.#shifts.short += 1;
    this.#minutes.short += tally.minutesShort;
    this.#minutes.none += tally.minutesNone;
    this.#minutes.expectedShort += tally.expectedMinutesShort;
    this.#minutes.expectedNone += tally.expectedMinutesNone;
    this.#instances.instancesShort += tally.instancesShort;
    this.#instances.instancesNone += tally.instancesNone;
    this.#instances.sharedOnly += sharedOnly;
  }

  #trainAnswer(answers: readonly Answer[]): TrainAnswer {
    if (this.#shifts.exact === 0) {
      const none = { total: null, volunteers: null, toFind: null, refresh: null };
      return { ...none, lowerBound: null, status: 'unknown', unfillable: null };
    }
    const proved = this.#shifts.exact === this.#shifts.all ? 'optimal' : 'partial';
    return {
      ...sumCounts(answers),
      lowerBound: answers.reduce((sum, { lowerBound }) => sum + lowerBound, 0),
      status: answers.some(({ status }) => status === 'limit') ? 'limit' : proved,
      unfillable: answers.reduce((sum, { unfillable }) => sum + unfillable, 0),
    };
  }

  #listedFirstAnswer(): Summary['listedFirst'] {
    const listedFirst = sumCounts(this.#listedFirst);
    const isAsked = this.#policy.objective === 'listed-first';
    return isAsked || listedFirst.total !== sumCounts(this.#answers).total ? listedFirst : null;
  }
}
