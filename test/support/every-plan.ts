import type { AgencyCover } from '../../src/coverage/agency-cover.js';
import type { CandidateKind } from '../../src/coverage/eligibility.js';
import { isOnDuty } from '../../src/coverage/on-duty.js';
import type { Presence } from '../../src/coverage/presence.js';
import { isCounted } from '../../src/model/basis.js';
import type { Officer } from '../../src/model/officer.js';
import type { Objective } from '../../src/model/policy.js';

interface Candidate {
  readonly officer: Officer;
  readonly kind: CandidateKind;
  readonly presence: Presence;
}

/** A minute of need: officers short, and the candidates who are on duty then, as bits. */
interface Minute {
  readonly short: number;
  readonly onDuty: number;
}

/** Officers trained in all, still to find, refreshed; in the order of the priorities. */
export type Cost = readonly number[];

/** An agency's plans by trying every set of candidates; for a dozen at most. */
export class EveryPlan {
  readonly candidates: readonly Candidate[];
  readonly #minutes: readonly Minute[];
  readonly #objective: Objective;

  constructor(cover: AgencyCover, objective: Objective) {
    this.#objective = objective;
    this.candidates = [...cover.muster.candidates].flatMap(([presence, group]) =>
      (['refresh', 'listed', 'toFind'] as const).flatMap((kind) =>
        group[kind].map((officer) => ({ officer, kind, presence })),
      ),
    );
    this.#minutes = minutesOf(cover, this.candidates);
  }

  bitOf(officer: Officer): number {
    return 1 << this.candidates.findIndex((each) => each.officer === officer);
  }

  /** Minutes of need at which an officer is on duty. */
  minutesOf(officer: Officer): readonly Minute[] {
    return this.#minutes.filter(({ onDuty }) => (onDuty & this.bitOf(officer)) !== 0);
  }

  /** Whether a set of candidates reaches all that the allowed ones can. */
  reaches(chosen: number, allowed: number): boolean {
    return this.#minutes.every(
      ({ short, onDuty }) => bits(onDuty & chosen) >= Math.min(short, bits(onDuty & allowed)),
    );
  }

  costOf(chosen: number): Cost {
    const cost = { refresh: 0, listed: 0, toFind: 0 };
    for (const [index, { kind }] of this.candidates.entries()) cost[kind] += (chosen >> index) & 1;
    const total = cost.listed + cost.toFind;
    return this.#objective === 'fewest'
      ? [total, cost.toFind, cost.refresh]
      : [cost.toFind, total, cost.refresh];
  }

  /** Every plan of the fewest among the allowed candidates, and what it costs. */
  best(allowed: number): { cost: Cost; plans: number[] } {
    let best: { cost: Cost; plans: number[] } | null = null;
    for (let chosen = 0; chosen <= allowed; chosen += 1) {
      if ((chosen & ~allowed) !== 0 || !this.reaches(chosen, allowed)) continue;
      const cost = this.costOf(chosen);
      const order = best === null ? -1 : compare(cost, best.cost);
      if (best === null || order < 0) best = { cost, plans: [chosen] };
      else if (order === 0) best.plans.push(chosen);
    }
    return best!;
  }

  get all(): number {
    return 2 ** this.candidates.length - 1;
  }
}

/** -1, 0 or 1 by the first number that differs. */
export function compare(left: Cost, right: Cost): number {
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 ? 0 : Math.sign(left[at]! - right[at]!);
}

/** How many bits are set. */
export function bits(set: number): number {
  return set.toString(2).replaceAll('0', '').length;
}

function minutesOf(cover: AgencyCover, candidates: readonly Candidate[]): Minute[] {
  return cover.agencyGrid.grids.flatMap((grid, target) => {
    if (!isCounted(cover.shifts[target]!.basis)) return [];
    return Array.from(grid.slotInstance, (instance, slot) => ({
      short: grid.instanceRequired[instance]! - cover.onDuty[target]![slot]!,
      onDuty: candidates.reduce(
        (set, { presence }, index) =>
          isOnDuty(presence, grid, target, slot) ? set | (1 << index) : set,
        0,
      ),
    })).filter(({ short, onDuty }) => short > 0 && onDuty > 0);
  });
}
