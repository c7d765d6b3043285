import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import type { AgencyCover } from './agency-cover.js';
import { countedDuty } from './counted-duty.js';
import type { Lapse, LapsedDuty } from './lapses.js';
import { addOnDuty, type SlotCounts, targetsOf } from './on-duty.js';
import { type Opening, openingsOf } from './openings.js';
import { type Presence, union } from './presence.js';

/** What one lapse opens after all those before it. */
export interface LapseOpenings extends Lapse {
  readonly openings: readonly Opening[];
}

/**
 * What each lapse opens: the minutes that are short after it and were not short before it, with all
 * earlier lapses already counted; so they add up to what the lapses open together.
 */
export function lapseOpenings(
  cover: AgencyCover,
  { lapses }: LapsedDuty,
  policy: Policy,
): LapseOpenings[] {
  const refreshed = new RefreshedCover(cover, policy);
  // The cover as it stands has all lapses in it: they are taken back from the last to the first.
  return lapses
    .toReversed()
    .map((lapse) => ({ ...lapse, openings: refreshed.refresh(lapse) }))
    .reverse();
}

/** What opened when certificates lapsed before the period: what refreshing them all would close. */
export function openedBefore(
  cover: AgencyCover,
  { lapsedBefore }: LapsedDuty,
  policy: Policy,
): Opening[] {
  const refreshed = new RefreshedCover(cover, policy);
  return lapsedBefore.flatMap((lapsed) => refreshed.refresh(lapsed));
}

/** The cover of an agency while one lapse after another is taken back. */
class RefreshedCover {
  readonly #cover: AgencyCover;
  readonly #policy: Policy;
  readonly #onDuty: readonly SlotCounts[];
  readonly #duty = new Map<Officer, Presence>();

  constructor(cover: AgencyCover, policy: Policy) {
    this.#cover = cover;
    this.#policy = policy;
    this.#onDuty = cover.onDuty.map((counts) => counts.slice());
  }

  /** Gives an officer lost duty back. @returns what its loss had opened */
  refresh({ officer, lost }: Pick<Lapse, 'officer' | 'lost'>): Opening[] {
    const { schedule } = this.#cover;
    const held = this.#duty.get(officer) ?? countedDuty(officer, schedule, this.#policy);
    const whole = union(held, lost, schedule.pools);
    this.#duty.set(officer, whole);
    this.#add(held, -1);
    this.#add(whole, 1);
    return openingsOf(this.#cover, this.#onDuty, whole, held);
  }

  #add(presence: Presence, officers: number): void {
    const { agencyGrid } = this.#cover;
    for (const target of targetsOf(presence, agencyGrid)) {
      addOnDuty(this.#onDuty[target]!, agencyGrid.grids[target]!, target, presence, officers);
    }
  }
}
