import { marginalCurve } from '../../plan/curve/marginal-curve.js';
import { countBySquad } from '../build-plan.js';
import { hoursOf } from '../hours.js';
import type { SquadKey } from '../plan-value.js';
import type { AnalysisContext } from './analysis-context.js';
import type { BudgetReport } from './budget-value.js';
import { type SquadSeats, seatsOf } from './seats.js';

/** The best plan for a given number of trainees. Null when not asked for. */
export function budgetOf(context: AnalysisContext): BudgetReport | null {
  const { cover, plan, naming, asked } = context;
  if (!asked.forPlan || asked.budget === null) return null;
  const { minutesShortToday, minutesShort, points } = marginalCurve(cover, plan);
  const enough = points.length - 1;
  const point = points[Math.min(asked.budget, enough)]!;
  const closable = points[enough]!.minutesClosed;
  const { train, find } = seatsOf(point, naming);
  return {
    trainees: asked.budget,
    volunteers: point.listed.length,
    toFind: point.toFind.length,
    refreshers: {
      certificates: plan.officers.refresh.length,
      hoursClosed: hoursOf(minutesShortToday - minutesShort),
    },
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
    const { district, shift } = naming.home(naming.homeIndex(officer));
    eligible.set(keyOf({ district, shift, ...naming.squadOf(officer) }), count);
  }
  return find.map((seats) => ({ ...seats, eligible: eligible.get(keyOf(seats)) ?? 0 }));
}

function keyOf({
  district,
  shift,
  squad,
  rotation,
  anchor,
  daysOff,
}: SquadKey & Pick<SquadSeats, 'district' | 'shift'>): string {
  return JSON.stringify([district, shift, squad, rotation, anchor, daysOff]);
}
