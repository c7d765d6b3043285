import { type Day, modulo } from '../../model/day.js';
import type { SolveStatus } from '../answer.js';
import { coverProblemOf } from '../solve/canonical-problem.js';
import type { ProblemSolver } from '../solve-needs.js';
import type { SquadPattern } from './squad-patterns.js';

/** An instance of one district-shift that stays short with every candidate trained. */
export interface ShortInstance {
  readonly day: Day;
  readonly short: number;
}

/** A squad as which officers would fill short instances. */
interface FillingSquad {
  readonly squad: SquadPattern;
  /** Short instances on which it works. */
  readonly works: number;
  /** Officers of it in the fewest that fill all that can be filled; 0 = it could help in their place. */
  readonly officers: number;
}

/** The fewest officers, each working as some squad does, who fill what squads can fill. */
export interface Fill {
  readonly officers: number;
  readonly status: SolveStatus;
  /** Instances that stay short because no squad works them. */
  readonly left: number;
  /** Those of the fewest, then others, best first; none when no squad works any of the dates. */
  readonly squads: readonly FillingSquad[];
}

/** Squads named at least, where there are so many that help. */
const SQUADS_NAMED = 3;

/**
 * The fewest more certified officers who, working in the district-shift as existing squads do, would
 * fill its short instances: a covering problem of its own, solved exactly.
 * @param squads as which officers could work there
 */
export function fewestToFill(
  instances: readonly ShortInstance[],
  squads: readonly SquadPattern[],
  solver: ProblemSolver,
): Fill {
  const works = squads.map(({ pattern }) =>
    instances.map(({ day }) => pattern[modulo(day, pattern.length)] === '1'),
  );
  const most = instances.reduce((short, each) => Math.max(short, each.short), 0);
  const reached = instances.flatMap((_, row) => (works.some((days) => days[row]) ? [row] : []));
  const rows = reached.map((row) => ({ need: instances[row]!.short, districtShift: 0, slot: row }));
  const columns = works.map((days) => ({
    rows: reached.flatMap((row, index) => (days[row] === true ? [index] : [])),
    capacity: { refresh: 0, listed: most, toFind: 0 },
    candidates: [],
  }));
  const officers = squads.map(() => 0);
  const status = rows.length === 0 ? 'optimal' : choose(officers, { rows, columns }, solver);
  const named = squads
    .map((squad, index): FillingSquad => {
      const count = works[index]!.filter(Boolean).length;
      return { squad, works: count, officers: officers[index]! };
    })
    .filter((each) => each.works > 0)
    .sort((left, right) => right.officers - left.officers || right.works - left.works);
  const chosen = named.filter((each) => each.officers > 0).length;
  return {
    officers: officers.reduce((sum, count) => sum + count, 0),
    status,
    left: instances.length - reached.length,
    squads: named.slice(0, Math.max(chosen, SQUADS_NAMED)),
  };
}

/** @param officers by column; set to the best choice */
function choose(
  officers: number[],
  block: Parameters<typeof coverProblemOf>[0],
  solver: ProblemSolver,
): SolveStatus {
  const withRows = block.columns.flatMap((column, index) =>
    column.rows.length > 0 ? [{ column, index }] : [],
  );
  const problem = coverProblemOf({ ...block, columns: withRows.map(({ column }) => column) });
  const { choice, status } = solver.solve(problem, 'fewest');
  for (const [variable, { column }] of problem.variables.entries()) {
    officers[withRows[column]!.index]! += choice[variable]!;
  }
  return status;
}
