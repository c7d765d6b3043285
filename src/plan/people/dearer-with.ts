import { stageOf } from '../solve/stage.js';
import { stageBound } from '../solve/stage-bound.js';
import type { SolvedBlock } from '../solve-needs.js';

/**
 * Whether the weights that bounded a solved block already show that every plan which trains a listed
 * volunteer of a column trains more than `total`. False proves nothing.
 */
export function isDearerWith(
  { block, problem, solution }: SolvedBlock,
  column: number,
  total: number,
): boolean {
  const covered = new Set(block.columns[column]!.rows);
  const rows = problem.blockRows.flatMap((row, index) => (covered.has(row) ? [index] : []));
  const volunteer = { column, kind: 'listed' as const, cap: 1, rows };
  const stage = stageOf({ ...problem, variables: [...problem.variables, volunteer] }, 'total', []);
  const lower = new Int32Array(stage.active.length);
  lower[lower.length - 1] = 1;
  const rowWeights = Float64Array.from(stage.problemRows, (row) => solution.rowWeights[row]!);
  const weights = { rowWeights, budgetWeights: new Float64Array(0) };
  return stageBound(stage, lower, stage.caps, weights) > total;
}
