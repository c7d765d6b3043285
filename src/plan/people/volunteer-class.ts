import type { Officer } from '../../model/officer.js';
import type { Objective } from '../../model/policy.js';
import type { Candidates } from '../need/components.js';
import type { SolvedBlock } from '../solve-needs.js';
import { type PlanCost, reachOf, withOneTrained, withoutOne } from './changed-block.js';
import { isDearerWith } from './dearer-with.js';
import { costOf, type Resolver } from './resolver.js';
import { Swaps } from './swaps.js';

/** What the best plan would cost more without one officer; a number below 0 when less can be reached. */
export type ExtraCost = PlanCost;

/**
 * What the listed volunteers of one column are for the plans of the fewest; they can stand for each other.
 * only: without any one of them more must be trained, or less is reached. used: some or all are in the
 * plan, and it costs no more in the first place without one. other: none is in the plan, but another plan
 * of the fewest takes one. none: no plan of the fewest takes one. undecided: the search reached its limit.
 */
type ClassPart = 'only' | 'used' | 'other' | 'none' | 'undecided';

/** The listed volunteers of one column of a block. */
export interface VolunteerClass {
  readonly rows: readonly number[];
  readonly candidates: readonly Candidates[];
  readonly officers: readonly Officer[];
  /** How many of them the plan takes. */
  readonly used: number;
  readonly part: ClassPart;
  /** Whether less is reached without one of them. */
  readonly isReachNeeded: boolean;
  /** Without one of them; null where that is not known. */
  readonly without: ExtraCost | null;
}

/** Decides, by solving the block anew, what the volunteers of each of its columns are for. */
export function volunteerClasses(
  solved: SolvedBlock,
  objective: Objective,
  resolver: Resolver,
): VolunteerClass[] {
  const { block } = solved;
  const decider = new Decider(solved, objective, resolver);
  const reach = reachOf(block);
  return block.columns.flatMap(({ rows, candidates, capacity }, column) => {
    if (capacity.listed === 0) return [];
    const isReachNeeded = rows.some((row) => block.rows[row]!.need === reach[row]);
    return [
      {
        rows,
        candidates,
        officers: candidates.flatMap((each) => each.officers.listed),
        used: decider.swaps.usedOf(column),
        isReachNeeded,
        ...decider.decide(column, isReachNeeded),
      },
    ];
  });
}

type Decided = Pick<VolunteerClass, 'part' | 'without'>;

const NOTHING: ExtraCost = { total: 0, toFind: 0, refresh: 0 };
const UNDECIDED: Decided = { part: 'undecided', without: null };

class Decider {
  readonly swaps: Swaps;
  readonly #solved: SolvedBlock;
  readonly #objective: Objective;
  readonly #resolver: Resolver;
  /** Of the best plan. */
  readonly #cost: PlanCost;

  constructor(solved: SolvedBlock, objective: Objective, resolver: Resolver) {
    this.swaps = new Swaps(solved);
    this.#solved = solved;
    this.#objective = objective;
    this.#resolver = resolver;
    this.#cost = costOf(solved.problem, solved.solution);
  }

  decide(column: number, isReachNeeded: boolean): Decided {
    const { solution, block } = this.#solved;
    const used = this.swaps.usedOf(column);
    if (solution.status === 'limit') return isReachNeeded ? ONLY : UNDECIDED;
    // One who is not in the plan can take the place of one who is.
    if (used > 0 && used < block.columns[column]!.capacity.listed) return USED;
    return used === 0 ? this.#unused(column) : this.#fullyUsed(column, isReachNeeded);
  }

  #unused(column: number): Decided {
    if (this.swaps.canReplaceSome(column)) return { part: 'other', without: NOTHING };
    if (isDearerWith(this.#solved, column, this.#cost.total)) return NONE;
    const rest = this.#resolver.resolve(() => withOneTrained(this.#solved.block, column));
    if (rest === null) return UNDECIDED;
    const isSame =
      rest.total + 1 === this.#cost.total &&
      rest.toFind === this.#cost.toFind &&
      rest.refresh === this.#cost.refresh;
    return isSame ? { part: 'other', without: NOTHING } : NONE;
  }

  #fullyUsed(column: number, isReachNeeded: boolean): Decided {
    if (this.swaps.canBeReplaced(column)) return USED;
    const rest = this.#resolver.resolve(() => withoutOne(this.#solved.block, column));
    if (rest === null) return isReachNeeded ? ONLY : UNDECIDED;
    const without = {
      total: rest.total - this.#cost.total,
      toFind: rest.toFind - this.#cost.toFind,
      refresh: rest.refresh - this.#cost.refresh,
    };
    const isOnly = isReachNeeded || this.#isDearer(without);
    return { part: isOnly ? 'only' : 'used', without };
  }

  /** Whether the plan costs more in what comes first: trained in all; or to find, then trained in all. */
  #isDearer({ total, toFind }: ExtraCost): boolean {
    if (this.#objective === 'fewest' || toFind === 0) return total > 0;
    return toFind > 0;
  }
}

const ONLY: Decided = { part: 'only', without: null };
const USED: Decided = { part: 'used', without: NOTHING };
const NONE: Decided = { part: 'none', without: NOTHING };
