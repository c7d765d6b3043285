import type { ClosingChoice, ClosingProblem } from './closing-problem.js';

/** Part of a search: how many officers of each column are trained at least and at most. */
export interface ClosingNode {
  readonly lower: ClosingChoice;
  readonly upper: ClosingChoice;
  /** What one officer is worth at each row: a start for the bound. */
  readonly prices: Float64Array;
}

/** An upper bound, and where a search can go from there. */
export interface BoundResult {
  /** No choice of the node is worth more. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** By column, how many officers beyond `lower` the relaxation would train, on average. */
  readonly tendency: Float64Array;
}

/** Prices are multiples of 1 / FINE, so that sums of them are exact. */
const FINE = 1024;
const PATIENCE = 4;
const MEMORY = 0.8;

/**
 * An upper bound on what a node can be worth. For any prices of 0 or more, training officers beyond a
 * row's need may be paid for and staying below it charged: then each row decides alone whether it is
 * closed, and the best officers are those whose rows pay most (Lagrangian relaxation; A. M. Geoffrion,
 * 1974). Prices that give a low bound are found step by step (B. T. Polyak, 1969); all are whole
 * multiples of a power of two, so every bound is exact.
 */
export class ClosingBound {
  readonly #problem: ClosingProblem;
  /** By row, officers missing at the node; 0 = closed, or can no longer be. */
  readonly #missing: Int32Array;
  readonly #room: Int32Array;
  readonly #pay: Float64Array;
  readonly #order: Int32Array;
  readonly #taken: Int32Array;
  readonly #surplus: Int32Array;
  #fixed = 0;
  #lower: ClosingChoice = new Int32Array(0);
  #places = 0;

  constructor(problem: ClosingProblem) {
    const columns = problem.columns.length;
    this.#problem = problem;
    this.#missing = new Int32Array(problem.needs.length);
    this.#surplus = new Int32Array(problem.needs.length);
    this.#taken = new Int32Array(columns);
    // Two offers for each column: its listed volunteers, and those still to find.
    this.#room = new Int32Array(2 * columns);
    this.#pay = new Float64Array(2 * columns);
    this.#order = new Int32Array(2 * columns);
  }

  /**
   * @param places officers who may be trained beyond the lower limits
   * @param toBeat stops as soon as the bound is no higher
   * @param onChoice is shown the officers that each step would train
   */
  at(
    { lower, upper, prices }: ClosingNode,
    places: number,
    limits: { readonly toBeat: () => number; readonly rounds: number },
    onChoice: (choice: ClosingChoice) => void,
  ): BoundResult {
    this.#lower = lower;
    this.#places = places;
    this.#open(upper);
    const current = prices.map((price, row) => this.#clamped(row, price));
    const tendency = new Float64Array(lower.length);
    let best = { bound: Number.POSITIVE_INFINITY, prices: current.slice() };
    let stride = 1;
    let idle = 0;
    for (let round = 0; round < limits.rounds; round += 1) {
      const value = this.#fixed + this.#rowsDecide(current) + this.#takeBest(current);
      onChoice(this.#choice());
      remember(tendency, this.#taken, round);
      idle = value < best.bound ? 0 : idle + 1;
      if (value < best.bound) best = { bound: value, prices: current.slice() };
      if (Math.floor(best.bound) <= limits.toBeat()) break;
      if (idle >= PATIENCE) {
        stride /= 2;
        idle = 0;
      }
      if (!this.#step(current, stride, value - limits.toBeat())) break;
    }
    return { bound: Math.floor(best.bound), prices: best.prices, tendency };
  }

  /** Which rows can still be closed, and how many officers of each kind are left. */
  #open(upper: ClosingChoice): void {
    const { needs, gains, columns, findPrice } = this.#problem;
    const missing = this.#missing;
    const reach = this.#surplus.fill(0);
    missing.set(needs);
    this.#fixed = 0;
    for (let column = 0; column < columns.length; column += 1) {
      const { rows, listed } = columns[column]!;
      const held = this.#lower[column]!;
      const room = Math.min(upper[column]! - held, this.#places);
      this.#fixed -= findPrice * Math.max(0, held - listed);
      const ofList = Math.min(room, Math.max(0, listed - held));
      this.#room[2 * column] = findPrice === 0 ? room : ofList;
      this.#room[2 * column + 1] = findPrice === 0 ? 0 : room - ofList;
      for (const row of rows) {
        missing[row]! -= held;
        reach[row]! += room;
      }
    }
    for (let row = 0; row < missing.length; row += 1) {
      if (missing[row]! <= 0) this.#fixed += gains[row]!;
      if (missing[row]! > Math.min(reach[row]!, this.#places)) missing[row] = 0;
    }
  }

  /** A price between nothing and what the row can pay each officer it lacks. */
  #clamped(row: number, price: number): number {
    const missing = this.#missing[row]!;
    if (missing <= 0) return 0;
    const most = this.#problem.gains[row]! / missing;
    return Math.floor(Math.max(0, Math.min(price, most)) * FINE) / FINE;
  }

  /** What the rows are worth that are closed at these prices; notes how many officers they pay for. */
  #rowsDecide(prices: Float64Array): number {
    const { gains } = this.#problem;
    let value = 0;
    for (let row = 0; row < prices.length; row += 1) {
      const missing = Math.max(0, this.#missing[row]!);
      const left = gains[row]! - missing * prices[row]!;
      const isClosed = missing > 0 && left > 0;
      if (isClosed) value += left;
      this.#surplus[row] = isClosed ? -missing : 0;
    }
    return value;
  }

  /** Trains the officers whose rows pay most. @returns what they are paid */
  #takeBest(prices: Float64Array): number {
    const { columns, findPrice } = this.#problem;
    const pay = this.#pay;
    let offers = 0;
    for (let column = 0; column < columns.length; column += 1) {
      let sum = 0;
      for (const row of columns[column]!.rows) sum += prices[row]!;
      pay[2 * column] = sum;
      pay[2 * column + 1] = sum - findPrice;
      for (let offer = 2 * column; offer < 2 * column + 2; offer += 1) {
        if (this.#room[offer] === 0 || pay[offer]! <= 0) continue;
        this.#order[offers] = offer;
        offers += 1;
      }
    }
    const order = this.#order.subarray(0, offers);
    order.sort((one, other) => pay[other]! - pay[one]! || one - other);
    this.#taken.fill(0);
    let left = this.#places;
    let paid = 0;
    for (const offer of order) {
      if (left === 0) break;
      const number = Math.min(left, this.#room[offer]!);
      this.#taken[offer >> 1]! += number;
      paid += number * pay[offer]!;
      left -= number;
    }
    return paid;
  }

  /** Raises the prices of rows that want more officers than they get. @returns false when none does */
  #step(prices: Float64Array, stride: number, excess: number): boolean {
    const surplus = this.#surplus;
    for (const [column, { rows }] of this.#problem.columns.entries()) {
      const number = this.#taken[column]!;
      if (number > 0) for (const row of rows) surplus[row]! += number;
    }
    let norm = 0;
    for (let row = 0; row < surplus.length; row += 1) {
      if (this.#missing[row]! > 0) norm += surplus[row]! ** 2;
    }
    if (norm === 0) return false;
    const length = (stride * Math.max(1, excess)) / norm;
    for (let row = 0; row < surplus.length; row += 1) {
      prices[row] = this.#clamped(row, prices[row]! - length * surplus[row]!);
    }
    return true;
  }

  #choice(): ClosingChoice {
    return this.#lower.map((held, column) => held + this.#taken[column]!);
  }
}

function remember(tendency: Float64Array, taken: Int32Array, round: number): void {
  const weight = round === 0 ? 1 : 1 - MEMORY;
  for (let column = 0; column < taken.length; column += 1) {
    tendency[column]! += weight * (taken[column]! - tendency[column]!);
  }
}
