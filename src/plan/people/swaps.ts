import type { SolvedBlock } from '../solve-needs.js';

/** Which listed volunteers could take the place of others in a plan, with everything else as it is. */
export class Swaps {
  readonly #solved: SolvedBlock;
  /** Listed volunteers in the plan, by column of the block. */
  readonly #used: Int32Array;
  /** By row of the block: officers of the plan beyond its need. */
  readonly #spare: Int32Array;

  constructor(solved: SolvedBlock) {
    const { block, problem, solution } = solved;
    this.#solved = solved;
    this.#used = new Int32Array(block.columns.length);
    this.#spare = Int32Array.from(block.rows, ({ need }) => -need);
    for (const [index, { column, kind }] of problem.variables.entries()) {
      const officers = solution.choice[index]!;
      if (kind === 'listed') this.#used[column]! += officers;
      for (const row of block.columns[column]!.rows) this.#spare[row]! += officers;
    }
  }

  usedOf(column: number): number {
    return this.#used[column]!;
  }

  /** Whether one volunteer of a column can take the place of some volunteer in the plan. */
  canReplaceSome(column: number): boolean {
    return this.#used.some((used, other) => used > 0 && this.#canReplace(column, other));
  }

  /** Whether some volunteer who is not in the plan can take the place of one of a column. */
  canBeReplaced(column: number): boolean {
    return this.#solved.block.columns.some(
      ({ capacity }, other) =>
        other !== column && this.#used[other]! < capacity.listed && this.#canReplace(other, column),
    );
  }

  #canReplace(column: number, replaced: number): boolean {
    const { columns } = this.#solved.block;
    const covered = new Set(columns[column]!.rows);
    return columns[replaced]!.rows.every((row) => this.#spare[row]! > 0 || covered.has(row));
  }
}
