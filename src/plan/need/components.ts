import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { CandidateGroup } from '../../coverage/muster.js';
import { targetsOf } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import type { Needs } from './needs.js';
import { Ties } from './ties.js';

/** Candidates with one duty signature. */
export interface Candidates {
  readonly presence: Presence;
  readonly officers: CandidateGroup;
}

/** District-shifts tied by candidates who could help in several of them, and those candidates. */
export interface Component {
  readonly districtShifts: readonly number[];
  readonly candidates: readonly Candidates[];
}

/**
 * Splits an agency into components that can be planned one by one: no candidate can help in two of
 * them. Every district-shift is in exactly one; one that needs nobody stands alone.
 */
export function componentsOf(cover: AgencyCover, needs: Needs): Component[] {
  const ties = new Ties(cover.agencyGrid.grids.length);
  const useful: Candidates[] = [];
  for (const [presence, officers] of cover.muster.candidates) {
    const helped = targetsOf(presence, cover.agencyGrid).filter(
      (target) => needs[target]!.slotsMissing > 0,
    );
    if (helped.length === 0) continue;
    useful.push({ presence, officers });
    const own = presence.lines.map(({ districtShift }) => districtShift);
    for (const districtShift of [...own, ...helped]) ties.join(own[0]!, districtShift);
  }
  return collect(useful, ties);
}

function collect(useful: readonly Candidates[], ties: Ties): Component[] {
  const byRoot = new Map<number, { districtShifts: number[]; candidates: Candidates[] }>();
  for (let districtShift = 0; districtShift < ties.size; districtShift += 1) {
    const root = ties.rootOf(districtShift);
    const component = byRoot.get(root) ?? { districtShifts: [], candidates: [] };
    component.districtShifts.push(districtShift);
    byRoot.set(root, component);
  }
  for (const candidates of useful) {
    const root = ties.rootOf(candidates.presence.lines[0]!.districtShift);
    byRoot.get(root)!.candidates.push(candidates);
  }
  for (const { candidates } of byRoot.values()) candidates.sort(compareCandidates);
  return [...byRoot.values()];
}

/** An order of duty signatures that no file order can change: by district-shift, then by days. */
function compareCandidates(left: Candidates, right: Candidates): number {
  const leftLines = left.presence.lines;
  const rightLines = right.presence.lines;
  for (let index = 0; index < Math.min(leftLines.length, rightLines.length); index += 1) {
    const leftLine = leftLines[index]!;
    const rightLine = rightLines[index]!;
    if (leftLine.districtShift !== rightLine.districtShift) {
      return leftLine.districtShift - rightLine.districtShift;
    }
    if (leftLine.duty.bits !== rightLine.duty.bits) {
      return leftLine.duty.bits > rightLine.duty.bits ? -1 : 1;
    }
  }
  return leftLines.length - rightLines.length;
}
