import type { AgencyCover } from '../../coverage/agency-cover.js';
import { compareNatural } from '../../model/natural-order.js';
import { keyOfSquad } from '../../model/squad.js';
import type { OfficerMove } from '../../plan/moves/plan-moves.js';
import { AS_REQUIRED, needsOf, reachableOf } from '../../plan/need/needs.js';
import { type UnfillableDates, unfillableDates } from '../../plan/need/unfillable.js';
import { agencyAnswerOf } from '../build-districts.js';
import { planReport } from '../build-plan.js';
import type { Naming } from '../naming.js';
import type { PlannedOfficer } from '../plan-value.js';
import type { AgencyMoves, AnalysisContext } from './analysis-context.js';
import type { MoveReport, MovesNote, MovesReport } from './moves-value.js';
import { stepReport, trainingSteps } from './steps.js';

/** The fewest moves of certified officers that spare training. Null when not asked for. */
export function movesOf({ cover, plan, moves, naming }: AnalysisContext): MovesReport | null {
  if (moves === null) return null;
  const { train, lowerBound, status, couldMove, officers } = moves.plan;
  const unfillable = unfillableOf(moves.cover);
  const instances = unfillable.reduce((sum, dates) => sum + dates.instances, 0);
  const after = { ...train, lowerBound, status, unfillable: instances };
  return {
    note: noteOf(moves, plan.answer.total),
    couldMove,
    moves: bySquad(moves.plan.moves, naming),
    steps: [
      stepReport(cover, 'today', 0, cover.onDuty),
      stepReport(moves.cover, 'moves', moves.plan.moves.length, moves.cover.onDuty),
      ...trainingSteps(moves.cover, officers),
    ],
    trainBefore: agencyAnswerOf(cover, plan.answer),
    trainAfter: agencyAnswerOf(cover, after),
    plan: planReport(cover, { officers, unfillable }, naming),
  };
}

function noteOf({ plan, cover }: AgencyMoves, trainedBefore: number): MovesNote | null {
  if (plan.moves.length > 0) return null;
  if (trainedBefore === 0) return 'nothingToTrain';
  if (cover.muster.ledger.get('counts') === 0) return 'nobodyCounts';
  return plan.couldMove === 0 ? 'nobodyCanGo' : 'noneSpares';
}

/** The dates that stay short whoever is trained. */
function unfillableOf(cover: AgencyCover): UnfillableDates[] {
  const reachable = reachableOf(cover);
  const needs = needsOf(cover, reachable, AS_REQUIRED);
  return unfillableDates(cover, needs, reachable, AS_REQUIRED);
}

function bySquad(moves: readonly OfficerMove[], naming: Naming): MoveReport[] {
  const squads = new Map<string, MoveReport & { officers: PlannedOfficer[] }>();
  for (const { officer, from, to } of moves) {
    const squad = naming.squadOf(officer);
    const key = `${from} ${to} ${keyOfSquad(squad)}`;
    const known = squads.get(key) ?? {
      from: naming.home(from),
      to: naming.home(to),
      ...squad,
      officers: [],
    };
    squads.set(key, known);
    known.officers.push(naming.planned(officer));
  }
  for (const { officers } of squads.values()) {
    officers.sort((left, right) => compareNatural(left.officer, right.officer));
  }
  return [...squads.values()];
}
