import { isCounted } from '../model/basis.js';
import type { AgencyCover } from './agency-cover.js';
import { isOnDuty, type SlotCounts, targetsOf } from './on-duty.js';
import { NO_DUTY, type Presence } from './presence.js';
import type { SlotGrid } from './slot-grid.js';

/** What it does to one district-shift that one officer is no longer on duty. */
export interface Opening {
  readonly districtShift: number;
  /** Covered before and short after. */
  readonly minutes: number;
  /** With somebody before and nobody after, short before or not. */
  readonly minutesNone: number;
  /** Short before, and one officer fewer after. */
  readonly minutesWorse: number;
  /** Covered before and short after, at some minute. */
  readonly instances: number;
}

/**
 * What opens when one officer's duty shrinks from one signature to another, everyone else's staying as
 * it is. A minute opens exactly when the required number is on duty and the officer is one of them.
 * District-shifts where nobody's days off are known are left out: nobody knows what they have.
 * @param onDuty officers who count, by district-shift and slot, this one among them
 * @param after part of `before`; left out = the officer is gone
 * @returns the district-shifts with something to tell, in order
 */
export function openingsOf(
  { agencyGrid, shifts }: Pick<AgencyCover, 'agencyGrid' | 'shifts'>,
  onDuty: readonly SlotCounts[],
  before: Presence,
  after: Presence = NO_DUTY,
): Opening[] {
  const openings: Opening[] = [];
  for (const target of targetsOf(before, agencyGrid)) {
    if (!isCounted(shifts[target]!.basis)) continue;
    const grid = agencyGrid.grids[target]!;
    const isMissed = (slot: number): boolean =>
      isOnDuty(before, grid, target, slot) && !isOnDuty(after, grid, target, slot);
    const found = openingAt(grid, onDuty[target]!, isMissed);
    if (found.minutes + found.minutesNone + found.minutesWorse === 0) continue;
    openings.push({ districtShift: target, ...found });
  }
  return openings;
}

/** @param isMissed whether the officer is on duty at a slot before and not after */
function openingAt(
  grid: SlotGrid,
  onDuty: SlotCounts,
  isMissed: (slot: number) => boolean,
): Omit<Opening, 'districtShift'> {
  const { instanceRequired, slotInstance, slotMinutes } = grid;
  const found = { minutes: 0, minutesNone: 0, minutesWorse: 0, instances: 0 };
  let latest = -1;
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = slotInstance[slot]!;
    const count = onDuty[slot]!;
    const spare = count - instanceRequired[instance]!;
    if (instanceRequired[instance] === 0 || spare > 0 || !isMissed(slot)) continue;
    found[spare === 0 ? 'minutes' : 'minutesWorse'] += slotMinutes[slot]!;
    if (count === 1) found.minutesNone += slotMinutes[slot]!;
    if (instance === latest || spare < 0 || !isCovered(grid, onDuty, instance)) continue;
    found.instances += 1;
    latest = instance;
  }
  return found;
}

function isCovered(
  { instanceRequired, instanceSlot }: SlotGrid,
  onDuty: SlotCounts,
  instance: number,
): boolean {
  for (let slot = instanceSlot[instance]!; slot < instanceSlot[instance + 1]!; slot += 1) {
    if (onDuty[slot]! < instanceRequired[instance]!) return false;
  }
  return true;
}
