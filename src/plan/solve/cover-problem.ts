import type { CandidateKind } from '../../coverage/eligibility.js';

/** Officers of one kind who cover the same rows: one whole-number variable. */
export interface Variable {
  /** Index of the block's column. */
  readonly column: number;
  readonly kind: CandidateKind;
  /** Officers there are, but never more than any of the rows needs. */
  readonly cap: number;
  /** Rows covered, ascending. */
  readonly rows: readonly number[];
}

/**
 * A covering problem in whole numbers: choose 0 to `cap` of each variable so that every row has at
 * least its need. It is the canonical form of a block, so that equal blocks give equal problems.
 */
export interface CoverProblem {
  readonly needs: readonly number[];
  readonly variables: readonly Variable[];
  /** By row, the row of the block that it stands for. */
  readonly blockRows: readonly number[];
}

/** Cheapest first: whoever can be refreshed, then the list, then those still to find. */
export const KINDS = ['refresh', 'listed', 'toFind'] as const satisfies readonly CandidateKind[];

/** A text equal for equal problems. */
export function problemKey({ needs, variables }: CoverProblem): string {
  const parts = variables.map(({ kind, cap, rows }) => `${kind}${cap}:${rows.join(',')}`);
  return `${needs.join(',')};${parts.join(';')}`;
}

/** The most that any of the rows needs. */
export function highestNeed(rows: readonly number[], needs: readonly number[]): number {
  return rows.reduce((most, row) => Math.max(most, needs[row]!), 0);
}
