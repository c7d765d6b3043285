import type { Block } from '../need/block.js';

/** A minute that a proof counts: short by so many once refreshers are given, with a whole weight. */
export interface Weighed {
  readonly districtShift: number;
  readonly slot: number;
  /** Row of the block. */
  readonly row: number;
  readonly short: number;
  readonly weight: number;
}

/** The officers of a block who could be trained, and what refreshers leave to them. */
export class Supply {
  /** By row of the block: officers whose refreshed certificates are on duty there. */
  readonly refreshed: Int32Array;
  /** Officers who could be trained, those who cover the same rows together. */
  readonly trainable: readonly { readonly rows: readonly number[]; readonly officers: number }[];
  /** By row of the block: officers who could be trained and are on duty there. */
  readonly trainableAt: Int32Array;
  readonly #block: Block;

  constructor(block: Block) {
    this.#block = block;
    this.refreshed = new Int32Array(block.rows.length);
    for (const { rows, capacity } of block.columns) {
      for (const row of rows) this.refreshed[row]! += capacity.refresh;
    }
    this.trainable = block.columns
      .map(({ rows, capacity }) => ({ rows, officers: capacity.listed + capacity.toFind }))
      .filter(({ officers }) => officers > 0);
    this.trainableAt = new Int32Array(block.rows.length);
    for (const { rows, officers } of this.trainable) {
      for (const row of rows) this.trainableAt[row]! += officers;
    }
  }

  /** What one officer of each trainable column supplies when rows have weights. */
  each(rowWeights: ArrayLike<number>): number[] {
    return this.trainable.map(({ rows }) => rows.reduce((sum, row) => sum + rowWeights[row]!, 0));
  }

  /** What so many officers supply together: those who supply most. */
  mostTogether(each: readonly number[], officers: number): number {
    const order = [...each.keys()].sort((left, right) => each[right]! - each[left]!);
    let more = officers;
    let together = 0;
    for (const column of order) {
      const taken = Math.min(more, this.trainable[column]!.officers);
      together += taken * each[column]!;
      more -= taken;
      if (more === 0) break;
    }
    return together;
  }

  /** Officers to refresh who are then on duty in at least one of these rows. */
  refreshedAt(isCounted: (row: number) => boolean): number {
    return this.#block.columns.reduce(
      (sum, { rows, capacity }) => sum + (rows.some(isCounted) ? capacity.refresh : 0),
      0,
    );
  }
}
