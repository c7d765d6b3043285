import { addTo, type BitSet, isIn, isSubset, removeAll, wordsFor } from './bit-set.js';
import type { Stage } from './stage.js';

/** What may be spent on officers: the target of the search, and the budgets of the stages before. */
export class NestedLimits {
  /** Whether every officer takes of some limit, so that only so many can be chosen. */
  readonly boundAll: boolean;
  /**
   * Whether of any two limits the takers lie apart, or those of one among those of the other. Then the
   * most that officers can supply within all of them is found by taking the most useful first (the
   * limits form a laminar family, hence a matroid; J. Edmonds, 1971).
   */
  readonly areNested: boolean;
  readonly #budgets: readonly number[];
  /** By limit, what one officer of each variable takes of it: 0 or 1. */
  readonly #taken: readonly (readonly number[])[];
  /** By limit, the variables that take of it. */
  readonly #takers: readonly BitSet[];
  /** By limit, whether every variable takes of it. */
  readonly #isWhole: readonly boolean[];

  constructor({ costs, budgets }: Pick<Stage, 'costs' | 'budgets'>) {
    this.#budgets = budgets.map(({ limit }) => limit);
    this.#taken = [costs, ...budgets.map(({ taken }) => taken)];
    this.#takers = this.#taken.map(takersOf);
    this.#isWhole = this.#taken.map((taken) => !taken.includes(0));
    this.areNested = areNested(this.#takers);
    this.boundAll = costs.every((_, variable) =>
      this.#takers.some((takers) => isIn(takers, variable)),
    );
  }

  /** What there is to spend at first, by limit. */
  atFirst(target: number): Int32Array {
    return Int32Array.from([target, ...this.#budgets]);
  }

  /** Officers who may still be chosen: by one limit that counts them all, else by all limits together. */
  roomIn(left: Int32Array): number {
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let limit = 0; limit < left.length; limit += 1) {
      sum += left[limit]!;
      if (this.#isWhole[limit]!) least = Math.min(least, left[limit]!);
    }
    return Math.min(least, sum);
  }

  /** Closes whoever takes of a limit that is spent. */
  closeSpent(open: BitSet, left: Int32Array): void {
    for (let limit = 0; limit < left.length; limit += 1) {
      if (left[limit] === 0) removeAll(open, this.#takers[limit]!);
    }
  }

  /** Takes as many officers of a variable as fit, at most so many. @returns how many did */
  take(left: Int32Array, variable: number, most: number): number {
    let number = most;
    for (let limit = 0; limit < left.length; limit += 1) {
      if (this.#taken[limit]![variable] !== 0) number = Math.min(number, left[limit]!);
    }
    for (let limit = 0; limit < left.length; limit += 1) {
      left[limit]! -= number * this.#taken[limit]![variable]!;
    }
    return number;
  }
}

function takersOf(taken: readonly number[]): BitSet {
  const takers = new Int32Array(wordsFor(taken.length));
  for (const [variable, number] of taken.entries()) if (number > 0) addTo(takers, variable);
  return takers;
}

function areNested(limits: readonly BitSet[]): boolean {
  return limits.every((one) =>
    limits.every((other) => isSubset(one, other) || isSubset(other, one) || areApart(one, other)),
  );
}

function areApart(one: BitSet, other: BitSet): boolean {
  return one.every((word, index) => (word & other[index]!) === 0);
}
