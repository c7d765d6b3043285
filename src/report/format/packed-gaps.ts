import type { Day } from '../../model/day.js';
import type { PackedGaps } from '../report-value.js';

/** A run of consecutive short instances; `short` is its largest. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
  readonly short: number;
}

const NUMBERS_PER_GAP = 3;

/** How many gaps a packed list holds. */
export function gapCount(gaps: PackedGaps): number {
  return gaps.length / NUMBERS_PER_GAP;
}

/** All gaps of a packed list, in its order. */
export function gapsIn(gaps: PackedGaps): Gap[] {
  return Array.from({ length: gapCount(gaps) }, (_, position) => gapAt(gaps, position));
}

/** The gap at a position, from 0. */
function gapAt(gaps: PackedGaps, position: number): Gap {
  const at = position * NUMBERS_PER_GAP;
  return { from: gaps[at] ?? 0, to: gaps[at + 1] ?? 0, short: gaps[at + 2] ?? 0 };
}

/** The gap with the longest run of dates, the first of equals; null when there is none. */
export function longestGap(gaps: PackedGaps): Gap | null {
  return longestGaps(gaps, 1)[0] ?? null;
}

/** The longest gaps by dates, the first of equals first, at most so many. */
export function longestGaps(gaps: PackedGaps, most: number): Gap[] {
  const longest: Gap[] = [];
  for (let position = 0; position < gapCount(gaps); position += 1) {
    const gap = gapAt(gaps, position);
    const place = longest.findIndex((other) => lengthOf(gap) > lengthOf(other));
    if (place >= 0) longest.splice(place, 0, gap);
    else if (longest.length < most) longest.push(gap);
    if (longest.length > most) longest.pop();
  }
  return longest;
}

function lengthOf(gap: Gap): number {
  return gap.to - gap.from + 1;
}
