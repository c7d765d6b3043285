import type { Objective } from '../../model/policy.js';
import type { Block } from '../need/block.js';
import { coverProblemOf } from '../solve/canonical-problem.js';
import type { CoverProblem } from '../solve/cover-problem.js';
import type { Solution } from '../solve/solve-problem.js';
import { countOf } from '../solve/stage.js';
import type { ProblemSolver } from '../solve-needs.js';
import type { PlanCost } from './changed-block.js';

/**
 * Entries of covering problems that one answer may solve anew, counted again for so many steps of a
 * search; counted, not timed, so that answers never depend on the machine.
 */
const MOST_EFFORT = 2e6;
const STEPS_PER_COUNT = 2000;

/** Solves changed blocks anew, as long as the effort lasts. */
export class Resolver {
  readonly #objective: Objective;
  readonly #solver: ProblemSolver;
  #effort = 0;

  constructor(objective: Objective, solver: ProblemSolver) {
    this.#objective = objective;
    this.#solver = solver;
  }

  /** What the best plan of a block costs; null when that is not proved, or no effort is left. */
  resolve(changed: () => Block): PlanCost | null {
    if (this.#effort > MOST_EFFORT) return null;
    const problem = coverProblemOf(changed());
    const solution = this.#solver.solve(problem, this.#objective);
    const entries = problem.needs.length * problem.variables.length;
    this.#effort += entries * (1 + Math.floor(solution.nodes / STEPS_PER_COUNT));
    return solution.status === 'limit' ? null : costOf(problem, solution);
  }
}

/** What a solution of a problem costs. */
export function costOf(problem: CoverProblem, { choice }: Solution): PlanCost {
  return {
    total: countOf(problem, choice, 'total'),
    toFind: countOf(problem, choice, 'toFind'),
    refresh: countOf(problem, choice, 'refresh'),
  };
}
