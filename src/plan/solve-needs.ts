import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Objective } from '../model/policy.js';
import type { SolveStatus, TrainCount } from './answer.js';
import type { Block } from './need/block.js';
import { BlockMaker } from './need/block-maker.js';
import type { ComponentMinutes } from './need/component-minutes.js';
import { type Component, componentsOf } from './need/components.js';
import type { Needs } from './need/needs.js';
import { coverProblemOf } from './solve/canonical-problem.js';
import { type CoverProblem, problemKey } from './solve/cover-problem.js';
import { type Solution, solveProblem } from './solve/solve-problem.js';
import { type Choice, countOf } from './solve/stage.js';

/** A block, its covering problem, and the best plan of it. */
export interface SolvedBlock {
  readonly block: Block;
  readonly problem: CoverProblem;
  readonly solution: Solution;
}

export interface SolvedComponent {
  readonly component: Component;
  readonly minutes: ComponentMinutes;
  readonly blocks: readonly SolvedBlock[];
  readonly train: TrainCount;
  readonly lowerBound: number;
  readonly status: SolveStatus;
  /** The plan that finds the fewest, whatever the objective. */
  readonly listedFirst: TrainCount;
}

/** Remembers solved problems, so that equal components, also of other agencies, are solved once. */
export class ProblemSolver {
  readonly #solved = new Map<string, Solution>();
  readonly #onSolved: ((problems: number) => void) | undefined;

  /** @param onSolved told how many problems are solved, after each of them */
  constructor(onSolved?: (problems: number) => void) {
    this.#onSolved = onSolved;
  }

  solve(problem: CoverProblem, objective: Objective): Solution {
    const key = `${objective} ${problemKey(problem)}`;
    const known = this.#solved.get(key);
    if (known !== undefined) return known;
    const solution = solveProblem(problem, objective);
    this.#solved.set(key, solution);
    this.#onSolved?.(this.#solved.size);
    return solution;
  }
}

/** The best plan of every component of an agency, in order of their first district-shifts. */
export function solveNeeds(
  cover: AgencyCover,
  needs: Needs,
  objective: Objective,
  solver: ProblemSolver,
): SolvedComponent[] {
  const maker = new BlockMaker(cover, needs);
  return componentsOf(cover, needs).map((component) => {
    const made = maker.withMinutes(component);
    const answers = made.blocks.map((block) => answerOf(block, solver));
    const blocks = answers.map(({ block, problem, fewest, listedFirst }) => ({
      block,
      problem,
      solution: objective === 'fewest' ? fewest : { ...listedFirst, ...boundOf(fewest) },
    }));
    return {
      component,
      minutes: made.minutes,
      blocks,
      train: sumCounts(blocks.map(({ problem, solution }) => countsOf(problem, solution.choice))),
      listedFirst: sumCounts(
        answers.map(({ problem, listedFirst }) => countsOf(problem, listedFirst.choice)),
      ),
      lowerBound: blocks.reduce((sum, { solution }) => sum + solution.lowerBound, 0),
      status: blocks.some(({ solution }) => solution.status === 'limit') ? 'limit' : 'optimal',
    };
  });
}

/** Sums of plans that share no officer. */
export function sumCounts(counts: readonly TrainCount[]): TrainCount {
  const sum = { total: 0, volunteers: 0, toFind: 0, refresh: 0 };
  for (const count of counts) {
    sum.total += count.total;
    sum.volunteers += count.volunteers;
    sum.toFind += count.toFind;
    sum.refresh += count.refresh;
  }
  return sum;
}

function answerOf(
  block: Block,
  solver: ProblemSolver,
): { block: Block; problem: CoverProblem; fewest: Solution; listedFirst: Solution } {
  const problem = coverProblemOf(block);
  const fewest = solver.solve(problem, 'fewest');
  const { toFind } = countsOf(problem, fewest.choice);
  const mayDiffer = toFind > 0 && problem.variables.some(({ kind }) => kind === 'listed');
  const listedFirst = mayDiffer ? solver.solve(problem, 'listed-first') : fewest;
  return { block, problem, fewest, listedFirst };
}

/** What no plan can beat is the same whichever priority comes first. */
function boundOf({
  lowerBound,
  nodes,
  rowWeights,
}: Solution): Pick<Solution, 'lowerBound' | 'nodes' | 'rowWeights'> {
  return { lowerBound, nodes, rowWeights };
}

function countsOf(problem: CoverProblem, choice: Choice): TrainCount {
  const total = countOf(problem, choice, 'total');
  const toFind = countOf(problem, choice, 'toFind');
  return {
    total,
    volunteers: total - toFind,
    toFind,
    refresh: countOf(problem, choice, 'refresh'),
  };
}
