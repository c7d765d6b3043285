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
  return {
    steps: stepsOf(context),
    ruleOfThumb: ruleOfThumbOf(context),
    unit: unitOf(context),
    volunteers: volunteersOf(context),
    curve: curveOf(context),
    budget: budgetOf(context),
    risk: riskOf(context),
    lapses: lapsesOf(context),
    resilient: resilientOf(context),
    moves: movesOf(context),
  };
}
