import type { Objective } from '../../model/policy.js';
import type { SolveStatus } from '../answer.js';
import type { CoverProblem } from './cover-problem.js';
import { completeChoice } from './greedy.js';
import { MOST_WORK, type SearchResult, search } from './search.js';
import { type Budget, type Choice, type Goal, type Stage, stageOf, wholeChoice } from './stage.js';

/** The best plan of one covering problem. */
export interface Solution {
  readonly choice: Choice;
  /** No choice trains fewer in all. */
  readonly lowerBound: number;
  /** limit: one of the priorities is not proved to the end. */
  readonly status: SolveStatus;
  /** Steps of the search that proved the bound; 0 when none was needed. */
  readonly nodes: number;
  /** By row of the problem, a weight that suggests how to prove the bound by weighing rows. */
  readonly rowWeights: Float64Array;
}

const PRIORITIES = {
  fewest: ['total', 'toFind', 'refresh'],
  'listed-first': ['toFind', 'total', 'refresh'],
} as const satisfies Record<Objective, readonly Goal[]>;

/**
 * Solves a problem by priority: each goal is made fewest in turn, and kept so in the stages after it.
 * @param mostWork limit of each search; where it is reached the status is `limit`
 */
export function solveProblem(
  problem: CoverProblem,
  objective: Objective,
  mostWork = MOST_WORK,
): Solution {
  const budgets: Budget[] = [];
  let choice: Choice = Int32Array.from(problem.variables, ({ cap }) => cap);
  let status: SolveStatus = 'optimal';
  let lowerBound = 0;
  let nodes = 0;
  const rowWeights = new Float64Array(problem.needs.length);
  for (const goal of PRIORITIES[objective]) {
    const stage = stageOf(problem, goal, budgets);
    const found = solveStage(stage, startOf(stage, choice), mostWork, goal === 'total');
    choice = wholeChoice(problem, stage, found.choice);
    if (found.bound < found.cost) status = 'limit';
    if (goal === 'total') {
      lowerBound = found.bound;
      nodes = found.nodes;
      for (const [index, row] of stage.problemRows.entries()) {
        rowWeights[row] = found.rootWeights[index]!;
      }
    }
    budgets.push({ goal, limit: found.cost });
  }
  return { choice, lowerBound, status, nodes, rowWeights };
}

/** @param start covers every row within the budgets */
function solveStage(
  stage: Stage,
  start: Choice,
  mostWork: number,
  isWeighed: boolean,
): SearchResult {
  const cost = start.reduce((sum, number, index) => sum + number * stage.costs[index]!, 0);
  if (cost > simpleBound(stage)) return search(stage, start, mostWork, isWeighed);
  const rootWeights = new Float64Array(stage.needs.length);
  return { choice: start, cost, bound: cost, nodes: 0, rootWeights };
}

/** The incumbent, or a greedy choice where that is better and fits. */
function startOf(stage: Stage, incumbent: Choice): Choice {
  const given = Int32Array.from(stage.active, (variable) => incumbent[variable]!);
  const none = new Int32Array(given.length);
  const trimmed = completeChoice(stage, given, none, stage.caps) ?? given;
  if (stage.budgets.length > 0) return trimmed;
  const greedy = completeChoice(stage, none, none, stage.caps) ?? trimmed;
  return headCount(greedy) < headCount(trimmed) ? greedy : trimmed;
}

/** Most that one row needs, where every officer who could cover it costs one; else nothing. */
function simpleBound(stage: Stage): number {
  if (stage.costs.some((cost) => cost === 0)) return 0;
  return stage.needs.reduce((most, need) => Math.max(most, need), 0);
}

function headCount(choice: Choice): number {
  return choice.reduce((sum, number) => sum + number, 0);
}
