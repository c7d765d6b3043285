import { type DateRange, isTrained, validityOf } from '../model/certificate.js';
import { DISPOSITIONS, type Disposition } from '../model/disposition.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { certifiedDuty, countedDuty } from './counted-duty.js';
import {
  barOf,
  type CandidateKind,
  firstRefreshable,
  needsRefresher,
  trainingKind,
} from './eligibility.js';
import { type HeadCount, HeadCounter } from './head-count.js';
import { PlaceBook } from './place-book.js';
import { type Presence, remainder } from './presence.js';
import type { Schedule } from './schedule.js';
import { obstacleOf } from './standing.js';

/** Officers who could be added with one duty signature: the days a course or refresher would give. */
export type CandidateGroup = Readonly<Record<CandidateKind, Officer[]>>;

/** Patrol officers who do not count and cannot be trained, by duty signature. */
interface Bystanders {
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
  /** The district-shifts that patrol officers name, and the basis of each. */
  readonly places: PlaceBook;
}

/** Calls the roll: sorts every officer of the agency and counts the ledger. */
export function musterOf(schedule: Schedule, policy: Policy): Muster {
  const roll = new RollCall(schedule, policy);
  for (const officer of schedule.agency.officers) roll.call(officer);
  return roll.muster();
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
  readonly #places: PlaceBook;
  #experienceUnknown = 0;

  constructor(schedule: Schedule, policy: Policy) {
    this.#schedule = schedule;
    this.#policy = policy;
    this.#heads = new HeadCounter(policy);
    this.#places = new PlaceBook(schedule.agency.districtShifts, policy);
  }

  muster(): Muster {
    return {
      counted: this.#counted,
      candidates: this.#candidates,
      bystanders: this.#bystanders,
      ledger: this.#ledger,
      headCount: this.#heads.total(),
      experienceUnknown: this.#experienceUnknown,
      places: this.#places,
    };
  }

  call(officer: Officer): void {
    const validity = validityOf(officer.certificate, this.#policy.certificateMonths);
    const obstacle = obstacleOf(officer, this.#policy);
    if (obstacle === 'daysOffUnknown' || obstacle === null) this.#places.note(officer);
    const disposition = obstacle ?? this.#onPatrol(officer, validity);
    if (obstacle !== null) this.#count(countedDuty(officer, this.#schedule, this.#policy));
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
    const added = this.#schedule.fromFirstDay(scheduled, this.#policy.period.from);
    this.#addCandidate(officer, kind, added);
    // On the evening before the period the officer is there, but not yet trained.
    this.#standBy(this.#schedule.eveOf(scheduled), 'others');
    return kind === 'listed' ? 'listedVolunteer' : 'couldVolunteer';
  }

  #trained(officer: Officer, scheduled: Presence, validity: readonly DateRange[]): Disposition {
    const counted = this.#count(certifiedDuty(officer, scheduled, this.#schedule, this.#policy));
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

  #count(counted: Presence): Presence {
    if (counted.lines.length > 0) this.#counted.set(counted, (this.#counted.get(counted) ?? 0) + 1);
    return counted;
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
    if (presence.lines.length === 0) return;
    let bystanders = this.#bystanders.get(presence);
    if (bystanders === undefined) {
      bystanders = { declined: 0, others: 0 };
      this.#bystanders.set(presence, bystanders);
    }
    bystanders[why] += 1;
  }
}
