import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { CandidateGroup } from '../../coverage/muster.js';
import { type SlotCounts, sumOnDuty, zeroCounts } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import { coverSums, onDutyWithAdded } from '../../coverage/with-added.js';
import { isCounted } from '../../model/basis.js';
import type { Officer } from '../../model/officer.js';
import { addedPresences } from '../need/added-presences.js';
import type { Needs } from '../need/needs.js';

/** Where an agency stands once the certificates of its plan are refreshed: where the curve begins. */
export interface Start {
  /** The agency's cover with only those candidates who could be trained. */
  readonly cover: AgencyCover;
  /** Officers missing at each slot that training can close; nothing where it cannot. */
  readonly needs: Needs;
  readonly minutesShortToday: number;
  readonly minutesShort: number;
}

/** @param refreshed the officers whose certificates are refreshed */
export function startOf(cover: AgencyCover, refreshed: readonly Officer[]): Start {
  const onDuty = onDutyWithAdded(cover, addedPresences(cover, 'refresh', refreshed));
  const candidates = trainees(cover);
  const reachable = sumOnDuty(officersBy(candidates), cover.agencyGrid);
  return {
    cover: { ...cover, muster: { ...cover.muster, candidates } },
    needs: closableNeeds(cover, onDuty, reachable),
    minutesShortToday: coverSums(cover, cover.onDuty).minutesShort,
    minutesShort: coverSums(cover, onDuty).minutesShort,
  };
}

function trainees({ muster }: AgencyCover): Map<Presence, CandidateGroup> {
  const kept = new Map<Presence, CandidateGroup>();
  for (const [presence, { listed, toFind }] of muster.candidates) {
    if (listed.length + toFind.length > 0) kept.set(presence, { refresh: [], listed, toFind });
  }
  return kept;
}

function officersBy(candidates: ReadonlyMap<Presence, CandidateGroup>): Map<Presence, number> {
  const numbers = new Map<Presence, number>();
  for (const [presence, { listed, toFind }] of candidates) {
    numbers.set(presence, listed.length + toFind.length);
  }
  return numbers;
}

/** The whole shortage of each slot, but only where training everyone would end it. */
function closableNeeds(
  { agencyGrid, shifts }: AgencyCover,
  onDuty: readonly SlotCounts[],
  reachable: readonly SlotCounts[],
): Needs {
  const missing = zeroCounts(agencyGrid);
  return agencyGrid.grids.map(({ slotInstance, instanceRequired }, index) => {
    const draft = { missing: missing[index]!, slotsMissing: 0, unfillable: 0 };
    if (!isCounted(shifts[index]!.basis)) return draft;
    for (let slot = 0; slot < slotInstance.length; slot += 1) {
      const short = instanceRequired[slotInstance[slot]!]! - onDuty[index]![slot]!;
      if (short <= 0 || short > reachable[index]![slot]!) continue;
      draft.missing[slot] = short;
      draft.slotsMissing += 1;
    }
    return draft;
  });
}
