import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { Agency } from '../../model/agency.js';
import type { Officer } from '../../model/officer.js';
import type { Objective, Policy } from '../../model/policy.js';
import type { SolveStatus, TrainCount } from '../answer.js';
import { type ChosenBlock, type ChosenOfficers, chooseOfficers } from '../choose-officers.js';
import { homeOf } from '../home.js';
import { AS_REQUIRED, needsOf, reachableOf } from '../need/needs.js';
import type { AgencyPlan } from '../plan-agency.js';
import { coverProblemOf } from '../solve/canonical-problem.js';
import type { ProblemSolver } from '../solve-needs.js';
import { donorLimits } from './donor-limits.js';
import { type DonorGroup, donorGroupsOf } from './donors.js';
import { type MovePart, movePartsOf } from './move-parts.js';
import { moveProblemOf } from './move-problem.js';
import { Mover } from './mover.js';
import { solveMoveProblem } from './solve-move-problem.js';

/** One certified officer who works in another district from the first day of the period. */
export interface OfficerMove {
  readonly officer: Officer;
  readonly moved: Officer;
  readonly district: string;
  /** Indexes of the district-shifts that are home before and after. */
  readonly from: number;
  readonly to: number;
}

/** The best plan of an agency whose certified officers may be moved. */
export interface MovesPlan {
  /** In order of the district-shifts they come from. */
  readonly moves: readonly OfficerMove[];
  /** Certified officers who could be moved, taken one by one, without opening a gap. */
  readonly couldMove: number;
  /** Whom to train and refresh once they have moved. */
  readonly officers: ChosenOfficers;
  readonly train: TrainCount;
  readonly lowerBound: number;
  readonly status: SolveStatus;
  /** The agency once they have moved. */
  readonly agency: Agency;
}

/**
 * Plans the training of an agency whose certified officers may first be moved between districts, keeping
 * shift, hours and days off. It asks for the cover that training alone would reach, and finds by priority the
 * fewest trained, the fewest still to find (or these two the other way round, as the objective says),
 * the fewest moves and the fewest refreshed. No gap opens where officers come from: at every minute at least
 * the smaller of the required number and the number on duty now stays, whoever moves in.
 */
export function planMoves(
  cover: AgencyCover,
  plan: Pick<AgencyPlan, 'solved' | 'officers'>,
  policy: Policy,
  solver: ProblemSolver,
): MovesPlan {
  const mover = new Mover(cover.schedule.agency.districtShifts, policy);
  const groups = donorGroupsOf(cover, policy, mover);
  const needs = needsOf(cover, reachableOf(cover), AS_REQUIRED);
  const components = plan.solved.map(({ component }) => component);
  const limits = donorLimits(cover, groups);
  const { parts, untouched } = movePartsOf(cover, needs, components, groups, limits);
  const kept = plan.solved.filter(({ component }) => untouched.has(component));
  const solved = parts.map((part) => solvePart(part, plan.officers, policy.objective, solver));
  const officers = chooseOfficers([
    ...kept.flatMap(({ blocks }) => blocks),
    ...solved.map(({ block }) => block),
  ]);
  const moves = movesOf(solved, groups, mover, policy);
  return {
    moves,
    couldMove: groups.reduce((sum, group) => sum + group.officers.length, 0),
    officers,
    train: trainCount(officers),
    lowerBound: [...kept, ...solved].reduce((sum, { lowerBound }) => sum + lowerBound, 0),
    status: [...kept, ...solved].some(({ status }) => status === 'limit') ? 'limit' : 'optimal',
    agency: movedAgency(cover.schedule.agency, moves),
  };
}

interface SolvedPart {
  readonly block: ChosenBlock;
  readonly lowerBound: number;
  readonly status: SolveStatus;
  /** Officers of a group to move to one of its options. */
  readonly numbers: readonly {
    readonly group: number;
    readonly option: number;
    readonly number: number;
  }[];
}

function solvePart(
  part: MovePart,
  planned: ChosenOfficers,
  objective: Objective,
  solver: ProblemSolver,
): SolvedPart {
  const { block } = part;
  if (part.moves.length === 0) {
    const problem = coverProblemOf(block);
    const solution = solver.solve(problem, objective);
    const { lowerBound, status } = solution;
    return { block: { block, problem, solution }, lowerBound, status, numbers: [] };
  }
  const problem = moveProblemOf(part, planned);
  const { choice, lowerBound, status } = solveMoveProblem(problem, objective);
  const trained = problem.training.variables.length;
  return {
    block: { block, problem: problem.training, solution: { choice: choice.slice(0, trained) } },
    lowerBound,
    status,
    numbers: problem.moves.map(({ move }, index) => ({
      group: move.group,
      option: move.option,
      number: choice[trained + index]!,
    })),
  };
}

function movesOf(
  parts: readonly SolvedPart[],
  groups: readonly DonorGroup[],
  mover: Mover,
  policy: Policy,
): OfficerMove[] {
  const staying = groups.map(({ officers }) => [...officers]);
  const moves = parts.flatMap(({ numbers }) =>
    numbers.flatMap(({ group, option, number }) => {
      const { district } = groups[group]!.options[option]!;
      return staying[group]!.splice(0, number).map((officer) => {
        const moved = mover.moved(officer, district)!;
        const from = homeOf(officer, policy).districtShift;
        return { officer, moved, district, from, to: homeOf(moved, policy).districtShift };
      });
    }),
  );
  return moves.sort((left, right) => left.from - right.from || left.to - right.to);
}

function movedAgency(agency: Agency, moves: readonly OfficerMove[]): Agency {
  const moved = new Map(moves.map((move) => [move.officer, move.moved]));
  const officers = agency.officers.map((officer) => moved.get(officer) ?? officer);
  return { ...agency, officers };
}

function trainCount({ refresh, listed, toFind }: ChosenOfficers): TrainCount {
  return {
    total: listed.length + toFind.length,
    volunteers: listed.length,
    toFind: toFind.length,
    refresh: refresh.length,
  };
}
