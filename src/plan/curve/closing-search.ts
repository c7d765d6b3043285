import { type BoundResult, ClosingBound, type ClosingNode } from './closing-bound.js';
import {
  type ClosingChoice,
  type ClosingProblem,
  officersOf,
  withBestAdded,
  worthOf,
} from './closing-problem.js';

/** What a search is to find. */
export interface ClosingTask {
  /** Officers who are trained in any case. */
  readonly lower: ClosingChoice;
  /** Officers who may be trained in all, those of `lower` included. */
  readonly places: number;
  /** Choices to begin with. */
  readonly starts: readonly ClosingChoice[];
  /** Only choices worth more are looked for. */
  readonly toBeat: number;
}

/** The best choice found, and how far it is proved. */
export interface Closing {
  /** Null = nothing worth more than `toBeat` was found. */
  readonly choice: ClosingChoice | null;
  readonly worth: number;
  /** No choice is worth more; equal to `worth` when proved. */
  readonly atMost: number;
  /** Entries of the problem that were looked at. */
  readonly work: number;
}

interface OpenNode extends ClosingNode {
  readonly bound: number;
}

const ROUNDS_AT_ROOT = 80;
const ROUNDS_BELOW = 10;
/** Share of the work that the first bound may take. */
const ROOT_SHARE = 0.25;

/**
 * The choice worth most, by branch and bound in whole numbers: depth first, more officers before
 * fewer, on the column that the bound is least sure of.
 * @param mostWork where it is reached, `atMost` stays above `worth`; counted, never timed
 */
export function searchClosing(
  problem: ClosingProblem,
  task: ClosingTask,
  mostWork: number,
): Closing {
  return new ClosingSearch(problem, task).run(mostWork);
}

class ClosingSearch {
  readonly #problem: ClosingProblem;
  readonly #task: ClosingTask;
  readonly #bound: ClosingBound;
  readonly #stack: OpenNode[] = [];
  /** Entries that one look at the whole problem takes. */
  readonly #size: number;
  #best: ClosingChoice | null = null;
  #worth: number;
  #work = 0;

  constructor(problem: ClosingProblem, task: ClosingTask) {
    this.#problem = problem;
    this.#task = task;
    this.#bound = new ClosingBound(problem);
    this.#worth = task.toBeat;
    this.#size = problem.columns.reduce((sum, { rows }) => sum + rows.length + 8, 0);
  }

  run(mostWork: number): Closing {
    for (const start of this.#task.starts) this.#try(start);
    const { needs, gains, columns } = this.#problem;
    this.#stack.push({
      lower: this.#task.lower,
      upper: Int32Array.from(columns, ({ listed, toFind }) => listed + toFind),
      prices: Float64Array.from(gains, (gain, row) => gain / needs[row]!),
      bound: gains.reduce((sum, gain) => sum + gain, 0),
    });
    const affordable = Math.floor((ROOT_SHARE * mostWork) / this.#size);
    this.#explore(Math.min(ROUNDS_AT_ROOT, Math.max(ROUNDS_BELOW, affordable)));
    while (this.#work < mostWork && this.#swap(mostWork));
    while (this.#stack.length > 0 && this.#work < mostWork) this.#explore(ROUNDS_BELOW);
    return {
      choice: this.#best,
      worth: this.#worth,
      atMost: this.#stack.reduce((most, { bound }) => Math.max(most, bound), this.#worth),
      work: this.#work,
    };
  }

  #explore(rounds: number): void {
    const node = this.#stack.pop()!;
    if (node.bound <= this.#worth) return;
    this.#try(node.lower);
    const places = this.#task.places - officersOf(node.lower);
    if (places === 0) return;
    if (places === 1) {
      this.#tryOneMore(node.lower);
      return;
    }
    const limits = { rounds, toBeat: () => this.#worth };
    const found = this.#bound.at(node, places, limits, (choice) => this.#try(choice));
    const bound = Math.min(found.bound, node.bound);
    if (bound > this.#worth) this.#branch(node, places, { ...found, bound });
  }

  #try(choice: ClosingChoice): void {
    this.#work += this.#size;
    const worth = worthOf(this.#problem, choice);
    if (worth <= this.#worth) return;
    this.#worth = worth;
    this.#best = choice;
  }

  /** Nothing is left to decide but one officer: the best is found at one look. */
  #tryOneMore(choice: ClosingChoice): void {
    this.#work += this.#size;
    const more = withBestAdded(this.#problem, choice);
    if (more !== null) this.#try(more);
  }

  /** Trains someone else in the place of each officer of the best choice. @returns whether that helps */
  #swap(mostWork: number): boolean {
    const from = this.#best;
    if (from === null) return false;
    for (const [column, officers] of from.entries()) {
      if (officers <= this.#task.lower[column]! || this.#work > mostWork) continue;
      const fewer = from.slice();
      fewer[column]! -= 1;
      this.#tryOneMore(fewer);
    }
    return this.#best !== from;
  }

  #branch({ lower, upper }: OpenNode, places: number, found: BoundResult): void {
    const { bound, prices, tendency } = found;
    const open = upper.map((most, at) => Math.min(most, lower[at]! + places));
    const column = leastSure(tendency, lower, open);
    if (column === -1) return;
    const more = Math.min(Math.floor(tendency[column]!), open[column]! - lower[column]! - 1);
    const down = open.slice();
    down[column] = lower[column]! + more;
    const up = lower.slice();
    up[column] = lower[column]! + more + 1;
    this.#stack.push({ lower, upper: down, prices, bound });
    this.#stack.push({ lower: up, upper: open, prices, bound });
  }
}

/** The open column whose number is furthest from whole; -1 = none is open. */
function leastSure(tendency: Float64Array, lower: ClosingChoice, upper: ClosingChoice): number {
  let best = -1;
  let most = -1;
  for (let column = 0; column < tendency.length; column += 1) {
    if (lower[column] === upper[column]) continue;
    const number = tendency[column]!;
    const distance = Math.abs(number - Math.round(number)) + (number > 0 ? 1e-6 : 0);
    if (distance <= most + 1e-9) continue;
    best = column;
    most = distance;
  }
  return best;
}
