import type { AgencyCover } from '../coverage/agency-cover.js';
import { isCounted } from '../model/basis.js';
import { DISPOSITIONS } from '../model/disposition.js';
import type { Policy } from '../model/policy.js';
import type { TrainCount } from '../plan/answer.js';
import type { AgencyPlan, Answer } from '../plan/plan-agency.js';
import { sumCounts } from '../plan/solve-needs.js';
import { openShifts } from './estimate/open-shifts.js';
import { coveredShare, hoursOf } from './hours.js';
import type { TrainAnswer } from './plan-value.js';
import type { ReportValue, Summary } from './report-value.js';

/** Adds up the summary agency by agency. District-shifts where nobody's days off are known are left out of the sums. */
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
  /** open: somebody whose days off are unknown could make the training number another one. */
  readonly #shifts = { all: 0, counted: 0, short: 0, range: 0, open: 0 };
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
    this.#shifts.open += openShifts(cover).size;
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
    const isKnown = this.#shifts.counted > 0;
    const known = (number: number): number | null => (isKnown ? number : null);
    const minutes = this.#minutes;
    const { availability, target } = this.#policy;
    const isWhole = this.#shifts.counted === this.#shifts.all;
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
      train: this.#trainAnswer(this.#answers, this.#shifts.open),
      listedFirst: this.#listedFirstAnswer(),
      withAbsence: {
        availability,
        target,
        expectedHoursShort: known(hoursOf(minutes.expectedShort)),
        expectedHoursNone: known(hoursOf(minutes.expectedNone)),
        train: this.#trainAnswer(this.#withAbsence, this.#shifts.range),
      },
    };
  }

  #addShift({ basis, tally, sharedOnly }: AgencyCover['shifts'][number]): void {
    this.#shifts.all += 1;
    this.#minutes.required += tally.minutesRequired;
    this.#instances.instancesRequired += tally.instancesRequired;
    if (!isCounted(basis)) return;
    this.#shifts.counted += 1;
    if (basis === 'range') this.#shifts.range += 1;
    if (tally.minutesShort > 0) this.#shifts.short += 1;
    this.#minutes.short += tally.minutesShort;
    this.#minutes.none += tally.minutesNone;
    this.#minutes.expectedShort += tally.expectedMinutesShort;
    this.#minutes.expectedNone += tally.expectedMinutesNone;
    this.#instances.instancesShort += tally.instancesShort;
    this.#instances.instancesNone += tally.instancesNone;
    this.#instances.sharedOnly += sharedOnly;
  }

  /** @param open district-shifts whose part of the answer rests on officers whose days off are unknown */
  #trainAnswer(answers: readonly Answer[], open: number): TrainAnswer {
    if (this.#shifts.counted === 0) {
      const none = { total: null, volunteers: null, toFind: null, refresh: null };
      return { ...none, lowerBound: null, status: 'unknown', unfillable: null };
    }
    const isWhole = this.#shifts.counted === this.#shifts.all && open === 0;
    const proved = isWhole ? 'optimal' : 'partial';
    return {
      ...sumCounts(answers),
      lowerBound: answers.reduce((sum, { lowerBound }) => sum + lowerBound, 0),
      status: answers.some(({ status }) => status === 'limit') ? 'limit' : proved,
      unfillable: answers.reduce((sum, { unfillable }) => sum + unfillable, 0),
    };
  }

  #listedFirstAnswer(): Summary['listedFirst'] {
    if (this.#shifts.counted === 0) return null;
    const listedFirst = sumCounts(this.#listedFirst);
    const isAsked = this.#policy.objective === 'listed-first';
    return isAsked || listedFirst.total !== sumCounts(this.#answers).total ? listedFirst : null;
  }
}
