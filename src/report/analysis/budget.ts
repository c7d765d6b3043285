import type { MarginalCurve } from '../../plan/curve/marginal-curve.js';
import { countBySquad } from '../build-plan.js';
import { keyOfHomeSquad } from '../home-key.js';
import { hoursOf } from '../hours.js';
import type { AnalysisContext } from './analysis-context.js';
import type { BudgetReport } from './budget-value.js';
import { refreshersOf } from './curve.js';
import { type SquadSeats, seatsOf } from './seats.js';

/**
 * The best plan for a given number of trainees.
 * @param trainees places there are
 */
export function budgetOf(
  curve: MarginalCurve,
  trainees: number,
  context: AnalysisContext,
): BudgetReport {
  const { minutesShort, points } = curve;
  const enough = points.length - 1;
  const point = points[Math.min(trainees, enough)]!;
  const closable = points[enough]!.minutesClosed;
  const { train, find } = seatsOf(point, context.naming);
  return {
    trainees,
    volunteers: point.listed.length,
    toFind: point.toFind.length,
    refreshers: refreshersOf(curve, context.plan),
    hoursClosed: hoursOf(point.minutesClosed),
    hoursClosedAtMost: hoursOf(point.minutesClosedAtMost),
    hoursShort: hoursOf(minutesShort - point.minutesClosed),
    hoursStillClosable: hoursOf(closable - point.minutesClosed),
    hoursBeyondTraining: hoursOf(minutesShort - closable),
    status: point.status,
    enough,
    train,
    find: withEligible(find, context),
  };
}

/** With how many officers of each squad have not been asked yet. */
function withEligible(
  find: readonly SquadSeats[],
  { cover, naming }: AnalysisContext,
): BudgetReport['find'] {
  if (find.length === 0) return [];
  const candidates = [...cover.muster.candidates.values()].flatMap(({ toFind }) => toFind);
  const eligible = new Map<string, number>();
  for (const { officer, count } of countBySquad(candidates, naming).values()) {
    const home = naming.home(naming.homeIndex(officer));
    eligible.set(keyOfHomeSquad({ ...home, ...naming.squadOf(officer) }), count);
  }
  return find.map((seats) => ({ ...seats, eligible: eligible.get(keyOfHomeSquad(seats)) ?? 0 }));
}
