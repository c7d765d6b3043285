import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { CandidateKind } from '../../coverage/eligibility.js';
import type { Presence } from '../../coverage/presence.js';
import type { Officer } from '../../model/officer.js';

/** The duty that chosen candidates add, each as one of a kind: how many have each duty signature. */
export function addedPresences(
  { muster }: AgencyCover,
  kind: CandidateKind,
  chosen: readonly Officer[],
): Map<Presence, number> {
  const isChosen = new Set(chosen);
  const added = new Map<Presence, number>();
  for (const [presence, officers] of muster.candidates) {
    const number = officers[kind].reduce((sum, each) => sum + (isChosen.has(each) ? 1 : 0), 0);
    if (number > 0) added.set(presence, number);
  }
  return added;
}
