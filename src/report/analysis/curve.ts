import type { Trainees } from '../../plan/curve/block-officers.js';
import type { MarginalCurve, MarginalPoint } from '../../plan/curve/marginal-curve.js';
import { hoursOf } from '../hours.js';
import type { Naming } from '../naming.js';
import type { AnalysisContext } from './analysis-context.js';
import type { CurvePoint, CurveReport, RefreshersReport } from './curve-value.js';
import { seatsOf } from './seats.js';

const NOBODY: Trainees = { listed: [], toFind: [] };

/** What each number of trainees buys: the most hours that can be closed. */
export function curveOf(curve: MarginalCurve, { plan, naming }: AnalysisContext): CurveReport {
  const { minutesShortToday, minutesShort, points } = curve;
  const closable = points.at(-1)?.minutesClosed ?? 0;
  return {
    refreshers: refreshersOf(curve, plan),
    hoursShortToday: hoursOf(minutesShortToday),
    hoursShort: hoursOf(minutesShort),
    hoursClosable: hoursOf(closable),
    hoursBeyondTraining: hoursOf(minutesShort - closable),
    planned: plan.answer.total,
    points: points.map((point, at) =>
      pointOf(point, points[at - 1] ?? NOBODY, minutesShort, naming),
    ),
  };
}

/** What refreshing the certificates of the plan closes before the curve begins. */
export function refreshersOf(
  { minutesShortToday, minutesShort }: MarginalCurve,
  { officers }: AnalysisContext['plan'],
): RefreshersReport {
  return {
    certificates: officers.refresh.length,
    hoursClosed: hoursOf(minutesShortToday - minutesShort),
  };
}

function pointOf(
  point: MarginalPoint,
  before: Trainees,
  minutesShort: number,
  naming: Naming,
): CurvePoint {
  return {
    trainees: point.places,
    volunteers: point.listed.length,
    toFind: point.toFind.length,
    hoursClosed: hoursOf(point.minutesClosed),
    hoursClosedAtMost: hoursOf(point.minutesClosedAtMost),
    hoursShort: hoursOf(minutesShort - point.minutesClosed),
    status: point.status,
    keepsPrevious: point.keepsPrevious,
    added: seatsOf(without(point, before), naming),
    dropped: seatsOf(without(before, point), naming),
  };
}

function without(trainees: Trainees, others: Trainees): Trainees {
  const known = new Set([...others.listed, ...others.toFind]);
  return {
    listed: trainees.listed.filter((officer) => !known.has(officer)),
    toFind: trainees.toFind.filter((officer) => !known.has(officer)),
  };
}
