import type { CandidateKind } from '../../coverage/eligibility.js';
import { KeptRows } from '../solve/kept-rows.js';
import type { Choice, Stage } from '../solve/stage.js';
import type { MoveProblem } from './move-problem.js';

/** What is made fewest at one stage of the priorities. */
export type MoveGoal = 'total' | 'toFind' | 'moves' | 'refresh';

/** A number already fixed by an earlier stage; no plan may use more. */
export interface MoveBudget {
  readonly goal: MoveGoal;
  readonly limit: number;
}

/** How one officer of each kind counts towards a goal. */
const COUNTS = {
  total: { refresh: 0, listed: 1, toFind: 1, move: 0 },
  toFind: { refresh: 0, listed: 0, toFind: 1, move: 0 },
  moves: { refresh: 0, listed: 0, toFind: 0, move: 1 },
  refresh: { refresh: 1, listed: 0, toFind: 0, move: 0 },
} as const satisfies Record<MoveGoal, Record<CandidateKind | 'move', number>>;

/**
 * The stage that makes one goal fewest within the budgets of those before it. Moves cost nothing until they
 * are the goal, but are limited, so they are chosen at every stage; whoever else costs nothing is used.
 */
export function moveStageOf(
  problem: MoveProblem,
  goal: MoveGoal,
  budgets: readonly MoveBudget[],
): Stage {
  const { needs, variables } = problem.training;
  const all = [
    ...variables.map(({ kind, cap, rows }) => ({ kind, cap, rows })),
    ...problem.moves.map(({ cap, rows }) => ({ kind: 'move' as const, cap, rows })),
  ];
  const goals = [goal, ...budgets.map((budget) => budget.goal)];
  const isActive = all.map(
    ({ kind }) => kind === 'move' || goals.some((each) => COUNTS[each][kind] > 0),
  );
  const left = [...needs];
  for (const [index, { rows, cap }] of all.entries()) {
    if (!isActive[index]) for (const row of rows) left[row]! -= cap;
  }
  const problemRows = left.flatMap((need, row) => (need > 0 ? [row] : []));
  const kept = new KeptRows(problemRows);
  const active = [...all.keys()].filter((index) => isActive[index]);
  const used = active.map((index) => all[index]!);
  const takenOf = (each: MoveGoal): number[] => used.map(({ kind }) => COUNTS[each][kind]);
  return {
    active,
    caps: Int32Array.from(used, ({ cap }) => cap),
    costs: takenOf(goal),
    problemRows,
    needs: Int32Array.from(problemRows, (row) => left[row]!),
    rows: used.map(({ rows }) => kept.of(rows)),
    budgets: [
      // Every officer counts against something, so that it is known how many may be chosen at most.
      { taken: takenOf('moves'), limit: sumOf(problem.moves.map(({ cap }) => cap)) },
      ...budgets.map((budget) => ({ taken: takenOf(budget.goal), limit: budget.limit })),
      ...problem.limits.map(({ moves, limit }) => {
        const held = new Set(moves.map((move) => variables.length + move));
        return { taken: active.map((index) => (held.has(index) ? 1 : 0)), limit };
      }),
    ],
  };
}

/** The choice of the whole problem that a choice of the stage's active variables makes. */
export function wholeMoveChoice(
  { training, moves }: MoveProblem,
  { active }: Stage,
  partial: Choice,
): Choice {
  const choice = Int32Array.from([...training.variables, ...moves], ({ cap }) => cap);
  for (const [index, variable] of active.entries()) choice[variable] = partial[index]!;
  return choice;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
