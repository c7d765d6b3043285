import { Incumbent } from './incumbent.js';
import { RelaxedSearch } from './relaxed-search.js';
import type { Choice, Stage } from './stage.js';
import { TightSearch } from './tight-search.js';

/** What a search found and how far it is proved. */
export interface SearchResult {
  readonly choice: Choice;
  readonly cost: number;
  /** No choice costs less; equal to `cost` when proved. */
  readonly bound: number;
  readonly nodes: number;
  /** Weights of the stage's rows that gave the bound at the root; zeros where there was no need of it. */
  readonly rootWeights: Float64Array;
}

/**
 * Work, in tableau entries, that one search may do; counted, not timed, so that plans never depend on
 * the machine.
 */
export const MOST_WORK = 3e9;
/** What is tight is tried first where no more officers than this may be chosen. */
const TIGHT_ROOM = 12;
/** For so many nodes; where many may be chosen the relaxation soon does better. */
const MOST_TIGHT_NODES = { few: 50_000, many: 10_000 };
const FEW = 8;

/**
 * The cheapest choice of a stage, in whole numbers and proved. It asks for the lowest cost that is not
 * ruled out, and only when every branch of that is closed for the next one: a low target closes branches
 * early, and the answer comes with its proof. Few officers are tried out by what is tight; where that
 * takes too long the relaxation leads.
 * @param incumbent a choice that covers every row within the budgets
 * @param mostWork limit of the search; when it is reached, `bound` stays below `cost`
 * @param isWeighed whether the weights of the rows are wanted; without them the relaxation waits until
 * it is needed
 */
export function search(
  stage: Stage,
  incumbent: Choice,
  mostWork: number,
  isWeighed = false,
): SearchResult {
  return new Search(stage, incumbent, mostWork).run(isWeighed);
}

class Search {
  readonly #best: Incumbent;
  readonly #relaxed: RelaxedSearch;
  readonly #mostTightNodes: number;
  /** Null once it has reached its limit: higher targets leave it more to try. */
  #tight: TightSearch | null;
  #tightNodes = 0;

  constructor(stage: Stage, incumbent: Choice, mostWork: number) {
    this.#best = new Incumbent(stage, incumbent);
    this.#relaxed = new RelaxedSearch(stage, this.#best, mostWork);
    this.#mostTightNodes = Math.floor(mostWork / (stage.costs.length * stage.needs.length));
    const tight = new TightSearch(stage);
    this.#tight = tight.isFit ? tight : null;
  }

  run(isWeighed: boolean): SearchResult {
    let bound = isWeighed ? this.#relaxed.boundAtRoot() : 0;
    while (bound < this.#best.cost && this.#triesAll(bound)) {
      if (this.#best.cost > bound) bound += 1;
    }
    return {
      choice: this.#best.choice,
      cost: this.#best.cost,
      bound,
      nodes: this.#relaxed.nodes + this.#tightNodes,
      rootWeights: this.#relaxed.rootWeights,
    };
  }

  /** Looks everywhere for a choice of at most the target. @returns false when the limit is reached */
  #triesAll(target: number): boolean {
    if (this.#triesTight(target)) return true;
    return target < this.#relaxed.boundAtRoot() || this.#relaxed.triesAll(target);
  }

  /** @returns false when the stage is not fit for it, or it reaches its limit */
  #triesTight(target: number): boolean {
    const room = this.#tight?.room(target) ?? 0;
    if (this.#tight === null || room > TIGHT_ROOM) return false;
    const most = room <= FEW ? MOST_TIGHT_NODES.few : MOST_TIGHT_NODES.many;
    const outcome = this.#tight.run(target, Math.min(most, this.#mostTightNodes));
    this.#tightNodes += outcome.nodes;
    if (outcome.kind === 'limit') this.#tight = null;
    if (outcome.kind === 'found') this.#best.offer(outcome.choice);
    return outcome.kind !== 'limit';
  }
}
