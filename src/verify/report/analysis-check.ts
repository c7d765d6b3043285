import type { AgencyCase } from './agency-case.js';
import { checkBudget, checkCurve } from './curve-check.js';
import { checkMoveList } from './moves-check.js';
import type { PlanPeople } from './people-check.js';
import { checkResilient } from './resilient-check.js';
import { checkRisk } from './risk-check.js';
import type { ShiftTally } from './shift-tally.js';
import { checkSteps } from './steps-check.js';

/** What is not looked at of parts that are recounted for the rest. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  steps: ['steps.remains'],
  curve: ['curve.hoursClosedAtMost'],
  budget: ['budget.hoursClosedAtMost', 'budget.find.eligible'],
  risk: [],
  resilient: ['resilient.lowerBound', 'resilient.plan.unfillable'],
  moves: ['moves.couldMove', 'moves.lowerBound', 'moves.plan.unfillable'],
};

/**
 * Checks what a report of one agency says beyond its plan, as far as it can be recounted from the roster.
 * @param tallies by district-shift; null where nobody's days off are known
 * @returns the parts of the analysis that say something and were not looked at
 * @throws FalseClaim
 */
export function checkAnalysis(
  held: AgencyCase,
  people: PlanPeople,
  tallies: readonly (ShiftTally | null)[],
): readonly string[] {
  const { analysis, steps, recounted } = held.claim;
  const { curve, budget, risk, resilient, moves } = recounted;
  if (steps !== null) checkSteps(held, steps, people, tallies);
  if (risk !== null) checkRisk(held, risk, people, tallies);
  if (curve !== null) checkCurve(held, curve, people, tallies);
  if (budget !== null) checkBudget(held, budget, people, tallies);
  if (resilient !== null) checkResilient(held, resilient, tallies);
  if (moves !== null) checkMoveList(held, moves, tallies);
  return analysis.flatMap((part) => (Object.hasOwn(LEFT, part) ? LEFT[part]! : [part]));
}
