import type { AgencyCover } from '../coverage/agency-cover.js';
import { scheduledFor } from '../coverage/attendance.js';
import type { Policy } from '../model/policy.js';
import type { Reason, SolveStatus, TrainCount } from './answer.js';
import { type ChosenOfficers, chooseOfficers } from './choose-officers.js';
import { needsOf } from './needs.js';
import { reasonOf } from './reason.js';
import { type ProblemSolver, type SolvedComponent, solveNeeds, sumCounts } from './solve-needs.js';
import { countUnfillable, type UnfillableDates, unfillableDates } from './unfillable.js';

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

/** What to do in one agency. */
export interface AgencyPlan {
  readonly components: readonly PlannedComponent[];
  readonly officers: ChosenOfficers;
  readonly unfillable: readonly UnfillableDates[];
  readonly answer: Answer;
  /** The plan that finds the fewest, whatever the objective. */
  readonly listedFirst: TrainCount;
  /** The answer with every requirement raised for absence. */
  readonly withAbsence: Answer;
}

/** Plans one agency: as the requirements stand, and raised for absence. */
export function planAgency(cover: AgencyCover, policy: Policy, solver: ProblemSolver): AgencyPlan {
  const needs = needsOf(cover, (required) => required);
  const solved = solveNeeds(cover, needs, policy.objective, solver);
  const components = solved.map(({ component, blocks, ...result }) => ({
    districtShifts: component.districtShifts,
    answer: answerOf([result], countUnfillable(needs, component.districtShifts)),
    reason: reasonOf(cover, blocks),
  }));
  return {
    components,
    officers: chooseOfficers(solved.flatMap(({ blocks }) => blocks)),
    unfillable: unfillableDates(cover, needs),
    answer: answerOf(solved, sumOf(components.map(({ answer }) => answer.unfillable))),
    listedFirst: sumCounts(solved.map(({ listedFirst }) => listedFirst)),
    withAbsence: answerWithAbsence(cover, policy, solver),
  };
}

function answerWithAbsence(cover: AgencyCover, policy: Policy, solver: ProblemSolver): Answer {
  const { availability, target, objective } = policy;
  const raised = new Map<number, number>();
  const needs = needsOf(cover, (required) => {
    const known = raised.get(required);
    if (known !== undefined) return known;
    const scheduled = scheduledFor(required, availability, target);
    raised.set(required, scheduled);
    return scheduled;
  });
  const all = cover.shifts.map((_, index) => index);
  return answerOf(solveNeeds(cover, needs, objective, solver), countUnfillable(needs, all));
}

function answerOf(
  solved: readonly Pick<SolvedComponent, 'train' | 'lowerBound' | 'status'>[],
  unfillable: number,
): Answer {
  return {
    ...sumCounts(solved.map(({ train }) => train)),
    lowerBound: sumOf(solved.map(({ lowerBound }) => lowerBound)),
    status: solved.some(({ status }) => status === 'limit') ? 'limit' : 'optimal',
    unfillable,
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
