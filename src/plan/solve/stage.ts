import type { CoverProblem } from './cover-problem.js';

/** What is made fewest at one stage of the priorities. */
export type Goal = 'total' | 'toFind' | 'refresh';

/** Officers of a goal already fixed by an earlier stage; no plan may use more. */
export interface Budget {
  readonly goal: Goal;
  readonly limit: number;
}

/** How one officer of each kind counts towards a goal. A refreshed officer is not trained. */
const COUNTS = {
  total: { refresh: 0, listed: 1, toFind: 1 },
  toFind: { refresh: 0, listed: 0, toFind: 1 },
  refresh: { refresh: 1, listed: 0, toFind: 0 },
} as const;

/** A plan: how many officers of each variable. */
export type Choice = Int32Array;

/** The officers of a choice that count towards a goal. */
export function countOf(problem: CoverProblem, choice: Choice, goal: Goal): number {
  return problem.variables.reduce(
    (sum, { kind }, index) => sum + COUNTS[goal][kind] * choice[index]!,
    0,
  );
}

/**
 * One stage: the variables that its goal or an earlier budget counts. The others cost nothing, so all
 * of their officers are used, and only what they leave missing remains.
 */
export interface Stage {
  /** Index of each active variable in the problem. */
  readonly active: readonly number[];
  readonly caps: Int32Array;
  readonly costs: readonly number[];
  /** Rows that the free variables leave missing, as rows of the problem. */
  readonly problemRows: readonly number[];
  readonly needs: Int32Array;
  /** Stage rows covered, by active variable. */
  readonly rows: readonly (readonly number[])[];
  /** By budget, what one officer of each active variable takes of it. */
  readonly budgets: readonly { readonly taken: readonly number[]; readonly limit: number }[];
}

/** The stage that makes one goal fewest within the budgets of those before it. */
export function stageOf(problem: CoverProblem, goal: Goal, budgets: readonly Budget[]): Stage {
  const isActive = problem.variables.map(
    ({ kind }) => COUNTS[goal][kind] > 0 || budgets.some((budget) => COUNTS[budget.goal][kind] > 0),
  );
  const left = [...problem.needs];
  const active: number[] = [];
  for (const [index, { rows, cap }] of problem.variables.entries()) {
    if (isActive[index]) active.push(index);
    else for (const row of rows) left[row]! -= cap;
  }
  const problemRows = left.flatMap((need, row) => (need > 0 ? [row] : []));
  const renumbered = new Int32Array(left.length).fill(-1);
  for (const [index, row] of problemRows.entries()) renumbered[row] = index;
  const variables = active.map((index) => problem.variables[index]!);
  return {
    active,
    caps: Int32Array.from(variables, ({ cap }) => cap),
    costs: variables.map(({ kind }) => COUNTS[goal][kind]),
    problemRows,
    needs: Int32Array.from(problemRows, (row) => left[row]!),
    rows: variables.map(({ rows }) =>
      rows.map((row) => renumbered[row]!).filter((row) => row !== -1),
    ),
    budgets: budgets.map((budget) => ({
      taken: variables.map(({ kind }) => COUNTS[budget.goal][kind]),
      limit: budget.limit,
    })),
  };
}

/** The choice of the whole problem that a choice of the stage's active variables makes. */
export function wholeChoice(problem: CoverProblem, { active }: Stage, partial: Choice): Choice {
  const choice = Int32Array.from(problem.variables, ({ cap }) => cap);
  for (const [index, variable] of active.entries()) choice[variable] = partial[index]!;
  return choice;
}
