import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Presence } from '../coverage/presence.js';
import { dutyFingerprint } from '../model/duty-fingerprint.js';
import type { Officer } from '../model/officer.js';

/** Officers of a squad with one duty: the name of that duty, and how many of them are meant. */
export interface SquadDuty {
  readonly fingerprint: string;
  readonly count: number;
}

/**
 * Tells which duty is meant where those who could be asked do not all work the same dates, for leave or
 * a row of its own: whoever checks a plan must know, and nobody is named.
 */
export class SquadDuties {
  readonly #presenceOf = new Map<Officer, Presence>();
  readonly #firstDay: number;

  constructor({ muster, schedule }: AgencyCover) {
    this.#firstDay = schedule.horizon.first;
    for (const [presence, { toFind }] of muster.candidates) {
      for (const officer of toFind) this.#presenceOf.set(officer, presence);
    }
  }

  /**
   * The duties of those still to find in one squad, by name.
   * @param eligible of the squad, all who could be asked
   * @param chosen of them, those who stand for the ones still to find
   * @returns none where all eligible share one duty
   */
  of(eligible: readonly Officer[], chosen: readonly Officer[]): SquadDuty[] {
    if (new Set(eligible.map((officer) => this.#presenceOf.get(officer))).size <= 1) return [];
    const counts = new Map<string, number>();
    for (const officer of chosen) {
      const fingerprint = this.#fingerprintOf(this.#presenceOf.get(officer)!);
      counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    }
    return [...counts]
      .map(([fingerprint, count]) => ({ fingerprint, count }))
      .sort((left, right) => (left.fingerprint < right.fingerprint ? -1 : 1));
  }

  #fingerprintOf({ lines }: Presence): string {
    return dutyFingerprint(
      lines.map(({ districtShift, duty }) => ({
        districtShift,
        days: [...duty.days].flatMap((on, index) => (on === 1 ? [this.#firstDay + index] : [])),
      })),
    );
  }
}
