import type { AgencyCover } from '../../coverage/agency-cover.js';
import { type UnknownDuty, unknownDutyOf } from '../../coverage/unknown-duty.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';

/** Officers whose days off are unknown, in one district-shift. */
export interface UnknownStaff {
  /** Certified, and of no other shift of the district. */
  readonly certified: readonly Officer[];
  /** Certified, and of this or another shift of the district: the row names several, or no shift. */
  readonly perhaps: readonly Officer[];
  /** Trained, and counts later in the period or after a refresher. */
  readonly later: readonly Officer[];
  /** Not trained, and could be. */
  readonly trainable: readonly Officer[];
}

/** What the officers of one agency whose days off are unknown would be, district-shift by district-shift. */
export class UnknownStaffBook {
  readonly #cover: AgencyCover;
  readonly #policy: Policy;
  readonly #kinds = new Map<Officer, UnknownDuty>();
  /** How many shifts of a district may be an officer's. */
  readonly #shifts = new Map<Officer, Map<string, number>>();

  constructor(cover: AgencyCover, policy: Policy) {
    this.#cover = cover;
    this.#policy = policy;
    for (const [index, { district }] of cover.schedule.agency.districtShifts.entries()) {
      for (const officer of cover.muster.places.unknownAt(index)) this.#note(officer, district);
    }
  }

  at(index: number): UnknownStaff {
    const { muster, schedule } = this.#cover;
    const { district } = schedule.agency.districtShifts[index]!;
    const unknown = muster.places.unknownAt(index);
    const certified = unknown.filter((officer) => this.isCertified(officer));
    const isOfOne = (officer: Officer): boolean => this.#shifts.get(officer)?.get(district) === 1;
    return {
      certified: certified.filter(isOfOne),
      perhaps: certified.filter((officer) => !isOfOne(officer)),
      later: unknown.filter((officer) => this.#kinds.get(officer) === 'later'),
      trainable: unknown.filter((officer) => this.#kinds.get(officer) === 'trainable'),
    };
  }

  isCertified(officer: Officer): boolean {
    return this.#kinds.get(officer) === 'certified';
  }

  /** Certified officers in all, each once. */
  get certifiedOfficers(): number {
    return [...this.#kinds.values()].filter((kind) => kind === 'certified').length;
  }

  #note(officer: Officer, district: string): void {
    if (!this.#kinds.has(officer)) this.#kinds.set(officer, unknownDutyOf(officer, this.#policy));
    const shifts = this.#shifts.get(officer) ?? new Map<string, number>();
    shifts.set(district, (shifts.get(district) ?? 0) + 1);
    this.#shifts.set(officer, shifts);
  }
}
