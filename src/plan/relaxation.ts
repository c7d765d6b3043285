import { Tableau } from './tableau.js';

/** A minimisation in real numbers: costs, what each variable adds to each row, and budgets. */
export interface RelaxationShape {
  /** Cost of one officer, by variable; 0 or more. */
  readonly costs: readonly number[];
  /** Rows covered, by variable. */
  readonly rows: readonly (readonly number[])[];
  readonly rowCount: number;
  /** By budget, what one officer of each variable takes of it. */
  readonly budgets: readonly (readonly number[])[];
}

/** What may change from one search node to the next. */
export interface RelaxationLimits {
  readonly needs: ArrayLike<number>;
  readonly caps: ArrayLike<number>;
  readonly budgets: ArrayLike<number>;
}

/** An estimate in floating point: it guides the search and is never itself taken for a proof. */
export interface RelaxationResult {
  /** By variable, how many the relaxation would choose. */
  readonly choice: Float64Array;
  /** Weights of rows and budgets from which a bound can be checked in whole numbers. */
  readonly rowWeights: Float64Array;
  readonly budgetWeights: Float64Array;
}

const SMALL = 1e-9;
const LEAST_GAIN = 1e-7;
const MOST_IDLE_STEPS = 60;
const STEPS_BEFORE_FRESH_START = 4000;

/**
 * The linear relaxation of a covering problem, solved on its dual: weigh the rows so that no officer
 * is worth more than he or she costs, and make the needs weigh as much as possible. Search nodes
 * change only needs, caps and budgets, which are the dual's objective; so the weights found at one
 * node are a valid start at the next, and a node takes few steps. Simplex (G. B. Dantzig, Linear
 * Programming and Extensions, 1963); smallest-index steps when it stalls (R. G. Bland, 1977).
 */
export class Relaxation {
  readonly #shape: RelaxationShape;
  #tableau: Tableau;
  #steps = 0;

  constructor(shape: RelaxationShape) {
    this.#shape = shape;
    this.#tableau = freshTableau(shape);
  }

  /**
   * Solves for one node.
   * @param enough stops as soon as the value exceeds this
   */
  solve(limits: RelaxationLimits, enough: number): RelaxationResult {
    if (this.#steps > STEPS_BEFORE_FRESH_START) {
      this.#tableau = freshTableau(this.#shape);
      this.#steps = 0;
    }
    const tableau = this.#tableau;
    this.#setWorth(limits);
    tableau.price();
    let idle = 0;
    let value = tableau.value();
    while (value <= enough && idle < 20 * MOST_IDLE_STEPS) {
      const entering = tableau.entering(LEAST_GAIN, idle > MOST_IDLE_STEPS);
      if (entering === -1) break;
      const column = tableau.column(entering);
      const leaving = leavingRow(tableau, column);
      if (leaving === -1) {
        return this.#result(rayWeights(tableau, entering, column, enough - value));
      }
      tableau.pivot(leaving, entering, column);
      this.#steps += 1;
      const next = tableau.value();
      idle = next > value + SMALL ? 0 : idle + 1;
      value = next;
    }
    return this.#result(new Float64Array(tableau.worth.length));
  }

  #setWorth({ needs, caps, budgets }: RelaxationLimits): void {
    const { worth, width, height } = this.#tableau;
    const { rowCount } = this.#shape;
    worth.fill(0);
    for (let row = 0; row < rowCount; row += 1) worth[row] = needs[row]!;
    for (let index = 0; index < this.#shape.budgets.length; index += 1) {
      worth[rowCount + index] = -budgets[index]!;
    }
    for (let variable = 0; variable < height; variable += 1) {
      worth[width + variable] = -caps[variable]!;
    }
  }

  /** @param weights what a ray adds to the weights of the basis, by column */
  #result(weights: Float64Array): RelaxationResult {
    const tableau = this.#tableau;
    for (let row = 0; row < tableau.height; row += 1) {
      weights[tableau.basis[row]!]! += tableau.level(row);
    }
    const { rowCount } = this.#shape;
    return {
      choice: Float64Array.from(
        { length: tableau.height },
        (_, variable) => -tableau.reduced[tableau.weights + variable]!,
      ),
      rowWeights: weights.slice(0, rowCount),
      budgetWeights: weights.slice(rowCount, tableau.weights),
    };
  }
}

function freshTableau({ costs, rows, rowCount, budgets }: RelaxationShape): Tableau {
  const tableau = new Tableau(costs.length, rowCount + budgets.length);
  for (const [variable, cost] of costs.entries()) {
    for (const row of rows[variable]!) tableau.set(variable, row, 1);
    for (const [index, taken] of budgets.entries()) {
      tableau.set(variable, rowCount + index, -taken[variable]!);
    }
    tableau.set(variable, tableau.width - 1, cost + nudge(variable));
  }
  return tableau;
}

function leavingRow(tableau: Tableau, column: Float64Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < tableau.height; row += 1) {
    if (column[row]! <= SMALL) continue;
    const ratio = tableau.level(row) / column[row]!;
    const isTie = best !== -1 && Math.abs(ratio - least) <= SMALL;
    if (isTie ? tableau.basis[row]! >= tableau.basis[best]! : ratio >= least) continue;
    best = row;
    least = Math.min(least, ratio);
  }
  return best;
}

/**
 * Equal costs make many steps that gain nothing; a small difference between them avoids most. It only
 * moves the estimate: every bound is worked out in whole numbers from the true costs.
 */
function nudge(variable: number): number {
  return 1e-6 * (1 + ((variable * 7919) % 101) / 10);
}

/** Weights that grow without end prove that no choice fits; far enough along, they exceed `missing`. */
function rayWeights(
  tableau: Tableau,
  entering: number,
  column: Float64Array,
  missing: number,
): Float64Array {
  const weights = new Float64Array(tableau.worth.length);
  const length = (missing + 2) / tableau.gain(entering);
  weights[entering] = length;
  for (let row = 0; row < tableau.height; row += 1) {
    weights[tableau.basis[row]!] = -length * column[row]!;
  }
  return weights;
}
