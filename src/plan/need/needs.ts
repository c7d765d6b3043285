import type { AgencyCover } from '../../coverage/agency-cover.js';
import { type SlotCounts, sumOnDuty, zeroCounts } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import type { SlotGrid } from '../../coverage/slot-grid.js';
import { isCounted } from '../../model/basis.js';

/** Officers still needed in one district-shift, and how far training can go. */
interface ShiftNeeds {
  /** By slot: officers to add until the target is met; 0 = met. */
  readonly missing: SlotCounts;
  /** Slots at which someone is missing. */
  readonly slotsMissing: number;
  /** Instances that stay short whoever is trained. */
  readonly unfillable: number;
}

/** By district-shift of one agency. */
export type Needs = readonly ShiftNeeds[];

/** The number an instance requires, from the number its row gives: as it stands, or raised for absence. */
export type Requirement = (required: number) => number;

/** The requirement as it stands. */
export const AS_REQUIRED: Requirement = (required) => required;

/** By district-shift and slot: the officers whom training every candidate would add. */
export function reachableOf({ muster, agencyGrid }: AgencyCover): SlotCounts[] {
  const candidates = new Map<Presence, number>();
  for (const [presence, { refresh, listed, toFind }] of muster.candidates) {
    candidates.set(presence, refresh.length + listed.length + toFind.length);
  }
  return sumOnDuty(candidates, agencyGrid);
}

/**
 * What is missing. Training cannot reach more than everyone: at each minute the target is the
 * smaller of the requirement and the officers on duty with all candidates trained. A district-shift
 * where nobody's days off are known asks for nothing, because nobody knows what it has.
 * @param reachable from {@link reachableOf}
 */
export function needsOf(
  cover: AgencyCover,
  reachable: readonly SlotCounts[],
  requirement: Requirement,
): Needs {
  const missing = zeroCounts(cover.agencyGrid);
  return cover.agencyGrid.grids.map((grid, index) => {
    const draft = { missing: missing[index]!, slotsMissing: 0, unfillable: 0 };
    if (isCounted(cover.shifts[index]!.basis)) {
      addShortages(draft, grid, cover.onDuty[index]!, reachable[index]!, requirement);
    }
    return draft;
  });
}

function addShortages(
  draft: { missing: SlotCounts; slotsMissing: number; unfillable: number },
  { slotInstance, instanceRequired }: SlotGrid,
  onDuty: SlotCounts,
  reachable: SlotCounts,
  requirement: Requirement,
): void {
  let latestUnfillable = -1;
  for (let slot = 0; slot < onDuty.length; slot += 1) {
    const instance = slotInstance[slot]!;
    const short = requirement(instanceRequired[instance]!) - onDuty[slot]!;
    if (short <= 0) continue;
    const added = Math.min(short, reachable[slot]!);
    draft.missing[slot] = added;
    if (added > 0) draft.slotsMissing += 1;
    if (added === short || instance === latestUnfillable) continue;
    draft.unfillable += 1;
    latestUnfillable = instance;
  }
}
