import type { AgencyCover, ShiftCover } from '../../coverage/agency-cover.js';
import { countedDuty } from '../../coverage/counted-duty.js';
import { isOnDuty, targetsOf } from '../../coverage/on-duty.js';
import type { Presence, PresenceLine } from '../../coverage/presence.js';
import { obstacleOf } from '../../coverage/standing.js';
import { isCounted } from '../../model/basis.js';
import { isCertifiedThrough } from '../../model/certificate.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { Mover } from './mover.js';

/** A district to which officers could be moved, and where and when they would count then. */
interface MoveOption {
  readonly district: string;
  /** From the first day of the period. */
  readonly presence: Presence;
}

/** Certified officers with one duty signature and the same districts to go to. */
export interface DonorGroup {
  /** Where and when they count now. */
  readonly presence: Presence;
  readonly officers: readonly Officer[];
  readonly options: readonly MoveOption[];
}

/**
 * Certified officers who could be moved, one at a time, without opening a gap: they count, stay and
 * are certified throughout the period, and at every minute at which they are on duty, wherever they count,
 * more officers are on duty than required. Nobody is taken from a district-shift where some days off are unknown,
 * and nobody who has duty at a named place by an exception.
 */
export function donorGroupsOf(cover: AgencyCover, policy: Policy, mover: Mover): DonorGroup[] {
  const finder = new DonorFinder(cover, policy, mover);
  for (const officer of cover.schedule.agency.officers) finder.look(officer);
  return finder.groups();
}

class DonorFinder {
  readonly #cover: AgencyCover;
  readonly #policy: Policy;
  readonly #mover: Mover;
  readonly #isSpare = new Map<Presence, boolean>();
  readonly #groups = new Map<Presence, Map<string, { officers: Officer[]; to: string[] }>>();

  constructor(cover: AgencyCover, policy: Policy, mover: Mover) {
    this.#cover = cover;
    this.#policy = policy;
    this.#mover = mover;
  }

  look(officer: Officer): void {
    if (!this.#mayMove(officer)) return;
    const { schedule } = this.#cover;
    const presence = countedDuty(officer, schedule, this.#policy);
    if (!schedule.isOnDutyInPeriod(presence) || !this.#isSpareEverywhere(presence)) return;
    const to = this.#mover.districts.filter((district) => this.#canGo(officer, district));
    if (to.length === 0) return;
    const groups = this.#groups.get(presence) ?? new Map();
    this.#groups.set(presence, groups);
    const key = JSON.stringify(to);
    const group = groups.get(key) ?? { officers: [], to };
    groups.set(key, group);
    group.officers.push(officer);
  }

  groups(): DonorGroup[] {
    const groups: DonorGroup[] = [];
    for (const [presence, byDistricts] of this.#groups) {
      for (const { officers, to } of byDistricts.values()) {
        const options = to.map((district) => ({
          district,
          presence: this.#presenceIn(presence, district),
        }));
        officers.sort((left, right) => compareNatural(left.id, right.id));
        groups.push({ presence, officers, options });
      }
    }
    // In an order that no file order can change.
    return groups.sort((left, right) =>
      compareNatural(left.officers[0]!.id, right.officers[0]!.id),
    );
  }

  #mayMove(officer: Officer): boolean {
    const { from, to } = this.#policy.period;
    const { leavesOn, designated, certificate, exceptions } = officer;
    if (obstacleOf(officer, this.#policy) !== null || !designated) return false;
    if (leavesOn !== null && leavesOn <= to) return false;
    const { certificateMonths } = this.#policy;
    // The shift of the last evening may end the day after.
    if (!isCertifiedThrough(certificate, certificateMonths, from, to + 1)) return false;
    const hasDetail = exceptions.some(
      (held) => held.districtShifts !== null && held.to >= from && held.from <= to + 1,
    );
    return !hasDetail && this.#placesOf(officer).every((shift) => shift.daysOffUnknown === 0);
  }

  #canGo(officer: Officer, district: string): boolean {
    const moved = this.#mover.moved(officer, district);
    return moved !== null && this.#placesOf(moved).every(({ basis }) => isCounted(basis));
  }

  #placesOf({ assignments }: Officer): ShiftCover[] {
    return assignments.flatMap(({ posting }) =>
      posting.places.map(({ districtShift }) => this.#cover.shifts[districtShift]!),
    );
  }

  #isSpareEverywhere(presence: Presence): boolean {
    const known = this.#isSpare.get(presence);
    if (known !== undefined) return known;
    const isSpare = targetsOf(presence, this.#cover.agencyGrid).every((target) =>
      this.#isSpareIn(presence, target),
    );
    this.#isSpare.set(presence, isSpare);
    return isSpare;
  }

  #isSpareIn(presence: Presence, target: number): boolean {
    const grid = this.#cover.agencyGrid.grids[target]!;
    return this.#cover.onDuty[target]!.every((onDuty, slot) => {
      const required = grid.instanceRequired[grid.slotInstance[slot]!]!;
      return onDuty > required || !isOnDuty(presence, grid, target, slot);
    });
  }

  /** The same duty in another district, from the first day of the period. */
  #presenceIn(presence: Presence, district: string): Presence {
    const { schedule } = this.#cover;
    const byHost = new Map<number, PresenceLine>();
    for (const { districtShift, duty } of presence.lines) {
      const host = this.#mover.hostOf(districtShift, district);
      const known = byHost.get(host);
      const days = known?.duty.days.map((on, index) => on | duty.days[index]!);
      byHost.set(host, {
        districtShift: host,
        duty: days === undefined ? duty : schedule.pools.duty.intern(days),
      });
    }
    const moved = schedule.pools.presence.intern([...byHost.values()]);
    return schedule.fromFirstDay(moved, this.#policy.period.from);
  }
}
