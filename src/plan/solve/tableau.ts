/** Sums of entries nearer to zero than this are zero. */
const ROUNDING = 1e-12;

/**
 * A dense simplex tableau of a maximisation: one row per constraint, one column per weight, then one
 * slack per constraint, then the right-hand side. Each constraint also has a surplus, the negative of
 * its slack, which is not stored: it is column `width + constraint`.
 */
export class Tableau {
  /** Constraints. */
  readonly height: number;
  /** Stored columns, the right-hand side included. */
  readonly width: number;
  /** Weights ahead of the slacks. */
  readonly weights: number;
  /** By row, its basic column. */
  readonly basis: Int32Array;
  /** What a unit of each stored column would gain; in the last place the negative of the value. */
  readonly reduced: Float64Array;
  /** What a unit of each column is worth, surplus columns included. */
  readonly worth: Float64Array;
  readonly #entries: Float64Array;
  /** Scratch: the columns that the pivot's row holds; most rows hold few. */
  readonly #used: Int32Array;
  /** The column asked for last. */
  readonly #column: Float64Array;

  constructor(height: number, weights: number) {
    this.height = height;
    this.weights = weights;
    this.width = weights + height + 1;
    this.basis = Int32Array.from({ length: height }, (_, row) => weights + row);
    this.reduced = new Float64Array(this.width);
    this.worth = new Float64Array(this.width + height);
    this.#entries = new Float64Array(height * this.width);
    this.#used = new Int32Array(this.width);
    this.#column = new Float64Array(height);
    for (let row = 0; row < height; row += 1) this.set(row, weights + row, 1);
  }

  set(row: number, column: number, value: number): void {
    this.#entries[row * this.width + column] = value;
  }

  /**
   * Puts another weight in the place of one that is not basic: one unit in each of some constraints.
   * @param gain what a unit of it would gain
   */
  replace(column: number, constraints: readonly number[], worth: number, gain: number): void {
    const { width, weights } = this;
    for (let row = 0; row < this.height; row += 1) {
      const offset = row * width;
      let entry = 0;
      for (const constraint of constraints) entry += this.#entries[offset + weights + constraint]!;
      this.#entries[offset + column] = Math.abs(entry) < ROUNDING ? 0 : entry;
    }
    this.worth[column] = worth;
    this.reduced[column] = gain;
  }

  /** The value of the basic column of a row. */
  level(row: number): number {
    return this.#entries[(row + 1) * this.width - 1]!;
  }

  /** Value of the objective at the basis. */
  value(): number {
    return -this.reduced[this.width - 1]!;
  }

  /** Works out the gains anew, after `worth` was changed. */
  price(): void {
    this.reduced.set(this.worth.subarray(0, this.width));
    for (let row = 0; row < this.height; row += 1) {
      const worth = this.worth[this.basis[row]!]!;
      if (worth !== 0) this.#subtract(row, worth);
    }
  }

  /**
   * The column with most to gain, or the first with anything to gain; -1 when none has.
   * @param least gains at or below this are taken for nothing
   */
  entering(least: number, isFirst: boolean): number {
    const { reduced, worth, width, weights } = this;
    let best = -1;
    let most = least;
    for (let column = 0; column < width - 1; column += 1) {
      if (reduced[column]! <= most) continue;
      most = reduced[column]!;
      best = column;
      if (isFirst) return best;
    }
    for (let row = 0; row < this.height; row += 1) {
      const gain = worth[width + row]! - reduced[weights + row]!;
      if (gain <= most) continue;
      most = gain;
      best = width + row;
      if (isFirst) return best;
    }
    return best;
  }

  /** What a unit of any column would gain. */
  gain(column: number): number {
    if (column < this.width) return this.reduced[column]!;
    return this.worth[column]! - this.reduced[column - this.width + this.weights]!;
  }

  /** The entries of any column, by row; overwritten when another is asked for. */
  column(column: number): Float64Array {
    const { width, height } = this;
    const isSurplus = column >= width;
    const at = isSurplus ? column - width + this.weights : column;
    const entries = this.#entries;
    const asked = this.#column;
    for (let row = 0; row < height; row += 1) {
      const entry = entries[row * width + at]!;
      asked[row] = isSurplus ? -entry : entry;
    }
    return asked;
  }

  /** Brings a column into the basis in the place of a row's. */
  pivot(leaving: number, entering: number, column: Float64Array): void {
    const gain = this.gain(entering);
    const { width } = this;
    const entries = this.#entries;
    const from = leaving * width;
    const scale = 1 / column[leaving]!;
    const used = this.#used;
    let usedCount = 0;
    for (let at = 0; at < width; at += 1) {
      if (entries[from + at] === 0) continue;
      entries[from + at]! *= scale;
      used[usedCount] = at;
      usedCount += 1;
    }
    for (let row = 0; row < this.height; row += 1) {
      const factor = column[row]!;
      if (row === leaving || factor === 0) continue;
      const offset = row * width;
      for (let index = 0; index < usedCount; index += 1) {
        const at = used[index]!;
        entries[offset + at]! -= factor * entries[from + at]!;
      }
    }
    this.basis[leaving] = entering;
    this.#subtract(leaving, gain);
  }

  #subtract(row: number, factor: number): void {
    const offset = row * this.width;
    for (let at = 0; at < this.width; at += 1) {
      this.reduced[at]! -= factor * this.#entries[offset + at]!;
    }
  }
}
