import type { RelaxationResult } from './relaxation.js';
import type { Stage } from './stage.js';

/** Whole numbers from these weights stay exact: sums remain below 2^53. */
const SCALE = 2 ** 20;

/**
 * A lower bound on the cost of every choice between two limits, in whole numbers and so exact: for any
 * weights of 0 or more, cost + sum of weight x (need - covered) + sum of weight x (used - budget) is at
 * most the cost of a choice that fits, and its smallest value is found variable by variable
 * (Lagrangian relaxation; A. M. Geoffrion, 1974). Floating point only suggests the weights.
 * @param needs by row of the stage, the lower limits not yet taken off
 */
export function stageBound(
  stage: Stage,
  lower: Int32Array,
  upper: Int32Array,
  { rowWeights, budgetWeights }: Pick<RelaxationResult, 'rowWeights' | 'budgetWeights'>,
): number {
  const rows = Float64Array.from(rowWeights, wholeWeight);
  const budgets = Float64Array.from(budgetWeights, wholeWeight);
  let scaled = 0;
  for (const [row, need] of stage.needs.entries()) scaled += rows[row]! * need;
  for (const [index, budget] of stage.budgets.entries()) scaled -= budgets[index]! * budget.limit;
  for (let variable = 0; variable < stage.costs.length; variable += 1) {
    let price = SCALE * stage.costs[variable]!;
    for (const row of stage.rows[variable]!) price -= rows[row]!;
    for (const [index, { taken }] of stage.budgets.entries()) {
      price += budgets[index]! * taken[variable]!;
    }
    scaled += price * (price >= 0 ? lower[variable]! : upper[variable]!);
  }
  return Number.isSafeInteger(scaled) ? Math.ceil(scaled / SCALE) : 0;
}

function wholeWeight(weight: number): number {
  return Math.max(0, Math.round(weight * SCALE));
}
