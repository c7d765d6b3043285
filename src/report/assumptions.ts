import type { AgencyCover } from '../coverage/agency-cover.js';
import { isTrained } from '../model/certificate.js';
import { addMonths } from '../model/day.js';
import type { Officer } from '../model/officer.js';
import { DEFAULT_POLICY, type Policy } from '../model/policy.js';
import { counted } from './amounts.js';
import type { Assumption } from './report-value.js';
import { thousands } from './thousands.js';

/** Published rules of states and agencies that set a validity mostly set 24 months (Utah). */
const USUAL_MONTHS = 24;

/** Counts what was taken by default because the data did not say. */
export class AssumptionCounter {
  readonly #policy: Policy;
  readonly #requiredAssumed: number;
  readonly #districtRows: number;
  #candidates = 0;
  #asked = 0;
  #experienceUnknown = 0;
  #certificates = 0;
  #old = 0;

  constructor(request: {
    readonly policy: Policy;
    readonly requiredAssumed: number;
    readonly districtRows: number;
  }) {
    this.#policy = request.policy;
    this.#requiredAssumed = request.requiredAssumed;
    this.#districtRows = request.districtRows;
  }

  add({ schedule, muster }: AgencyCover): void {
    this.#experienceUnknown += muster.experienceUnknown;
    this.#candidates += muster.ledger.get('couldVolunteer')!;
    for (const officer of schedule.agency.officers) {
      if (officer.willingness !== 'notAsked') this.#asked += 1;
      if (!isTrained(officer.certificate)) continue;
      this.#certificates += 1;
      if (this.#isOld(officer)) this.#old += 1;
    }
  }

  list(): Assumption[] {
    const { availability, target, certificateMonths } = this.#policy;
    const list: Assumption[] = [];
    const note = (code: Assumption['code'], count: number, sentence: string): void => {
      list.push({ code, count, sentence });
    };
    if (this.#requiredAssumed > 0) {
      const rows = `${thousands(this.#requiredAssumed)} of ${thousands(this.#districtRows)} rows`;
      note('requiredAssumed', this.#requiredAssumed, `required 1 assumed in ${rows}`);
    }
    if (this.#asked === 0 && this.#candidates > 0) {
      note('willingnessNotRecorded', this.#candidates, 'willingness not recorded');
    }
    if (certificateMonths === null && this.#certificates > 0) {
      const old = `${thousands(this.#old)} of ${thousands(this.#certificates)} certificates are older than ${USUAL_MONTHS} months`;
      note('noExpiryApplied', this.#old, `no expiry applied; ${old}`);
    }
    if (this.#experienceUnknown > 0) {
      const candidates = counted(this.#experienceUnknown, 'candidate');
      note(
        'experienceUnknown',
        this.#experienceUnknown,
        `patrol experience unknown for ${candidates} and taken as enough`,
      );
    }
    if (availability === DEFAULT_POLICY.availability && target === DEFAULT_POLICY.target) {
      note('availabilityDefault', 1, `attendance taken as ${Math.round(availability * 100)} %`);
    }
    return list;
  }

  /** Neither course nor refresher within the usual months before the period; an undated yes has no age. */
  #isOld({ certificate }: Officer): boolean {
    const { course, refreshed } = certificate;
    if (course === 'undated' && refreshed === null) return false;
    const latest = Math.max(
      typeof course === 'number' ? course : Number.NEGATIVE_INFINITY,
      refreshed ?? Number.NEGATIVE_INFINITY,
    );
    return addMonths(latest, USUAL_MONTHS) < this.#policy.period.from;
  }
}
