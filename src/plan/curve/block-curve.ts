import {
  type ClosingChoice,
  type ClosingProblem,
  officersOf,
  toFindOf,
  withBestAdded,
  worthOf,
} from './closing-problem.js';
import { searchClosing } from './closing-search.js';
import type { WorkPool } from './work-pool.js';

/** The best of one block for one number of places. */
export interface BlockPoint {
  readonly choice: ClosingChoice;
  /** Worth of what the choice closes; what it leaves to find is not taken off. */
  readonly closed: number;
  /** No choice closes more. */
  readonly atMost: number;
  readonly officers: number;
  readonly toFind: number;
}

/**
 * The most that 0, 1, 2, ... officers close in one block, up to the number that closes everything.
 * Where one more place closes nothing more, its point repeats the one before.
 */
export class BlockCurve {
  readonly points: readonly BlockPoint[];
  readonly #problem: ClosingProblem;
  /** Worth of one unit of minutes; what is left to find weighs less. */
  readonly #scale: number;
  /** By choice that is kept, the best points found, by places. */
  readonly #kept = new Map<ClosingChoice, BlockPoint[]>();

  /** @param complete a choice that closes everything */
  constructor(problem: ClosingProblem, scale: number, complete: ClosingChoice, pool: WorkPool) {
    this.#problem = problem;
    this.#scale = scale;
    this.points = this.#allPoints(complete, pool);
  }

  /** The best point for so many places that keeps the officers of another. */
  keeping(kept: BlockPoint, places: number, pool: WorkPool): BlockPoint {
    if (places <= kept.officers) return kept;
    const known = this.#kept.get(kept.choice) ?? [];
    this.#kept.set(kept.choice, known);
    known[places] ??= this.#keep(kept, places, pool);
    return known[places];
  }

  #keep(kept: BlockPoint, places: number, pool: WorkPool): BlockPoint {
    const one = withBestAdded(this.#problem, kept.choice);
    if (one === null) return kept;
    if (places > kept.officers + 1) {
      return this.#search(kept, { lower: kept.choice, places, starts: [one] }, pool);
    }
    const more = this.#pointOf(one, kept.atMost);
    return more.closed > kept.closed ? more : kept;
  }

  #allPoints(complete: ClosingChoice, pool: WorkPool): BlockPoint[] {
    const { columns, gains } = this.#problem;
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    const nobody = new Int32Array(columns.length);
    const enough = officersOf(complete);
    const points = [this.#pointOf(nobody, 0)];
    for (let last = points[0]!; last.closed < all; ) {
      const places = points.length;
      const one = withBestAdded(this.#problem, last.choice);
      const starts = [...(one === null ? [] : [one]), ...(places === enough ? [complete] : [])];
      last = this.#search(last, { lower: nobody, places, starts }, pool);
      points.push(last);
    }
    return points;
  }

  /** The best point that closes more than another; else that other one, with its new bound. */
  #search(
    last: BlockPoint,
    task: { lower: ClosingChoice; places: number; starts: readonly ClosingChoice[] },
    pool: WorkPool,
  ): BlockPoint {
    const found = searchClosing(this.#problem, { ...task, toBeat: last.closed }, pool.share());
    pool.spend(found.work);
    // Worth is minutes times scale less what is left to find, which stays below scale.
    const atMost = Math.ceil(found.atMost / this.#scale) * this.#scale;
    return found.choice === null ? { ...last, atMost } : this.#pointOf(found.choice, atMost);
  }

  #pointOf(choice: ClosingChoice, atMost: number): BlockPoint {
    const toFind = toFindOf(this.#problem, choice);
    const closed = worthOf(this.#problem, choice) + this.#problem.findPrice * toFind;
    return { choice, closed, atMost, officers: officersOf(choice), toFind };
  }
}
