import { type AgencyCover, sumOnDuty } from '../coverage/agency-cover.js';
import type { CandidateGroup } from '../coverage/muster.js';
import type { Presence } from '../coverage/presence.js';

/** Officers still needed in one agency, and how far training can go. */
export interface Needs {
  /** By district-shift and slot: officers to add until the target is met; 0 = met. */
  readonly missing: readonly Int32Array[];
  /** By district-shift and instance: officers short even when every candidate is trained. */
  readonly unreachable: readonly Int32Array[];
}

/** The number an instance requires, from the number its row gives: as it stands, or raised for absence. */
export type Requirement = (required: number) => number;

/**
 * What is missing. Training cannot reach more than everyone: at each minute the target is the
 * smaller of the requirement and the officers on duty with all candidates trained. A district-shift
 * whose days off are unknown asks for nothing, because nobody knows what it has.
 */
export function needsOf(cover: AgencyCover, requirement: Requirement): Needs {
  const added = sumOnDuty(capacities(cover.muster.candidates), cover.agencyGrid);
  const missing: Int32Array[] = [];
  const unreachable: Int32Array[] = [];
  for (const [index, grid] of cover.agencyGrid.grids.entries()) {
    const missingBySlot = new Int32Array(grid.slotMinutes.length);
    const unreachableByInstance = new Int32Array(grid.instanceDay.length);
    missing.push(missingBySlot);
    unreachable.push(unreachableByInstance);
    if (cover.shifts[index]!.basis === 'unknown') continue;
    for (let slot = 0; slot < missingBySlot.length; slot += 1) {
      const instance = grid.slotInstance[slot]!;
      const short = requirement(grid.instanceRequired[instance]!) - cover.onDuty[index]![slot]!;
      const reachable = added[index]![slot]!;
      missingBySlot[slot] = Math.max(0, Math.min(short, reachable));
      const beyond = short - reachable;
      if (beyond > unreachableByInstance[instance]!) unreachableByInstance[instance] = beyond;
    }
  }
  return { missing, unreachable };
}

function capacities(candidates: ReadonlyMap<Presence, CandidateGroup>): Map<Presence, number> {
  const numbers = new Map<Presence, number>();
  for (const [presence, { refresh, listed, toFind }] of candidates) {
    numbers.set(presence, refresh.length + listed.length + toFind.length);
  }
  return numbers;
}
