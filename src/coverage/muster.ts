import { type DateRange, isTrained, validityOf } from '../model/certificate.js';
import { DISPOSITIONS, type Disposition } from '../model/disposition.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import {
  barOf,
  type CandidateKind,
  firstRefreshable,
  needsRefresher,
  trainingKind,
} from './eligibility.js';
import { type HeadCount, HeadCounter } from './head-count.js';
import { certifiedPart, type Presence, remainder } from './presence.js';
import type { Schedule } from './schedule.js';
import { obstacleOf } from './standing.js';

/** Officers who could be added with one duty signature: the days a course or refresher would give. */
export type CandidateGroup = Readonly<Record<CandidateKind, Officer[]>>;

/** Patrol officers who do not count and cannot be trained, by duty signature. */
export interface Bystanders {
  declined: number;
  others: number;
}

/** Every officer of an agency, sorted by what he or she is for the answer. */
export interface Muster {
  /** Officers who count, by duty signature. */
  readonly counted: ReadonlyMap<Presence, number>;
  readonly candidates: ReadonlyMap<Presence, CandidateGroup>;
  readonly bystanders: ReadonlyMap<Presence, Bystanders>;
  readonly ledger: ReadonlyMap<Disposition, number>;
  readonly headCount: HeadCount;
  /** Candidates whose experience is unknown and passed. */
  readonly experienceUnknown: number;
  /** Patrol officers with unknown days off, by district-shift they name. */
  readonly daysOffUnknown: ReadonlyMap<number, number>;
  /** District-shifts named by a patrol officer with known days off. */
  readonly known: ReadonlySet<number>;
}

/** Calls the roll: sorts every officer of the agency and counts the ledger. */
export function musterOf(schedule: Schedule, policy: Policy): Muster {
  const roll = new RollCall(schedule, policy);
  for (const officer of schedule.agency.officers) roll.call(officer);
  return roll.muster();
}

/**
 * What the numbers of a district-shift rest on. unknown: patrol officers name it, and nobody's days
 * off are known. One that no row names is exact: nobody is on duty there.
 */
export type Basis = 'exact' | 'unknown';

/** The basis of one district-shift, by its index. */
export function basisOf({ daysOffUnknown, known }: Muster, districtShift: number): Basis {
  return daysOffUnknown.has(districtShift) && !known.has(districtShift) ? 'unknown' : 'exact';
}

/** Collects the muster officer by officer. */
class RollCall {
  readonly #schedule: Schedule;
  readonly #policy: Policy;
  readonly #counted = new Map<Presence, number>();
  readonly #candidates = new Map<Presence, CandidateGroup>();
  readonly #bystanders = new Map<Presence, Bystanders>();
  readonly #ledger = new Map<Disposition, number>(DISPOSITIONS.map((name) => [name, 0]));
  readonly #heads: HeadCounter;
  readonly #daysOffUnknown = new Map<number, number>();
  readonly #known = new Set<number>();
  #experienceUnknown = 0;

  constructor(schedule: Schedule, policy: Policy) {
    this.#schedule = schedule;
    this.#policy = policy;
    this.#heads = new HeadCounter(policy);
  }

  muster(): Muster {
    return {
      counted: this.#counted,
      candidates: this.#candidates,
      bystanders: this.#bystanders,
      ledger: this.#ledger,
      headCount: this.#heads.total(),
      experienceUnknown: this.#experienceUnknown,
      daysOffUnknown: this.#daysOffUnknown,
      known: this.#known,
    };
  }

  call(officer: Officer): void {
    const validity = validityOf(officer.certificate, this.#policy.certificateMonths);
    const obstacle = obstacleOf(officer, this.#policy);
    if (obstacle === 'daysOffUnknown' || obstacle === null) this.#notePlaces(officer);
    const disposition = obstacle ?? this.#onPatrol(officer, validity);
    this.#ledger.set(disposition, this.#ledger.get(disposition)! + 1);
    this.#heads.count(officer, disposition, validity);
  }

  #onPatrol(officer: Officer, validity: readonly DateRange[] | 'undated'): Disposition {
    const scheduled = this.#schedule.of(officer);
    if (!isTrained(officer.certificate)) return this.#untrained(officer, scheduled);
    if (!officer.designated || validity === 'undated') {
      this.#standBy(scheduled, 'others');
      return officer.designated ? 'undated' : 'optedOut';
    }
    return this.#trained(officer, scheduled, validity);
  }

  #untrained(officer: Officer, scheduled: Presence): Disposition {
    const bar = barOf(officer, this.#policy);
    const kind = trainingKind(officer);
    if (bar !== null || kind === 'declined') {
      this.#standBy(scheduled, bar === null ? 'declined' : 'others');
      return bar ?? 'declined';
    }
    this.#addCandidate(
      officer,
      kind,
      this.#schedule.fromFirstDay(scheduled, this.#policy.period.from),
    );
    return kind === 'listed' ? 'listedVolunteer' : 'couldVolunteer';
  }

  #trained(officer: Officer, scheduled: Presence, validity: readonly DateRange[]): Disposition {
    const { agency, horizon, pools } = this.#schedule;
    const counted = certifiedPart(scheduled, validity, agency.districtShifts, horizon, pools);
    if (counted.lines.length > 0) this.#counted.set(counted, (this.#counted.get(counted) ?? 0) + 1);
    const isLapsing = needsRefresher(officer, validity, this.#policy);
    const missed = isLapsing ? this.#missedDuty(officer, scheduled, counted) : null;
    if (missed !== null) {
      if (barOf(officer, this.#policy) === null) this.#addCandidate(officer, 'refresh', missed);
      else this.#standBy(missed, 'others');
    }
    if (this.#schedule.isOnDutyInPeriod(counted)) return 'counts';
    const { from, to } = this.#policy.period;
    const isValidInPeriod = validity.some((range) => range.from <= to && range.to >= from);
    const wouldCount = missed !== null && this.#schedule.isOnDutyInPeriod(missed);
    return wouldCount || (isLapsing && !isValidInPeriod) ? 'lapsed' : 'neverOnDuty';
  }

  #missedDuty(officer: Officer, scheduled: Presence, counted: Presence): Presence {
    const missed = remainder(scheduled, counted, this.#schedule.pools);
    return this.#schedule.fromFirstDay(missed, firstRefreshable(officer, this.#policy));
  }

  #addCandidate(officer: Officer, kind: CandidateKind, presence: Presence): void {
    if (officer.patrolSince === null) this.#experienceUnknown += 1;
    let group = this.#candidates.get(presence);
    if (group === undefined) {
      group = { refresh: [], listed: [], toFind: [] };
      this.#candidates.set(presence, group);
    }
    group[kind].push(officer);
  }

  #standBy(presence: Presence, why: keyof Bystanders): void {
    let bystanders = this.#bystanders.get(presence);
    if (bystanders === undefined) {
      bystanders = { declined: 0, others: 0 };
      this.#bystanders.set(presence, bystanders);
    }
    bystanders[why] += 1;
  }

  #notePlaces(officer: Officer): void {
    for (const { posting } of officer.assignments) {
      for (const { districtShift, pattern } of posting.places) {
        if (pattern === null)
          this.#daysOffUnknown.set(
            districtShift,
            (this.#daysOffUnknown.get(districtShift) ?? 0) + 1,
          );
        else this.#known.add(districtShift);
      }
    }
  }
}
