import type { Agency } from '../../model/agency.js';
import { isValidThrough, validityOf } from '../../model/certificate.js';
import { type Day, weekdayOf } from '../../model/day.js';
import { DISPOSITIONS, type Disposition } from '../../model/disposition.js';
import { rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { countingDates, walkDuty } from '../officer-days.js';
import { type DutyInPeriod, dispositionOf, firstCertified } from './disposition.js';

/** Heads on the first day of the period. */
export const HEADS = ['patrol', 'trained', 'inDate', 'designated', 'counted'] as const;

const NOT_ON_PATROL: readonly Disposition[] = [
  'rowInError',
  'notActive',
  'alreadyLeft',
  'unit',
  'recruit',
  'supervisor',
  'notPatrol',
];

/** Calls the roll of a roster: what became of each officer, and who counts where. */
export class Roll {
  readonly ledger = new Map<string, number>(DISPOSITIONS.map((name) => [name, 0]));
  readonly heads = { patrol: 0, trained: 0, inDate: 0, designated: 0, counted: 0 };
  officers = 0;
  readonly #policy: Policy;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /**
   * Adds the officers of an agency.
   * @returns by district-shift, those who count there in at least one instance
   */
  call(agency: Agency): number[] {
    const counting = agency.districtShifts.map(() => 0);
    for (const officer of agency.officers) {
      const duty = new OfficerDuty(officer, agency, this.#policy);
      const disposition = dispositionOf(officer, this.#policy, () => duty.found());
      this.ledger.set(disposition, this.ledger.get(disposition)! + 1);
      this.#countHeads(officer, disposition);
      if (disposition === 'counts') for (const place of duty.found().places) counting[place]! += 1;
    }
    this.officers += agency.officers.length;
    return counting;
  }

  #countHeads(officer: Officer, disposition: Disposition): void {
    if (!NOT_ON_PATROL.includes(disposition)) this.heads.patrol += 1;
    if (disposition === 'rowInError' || disposition === 'alreadyLeft') return;
    const { course } = officer.certificate;
    const first = this.#policy.period.from;
    if (course === null || (course !== 'undated' && course > first)) return;
    this.heads.trained += 1;
    const validity = validityOf(officer.certificate, this.#policy.certificateMonths);
    if (validity === 'undated' || !isValidThrough(validity, first, first)) return;
    this.heads.inDate += 1;
    if (!officer.designated) return;
    this.heads.designated += 1;
    if (disposition === 'counts') this.heads.counted += 1;
  }
}

interface FoundDuty extends DutyInPeriod {
  readonly places: ReadonlySet<number>;
}

/** The duty of one officer in the period, looked for once and only when it is asked for. */
class OfficerDuty {
  readonly #officer: Officer;
  readonly #agency: Agency;
  readonly #policy: Policy;
  #found: FoundDuty | null = null;

  constructor(officer: Officer, agency: Agency, policy: Policy) {
    this.#officer = officer;
    this.#agency = agency;
    this.#policy = policy;
  }

  found(): FoundDuty {
    this.#found ??= this.#look();
    return this.#found;
  }

  #look(): FoundDuty {
    const { districtShifts } = this.#agency;
    const dates = countingDates(this.#officer, this.#policy);
    const places = new Set<number>();
    const first = firstCertified(this.#officer, this.#policy);
    let missesSome = false;
    const note = (place: number, day: Day): void => {
      const row = rowOn(districtShifts[place]!, weekdayOf(day));
      if (row === undefined) return;
      if (isValidThrough(dates, day, day + lastDateOffset(row.window))) places.add(place);
      else if (day >= first) missesSome = true;
    };
    walkDuty(this.#officer, this.#policy.period, districtShifts, this.#policy, note);
    return { counts: places.size > 0, missesSome, places };
  }
}
