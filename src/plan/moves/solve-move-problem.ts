import type { Objective } from '../../model/policy.js';
import type { SolveStatus } from '../answer.js';
import { completeChoice } from '../solve/greedy.js';
import { MOST_WORK, type SearchResult, search } from '../solve/search.js';
import type { Choice, Stage } from '../solve/stage.js';
import type { MoveProblem } from './move-problem.js';
import { type MoveBudget, type MoveGoal, moveStageOf, wholeMoveChoice } from './move-stage.js';

/** The best plan of one part, moves included. */
export interface MoveSolution {
  /** How many of each variable, of training and then of the moves. */
  readonly choice: Choice;
  /** No choice trains fewer in all. */
  readonly lowerBound: number;
  /** limit: one of the priorities is not proved to the end. */
  readonly status: SolveStatus;
}

const PRIORITIES = {
  fewest: ['total', 'toFind', 'moves', 'refresh'],
  'listed-first': ['toFind', 'total', 'moves', 'refresh'],
} as const satisfies Record<Objective, readonly MoveGoal[]>;

/**
 * Solves a part by priority: fewest trained and fewest still to find as the objective says, then fewest
 * moved, then fewest refreshed. It starts from the plan without moves, so it is never worse than that.
 * @param mostWork limit of each search; where it is reached the status is `limit`
 */
export function solveMoveProblem(
  problem: MoveProblem,
  objective: Objective,
  mostWork = MOST_WORK,
): MoveSolution {
  const budgets: MoveBudget[] = [];
  let choice = problem.unmoved;
  let status: SolveStatus = 'optimal';
  let lowerBound = objective === 'fewest' ? 0 : fewestTrained(problem, mostWork);
  for (const goal of PRIORITIES[objective]) {
    const stage = moveStageOf(problem, goal, budgets);
    const found = solveStage(stage, choice, mostWork);
    choice = wholeMoveChoice(problem, stage, found.choice);
    if (found.bound < found.cost) status = 'limit';
    if (goal === 'total' && objective === 'fewest') lowerBound = found.bound;
    budgets.push({ goal, limit: found.cost });
  }
  return { choice, lowerBound, status };
}

function fewestTrained(problem: MoveProblem, mostWork: number): number {
  return solveStage(moveStageOf(problem, 'total', []), problem.unmoved, mostWork).bound;
}

/** @param choice of the whole problem: covers every row within limits and budgets */
function solveStage(stage: Stage, choice: Choice, mostWork: number): SearchResult {
  const given = Int32Array.from(stage.active, (variable) => choice[variable]!);
  // Nobody is added to a choice that covers every row; those whom it does not need are taken back.
  const start = completeChoice(stage, given, new Int32Array(given.length), given) ?? given;
  return search(stage, start, mostWork);
}
