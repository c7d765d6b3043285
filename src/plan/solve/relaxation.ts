import { RowSlots } from './row-slots.js';
import { leavingRow, rayWeights, SMALL } from './simplex-step.js';
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

const LEAST_GAIN = 1e-7;
const MOST_IDLE_STEPS = 60;
const STEPS_BEFORE_FRESH_START = 4000;
/** Rows brought in together, and how often at most at one node. */
const ROWS_AT_ONCE = 12;
const MOST_ROUNDS = 100;

/**
 * The linear relaxation of a covering problem, solved on its dual: weigh the rows so that no officer
 * is worth more than he or she costs, and make the needs weigh as much as possible. Search nodes
 * change only needs, caps and budgets, which are the dual's objective; so the weights found at one
 * node are a valid start at the next, and a node takes few steps. Few rows ever matter: a row comes into
 * the tableau when the choice so far leaves it bare, in the place of one that weighs nothing. Simplex
 * (G. B. Dantzig, Linear Programming and Extensions, 1963); smallest-index steps when it stalls
 * (R. G. Bland, 1977).
 */
export class Relaxation {
  readonly #shape: RelaxationShape;
  /** Variables that cover each row. */
  readonly #coveredBy: readonly (readonly number[])[];
  #tableau: Tableau;
  #slots: RowSlots;
  #steps = 0;

  constructor(shape: RelaxationShape) {
    this.#shape = shape;
    this.#coveredBy = coveredByOf(shape);
    this.#slots = new RowSlots(shape.rowCount, shape.costs.length + ROWS_AT_ONCE);
    this.#tableau = freshTableau(shape, this.#slots.size);
  }

  /**
   * Solves for one node.
   * @param enough stops as soon as the value exceeds this
   */
  solve(limits: RelaxationLimits, enough: number): RelaxationResult {
    if (this.#steps > STEPS_BEFORE_FRESH_START) {
      this.#slots = new RowSlots(this.#shape.rowCount, this.#slots.size);
      this.#tableau = freshTableau(this.#shape, this.#slots.size);
      this.#steps = 0;
    }
    this.#setWorth(limits);
    this.#tableau.price();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const ray = this.#climb(enough);
      if (ray !== null) return this.#result(ray);
      if (this.#tableau.value() > enough || !this.#bringInBareRows(limits.needs)) break;
    }
    return this.#result(new Float64Array(this.#tableau.worth.length));
  }

  /** Steps while the value grows. @returns the weights of a ray when it grows without end, else null */
  #climb(enough: number): Float64Array | null {
    const tableau = this.#tableau;
    let idle = 0;
    let value = tableau.value();
    while (value <= enough && idle < 20 * MOST_IDLE_STEPS) {
      const entering = tableau.entering(LEAST_GAIN, idle > MOST_IDLE_STEPS);
      if (entering === -1) break;
      const column = tableau.column(entering);
      const leaving = leavingRow(tableau, column);
      if (leaving === -1) return rayWeights(tableau, entering, column, enough - value);
      tableau.pivot(leaving, entering, column);
      this.#steps += 1;
      const next = tableau.value();
      idle = next > value + SMALL ? 0 : idle + 1;
      value = next;
    }
    return null;
  }

  /** @returns whether a row was left bare and brought in */
  #bringInBareRows(needs: ArrayLike<number>): boolean {
    const tableau = this.#tableau;
    const bare: { row: number; missing: number }[] = [];
    for (const [row, variables] of this.#coveredBy.entries()) {
      if (this.#slots.holds(row)) continue;
      let missing = needs[row]!;
      for (const variable of variables) missing += tableau.reduced[tableau.weights + variable]!;
      if (missing > 10 * LEAST_GAIN) bare.push({ row, missing });
    }
    bare.sort((left, right) => right.missing - left.missing || left.row - right.row);
    let broughtIn = 0;
    for (const { row, missing } of bare.slice(0, ROWS_AT_ONCE)) {
      const slot = this.#slots.take(row, tableau);
      if (slot === -1) break;
      tableau.replace(slot, this.#coveredBy[row]!, needs[row]!, missing);
      broughtIn += 1;
    }
    return broughtIn > 0;
  }

  #setWorth({ needs, caps, budgets }: RelaxationLimits): void {
    const { worth, width, height } = this.#tableau;
    worth.fill(0);
    for (const [slot, row] of this.#slots.rows()) worth[slot] = needs[row]!;
    for (let index = 0; index < this.#shape.budgets.length; index += 1) {
      worth[this.#slots.size + index] = -budgets[index]!;
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
    const rowWeights = new Float64Array(this.#shape.rowCount);
    for (const [slot, row] of this.#slots.rows()) rowWeights[row] = weights[slot]!;
    return {
      choice: Float64Array.from(
        { length: tableau.height },
        (_, variable) => -tableau.reduced[tableau.weights + variable]!,
      ),
      rowWeights,
      budgetWeights: weights.slice(this.#slots.size, tableau.weights),
    };
  }
}

function coveredByOf({ rows, rowCount }: RelaxationShape): number[][] {
  const coveredBy = Array.from({ length: rowCount }, (): number[] => []);
  for (const [variable, covered] of rows.entries()) {
    for (const row of covered) coveredBy[row]!.push(variable);
  }
  return coveredBy;
}

function freshTableau({ costs, budgets }: RelaxationShape, slots: number): Tableau {
  const tableau = new Tableau(costs.length, slots + budgets.length);
  for (const [variable, cost] of costs.entries()) {
    for (const [index, taken] of budgets.entries()) {
      tableau.set(variable, slots + index, -taken[variable]!);
    }
    tableau.set(variable, tableau.width - 1, cost + nudge(variable));
  }
  return tableau;
}

/**
 * Equal costs make many steps that gain nothing; a small difference between them avoids most. It only
 * moves the estimate: every bound is worked out in whole numbers from the true costs.
 */
function nudge(variable: number): number {
  return 1e-6 * (1 + ((variable * 7919) % 101) / 10);
}
