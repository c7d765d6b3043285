import type { Block } from '../need/block.js';
import { type CoverProblem, highestNeed, KINDS } from './cover-problem.js';
import { keepHardestRows, keepUndominated } from './presolve.js';

/** Reduces a block to its canonical covering problem; no best plan is lost. */
export function coverProblemOf(block: Block): CoverProblem {
  let problem = plainProblem(block);
  while (true) {
    const rows = problem.needs.length;
    const variables = problem.variables.length;
    problem = withoutVariables(withoutRows(problem));
    if (problem.needs.length === rows && problem.variables.length === variables) break;
  }
  return inRowOrder(problem);
}

function plainProblem(block: Block): CoverProblem {
  const needs = block.rows.map(({ need }) => need);
  const variables = block.columns.flatMap(({ rows, capacity }, column) =>
    KINDS.filter((kind) => capacity[kind] > 0).map((kind) => ({
      column,
      kind,
      rows,
      cap: Math.min(capacity[kind], highestNeed(rows, needs)),
    })),
  );
  return { needs, variables, blockRows: needs.map((_, row) => row) };
}

function withoutRows(problem: CoverProblem): CoverProblem {
  const kept = keepHardestRows(problem);
  return kept.length === problem.needs.length ? problem : keepRows(problem, kept);
}

function withoutVariables(problem: CoverProblem): CoverProblem {
  return { ...problem, variables: keepUndominated(problem) };
}

/** The same problem with its rows in the order of the variables that cover them. */
function inRowOrder(problem: CoverProblem): CoverProblem {
  if (problem.needs.length === 1) return problem;
  const coveredBy = problem.needs.map((): number[] => []);
  for (const [index, { rows }] of problem.variables.entries()) {
    for (const row of rows) coveredBy[row]!.push(index);
  }
  const order = problem.needs.map((_, row) => row);
  order.sort((left, right) => compareLists(coveredBy[left]!, coveredBy[right]!));
  return keepRows(problem, order);
}

function keepRows(problem: CoverProblem, kept: readonly number[]): CoverProblem {
  const renumbered = renumberedFrom(kept, problem.needs.length);
  const needs = kept.map((row) => problem.needs[row]!);
  const variables = problem.variables.map((variable) => {
    const rows = variable.rows
      .map((row) => renumbered[row]!)
      .filter((row) => row !== -1)
      .sort((left, right) => left - right);
    return { ...variable, rows, cap: Math.min(variable.cap, highestNeed(rows, needs)) };
  });
  const blockRows = kept.map((row) => problem.blockRows[row]!);
  return { needs, variables: variables.filter(({ rows }) => rows.length > 0), blockRows };
}

/** By row, its place among the kept; -1 = not kept. */
function renumberedFrom(kept: readonly number[], rows: number): Int32Array {
  const renumbered = new Int32Array(rows).fill(-1);
  for (const [index, row] of kept.entries()) renumbered[row] = index;
  return renumbered;
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    if (left[index] !== right[index]) return left[index]! - right[index]!;
  }
  return left.length - right.length;
}
