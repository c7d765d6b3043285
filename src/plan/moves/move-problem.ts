import type { Officer } from '../../model/officer.js';
import type { ChosenOfficers } from '../choose-officers.js';
import { type CoverProblem, highestNeed, KINDS, type Variable } from '../solve/cover-problem.js';
import { KeptRows } from '../solve/kept-rows.js';
import { keepHardestRows, keepUndominated } from '../solve/presolve.js';
import type { Choice } from '../solve/stage.js';
import type { MovePart, PossibleMove } from './move-parts.js';

/** Officers who could make one move: one whole-number variable. */
interface MoveVariable {
  readonly move: PossibleMove;
  readonly cap: number;
  /** Rows covered, ascending. */
  readonly rows: readonly number[];
}

/** What a part asks: train, refresh and move officers so that every row has at least its need. */
export interface MoveProblem {
  /** Its needs, and those who could be trained or refreshed. */
  readonly training: CoverProblem;
  readonly moves: readonly MoveVariable[];
  /** Of these moves together no more than so many officers. */
  readonly limits: readonly { readonly moves: readonly number[]; readonly limit: number }[];
  /** The plan without moves: how many of each variable, of training and then of the moves. */
  readonly unmoved: Choice;
}

/**
 * Reduces a part to a whole-number problem; no best plan is lost, and the plan without moves is kept.
 * @param planned the officers of the plan without moves
 */
export function moveProblemOf(part: MovePart, planned: ChosenOfficers): MoveProblem {
  const { block } = part;
  const needs = block.rows.map(({ need }) => need);
  const all = block.columns.flatMap(({ rows, capacity }, column) =>
    KINDS.filter((kind) => capacity[kind] > 0).map(
      (kind): Variable => ({ column, kind, rows, cap: capacity[kind] }),
    ),
  );
  const movers = part.moves.map(
    ({ rows }): Variable => ({ column: -1, kind: 'refresh', rows, cap: 1 }),
  );
  const blockRows = needs.map((_, row) => row);
  const kept = keepHardestRows({ needs, variables: [...all, ...movers], blockRows });
  const hardest = kept.map((row) => needs[row]!);
  const left = new KeptRows(kept);
  const numbers = numbersOf(part, planned);
  const variables = withoutDominated(
    hardest,
    all.map((variable) => {
      const rows = left.of(variable.rows);
      return { ...variable, rows, cap: Math.min(variable.cap, highestNeed(rows, hardest)) };
    }),
    numbers,
  );
  const moves = moveVariables(part, left, hardest);
  const unmoved = new Int32Array(variables.length + moves.length);
  for (const [index, variable] of variables.entries()) unmoved[index] = numberOf(numbers, variable);
  return {
    training: { needs: hardest, variables, blockRows: kept },
    moves,
    limits: limitsOf(part, moves),
    unmoved,
  };
}

/** By column and kind, the officers of a plan. */
type Numbers = ReadonlyMap<string, number>;

function numberOf(numbers: Numbers, { column, kind, cap }: Variable): number {
  return Math.min(cap, numbers.get(`${column} ${kind}`) ?? 0);
}

function numbersOf({ block }: MovePart, planned: ChosenOfficers): Numbers {
  const chosen = new Set<Officer>(KINDS.flatMap((kind) => planned[kind]));
  const numbers = new Map<string, number>();
  for (const [column, { candidates }] of block.columns.entries()) {
    for (const kind of KINDS) {
      const number = candidates.reduce(
        (sum, { officers }) => sum + countIn(officers[kind], chosen),
        0,
      );
      if (number > 0) numbers.set(`${column} ${kind}`, number);
    }
  }
  return numbers;
}

function countIn(officers: readonly Officer[], chosen: ReadonlySet<Officer>): number {
  return officers.reduce((sum, officer) => sum + (chosen.has(officer) ? 1 : 0), 0);
}

function withoutDominated(
  needs: readonly number[],
  variables: readonly Variable[],
  numbers: Numbers,
): Variable[] {
  const useful = variables.filter(({ rows }) => rows.length > 0);
  const undominated = new Set(keepUndominated({ needs, variables: useful, blockRows: [] }));
  return useful.filter((variable) => undominated.has(variable) || numberOf(numbers, variable) > 0);
}

/** A group with one limit of its own has no more officers to move than that. */
function moveVariables(
  { moves, limits }: MovePart,
  left: KeptRows,
  needs: readonly number[],
): MoveVariable[] {
  const own = new Map(
    limits.flatMap(({ groups, limit }) => (groups.length === 1 ? [[groups[0]!, limit]] : [])),
  );
  return moves.flatMap((move) => {
    const rows = left.of(move.rows);
    const cap = Math.min(own.get(move.group) ?? 0, highestNeed(rows, needs));
    return cap > 0 ? [{ move, cap, rows }] : [];
  });
}

function limitsOf({ limits }: MovePart, moves: readonly MoveVariable[]): MoveProblem['limits'] {
  return limits.flatMap(({ groups, limit }) => {
    const held = moves.flatMap(({ move }, index) => (groups.includes(move.group) ? [index] : []));
    const most = held.reduce((sum, index) => sum + moves[index]!.cap, 0);
    return most > limit ? [{ moves: held, limit }] : [];
  });
}
