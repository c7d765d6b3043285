import type { AgencyCase } from './agency-case.js';
import type { AgencyCounts } from './agency-counts.js';
import type { CountedAgency } from './counted-agency.js';
import type { ReasonParts } from './reason-check.js';
import { type SearchBlock, searchAgain } from './search-again.js';
import { classesOf, type NeedMinute, supplyOf } from './supply.js';

/** Minutes looked at for one block: about half a second. */
const MOST_WORK = 300_000_000;
/** Minutes of need, and officers by whom they are worked, beyond which nothing is tried. */
const MOST_CELLS = 4_000_000;

/**
 * Whether the bounds that a reason only says were searched hold: those of its minutes of need that share
 * no officer with its other parts are searched again. Where that takes too long, they are taken on trust.
 * @param own positions of the component's district-shifts
 * @throws FalseClaim
 */
export function checkSearched(
  held: AgencyCase,
  counted: CountedAgency,
  own: readonly number[],
  { weighing, searched }: ReasonParts,
  path: string,
): void {
  const needs = needsOf(held, counted, own);
  const { trainable } = counted;
  const isWithin = needs.length * trainable.length <= MOST_CELLS;
  const bound = isWithin ? boundOf(held, counted, needs, weighing, searched) : null;
  if (bound === null || (bound.isOpen && bound.sum < searched)) {
    held.checks.trust(
      path,
      `that ${searched} are needed was searched by the planner; searching it again takes too long`,
    );
    return;
  }
  held.checks.holds('proofs', bound.sum >= searched, path, () => {
    return `the search is said to prove ${searched}, and ${bound.sum} are enough`;
  });
}

function boundOf(
  held: AgencyCase,
  { counts, trainable }: CountedAgency,
  needs: readonly NeedMinute[],
  weighing: ReasonParts['weighing'],
  searched: number,
): { sum: number; isOpen: boolean } {
  const supply = supplyOf(held, counts, needs, trainable);
  const used = new Set(weighing.flatMap((part) => part.needs.map((need) => keyOf(counts, need))));
  const isUsed = needs.map((need) => used.has(keyOf(counts, need)));
  let sum = 0;
  let isOpen = false;
  for (const block of blocksOf(needs, [...supply.values()])) {
    if (block.some((position) => isUsed[position])) continue;
    const found = searchAgain(
      reduced(block, needs, [...supply.values()]),
      searched - sum,
      MOST_WORK,
    );
    sum += found.bound;
    isOpen ||= !found.isExact;
    if (sum >= searched) break;
  }
  return { sum, isOpen };
}

/** Every minute of some district-shifts at which someone is missing whom training could bring. */
export function needsOf(
  { policy }: AgencyCase,
  { counts, tallies }: CountedAgency,
  own: readonly number[],
): NeedMinute[] {
  const needs: NeedMinute[] = [];
  for (const districtShift of own) {
    if (tallies[districtShift] === null) continue;
    for (let day = policy.period.from; day <= policy.period.to; day += 1) {
      const instance = counts.of(districtShift, day);
      for (const { from, everyone, refreshed } of instance?.pieces ?? []) {
        const short = Math.min(instance!.required, everyone) - refreshed;
        if (short > 0) needs.push({ districtShift, day, minute: from, short });
      }
    }
  }
  return needs;
}

/** The minutes around one at which the same officers count. */
function keyOf(counts: AgencyCounts, { districtShift, day, minute }: NeedMinute): string {
  const pieces = counts.of(districtShift, day)?.pieces ?? [];
  const piece = pieces.find(({ from, to }) => from <= minute && minute < to);
  return `${districtShift} ${day} ${piece?.from}`;
}

/** Positions of minutes that hang together by the officers who work them. */
function blocksOf(
  needs: readonly NeedMinute[],
  worked: readonly (readonly number[])[],
): number[][] {
  const parent = needs.map((_, position) => position);
  const rootOf = (position: number): number => {
    let root = position;
    while (parent[root] !== root) root = parent[root]!;
    parent[position] = root;
    return root;
  };
  for (const positions of worked) {
    for (const position of positions) parent[rootOf(position)] = rootOf(positions[0]!);
  }
  const blocks = new Map<number, number[]>();
  for (const position of parent.keys()) {
    const root = rootOf(position);
    const block = blocks.get(root);
    if (block === undefined) blocks.set(root, [position]);
    else block.push(position);
  }
  return [...blocks.values()];
}

/** A block without repeats: of minutes that the same officers work, the one that misses most. */
function reduced(
  block: readonly number[],
  needs: readonly NeedMinute[],
  worked: readonly (readonly number[])[],
): SearchBlock {
  const inBlock = new Set(block);
  const ownWorked = worked.filter(([first]) => inBlock.has(first!));
  const workersOf = new Map<number, number[]>(block.map((position) => [position, []]));
  for (const [officer, positions] of ownWorked.entries()) {
    for (const position of positions) workersOf.get(position)!.push(officer);
  }
  const hardest = new Map<string, number>();
  for (const position of block) {
    const key = workersOf.get(position)!.join(' ');
    const known = hardest.get(key);
    if (known === undefined || needs[position]!.short > needs[known]!.short) {
      hardest.set(key, position);
    }
  }
  const kept = new Map([...hardest.values()].map((position, index) => [position, index]));
  return {
    shorts: [...kept.keys()].map((position) => needs[position]!.short),
    classes: classesOf(
      ownWorked.map((positions) => positions.flatMap((position) => kept.get(position) ?? [])),
    ),
  };
}
