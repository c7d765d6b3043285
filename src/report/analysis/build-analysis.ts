import { marginalCurve } from '../../plan/curve/marginal-curve.js';
import type { AnalysisContext } from './analysis-context.js';
import type { Analysis } from './analysis-value.js';
import { budgetOf } from './budget.js';
import { curveOf } from './curve.js';
import { lapsesOf } from './lapses.js';
import { movesOf } from './moves.js';
import { resilientOf } from './resilient.js';
import { riskOf } from './risk.js';
import { ruleOfThumbOf } from './rule-of-thumb.js';
import { stepsOf } from './steps.js';
import { unitOf } from './unit.js';
import { volunteersOf } from './volunteers.js';

/** Everything that an answer about one agency says beyond its numbers. */
export function buildAnalysis(context: AnalysisContext): Analysis {
  const { cover, plan, asked } = context;
  const marginal = asked.forPlan ? marginalCurve(cover, plan) : null;
  return {
    steps: stepsOf(context),
    ruleOfThumb: ruleOfThumbOf(context),
    unit: unitOf(context),
    volunteers: volunteersOf(context),
    curve: marginal && curveOf(marginal, context),
    budget: marginal && asked.budget !== null ? budgetOf(marginal, asked.budget, context) : null,
    risk: riskOf(context),
    lapses: lapsesOf(context),
    resilient: resilientOf(context),
    moves: movesOf(context),
  };
}
