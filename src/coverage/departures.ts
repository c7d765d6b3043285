import type { Officer } from '../model/officer.js';
import type { AgencyCover } from './agency-cover.js';
import type { DutyRoster } from './duty-roster.js';
import type { SlotCounts } from './on-duty.js';
import { type Opening, openingsOf } from './openings.js';

/** What the departure of any one of these officers opens, all others staying. */
export interface Departure {
  /** Officers with one duty signature: each of them alone opens the same. */
  readonly officers: readonly Officer[];
  readonly openings: readonly Opening[];
}

/**
 * What the single departure of every officer who counts in the period opens, by duty signature.
 * Whoever is gone by its first day cannot depart.
 * @param onDuty officers of the roster on duty, by district-shift and slot
 */
export function departuresOf(
  cover: AgencyCover,
  roster: DutyRoster,
  onDuty: readonly SlotCounts[],
): Departure[] {
  return [...roster]
    .filter(([presence]) => cover.schedule.isOnDutyInPeriod(presence))
    .map(([presence, officers]) => ({ officers, openings: openingsOf(cover, onDuty, presence) }));
}

/** Minutes that are covered and would be short, in all district-shifts. */
export function minutesOpened(openings: readonly Opening[]): number {
  return openings.reduce((sum, { minutes }) => sum + minutes, 0);
}
