import type { AgencyCover } from '../coverage/agency-cover.js';
import { scheduledFor } from '../coverage/attendance.js';
import type { SlotCounts } from '../coverage/on-duty.js';
import type { Policy } from '../model/policy.js';
import type { Reason, SolveStatus, TrainCount } from './answer.js';
import { type ChosenOfficers, chooseOfficers } from './choose-officers.js';
import { AS_REQUIRED, needsOf, type Requirement, reachableOf } from './need/needs.js';
import { countUnfillable, type UnfillableDates, unfillableDates } from './need/unfillable.js';
import { reasonOf } from './reason/reason.js';
import { type ProblemSolver, type SolvedComponent, solveNeeds, sumCounts } from './solve-needs.js';

/** A training number, how far it is proved, and what training leaves short. */
export interface Answer extends TrainCount {
  readonly lowerBound: number;
  readonly status: SolveStatus;
  /** Instances that stay short whoever is trained. */
  readonly unfillable: number;
}

export interface PlannedComponent {
  /** Indexes into the agency's district-shifts. */
  readonly districtShifts: readonly number[];
  readonly answer: Answer;
  readonly reason: Reason | null;
}

/** What to do in one agency so that every instance meets a requirement. */
export interface RequirementPlan {
  /** By component: its blocks, each with its covering problem and best plan. */
  readonly solved: readonly SolvedComponent[];
  readonly components: readonly PlannedComponent[];
  readonly officers: ChosenOfficers;
  readonly unfillable: readonly UnfillableDates[];
  readonly answer: Answer;
  /** The plan that finds the fewest, whatever the objective. */
  readonly listedFirst: TrainCount;
}

/** What to do in one agency. */
export interface AgencyPlan extends RequirementPlan {
  /** The answer with every requirement raised for absence. */
  readonly withAbsence: Answer;
}

/** Plans one agency: as the requirements stand, and raised for absence. */
export function planAgency(cover: AgencyCover, policy: Policy, solver: ProblemSolver): AgencyPlan {
  const reachable = reachableOf(cover);
  return {
    ...planRequirement(cover, reachable, policy, solver, AS_REQUIRED),
    withAbsence: answerWithAbsence(cover, reachable, policy, solver),
  };
}

/**
 * The best plan of one agency for the requirement as it stands, or for a raised one.
 * @param reachable from {@link reachableOf}
 */
export function planRequirement(
  cover: AgencyCover,
  reachable: readonly SlotCounts[],
  policy: Policy,
  solver: ProblemSolver,
  requirement: Requirement,
): RequirementPlan {
  const needs = needsOf(cover, reachable, requirement);
  const solved = solveNeeds(cover, needs, policy.objective, solver);
  const components = solved.map((part) => {
    const { districtShifts } = part.component;
    const answer = answerOf([part], countUnfillable(needs, districtShifts));
    return { districtShifts, answer, reason: reasonOf(cover, part, requirement) };
  });
  return {
    solved,
    components,
    officers: chooseOfficers(solved.flatMap(({ blocks }) => blocks)),
    unfillable: unfillableDates(cover, needs, reachable, requirement),
    answer: answerOf(solved, sumOf(components.map(({ answer }) => answer.unfillable))),
    listedFirst: sumCounts(solved.map(({ listedFirst }) => listedFirst)),
  };
}

function answerWithAbsence(
  cover: AgencyCover,
  reachable: readonly SlotCounts[],
  policy: Policy,
  solver: ProblemSolver,
): Answer {
  const needs = needsOf(cover, reachable, raisedFor(policy));
  const all = cover.shifts.map((_, index) => index);
  const solved = solveNeeds(cover, needs, policy.objective, solver);
  return answerOf(solved, countUnfillable(needs, all));
}

/** Requirements raised for absence; each number is worked out once. */
function raisedFor({ availability, target }: Policy): Requirement {
  const raised: number[] = [];
  return (required) => {
    raised[required] ??= scheduledFor(required, availability, target);
    return raised[required];
  };
}

function answerOf(
  solved: readonly Pick<SolvedComponent, 'train' | 'lowerBound' | 'status'>[],
  unfillable: number,
): Answer {
  const { total, volunteers, toFind, refresh } = sumCounts(solved.map(({ train }) => train));
  return {
    total,
    volunteers,
    toFind,
    refresh,
    lowerBound: sumOf(solved.map(({ lowerBound }) => lowerBound)),
    status: solved.some(({ status }) => status === 'limit') ? 'limit' : 'optimal',
    unfillable,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
