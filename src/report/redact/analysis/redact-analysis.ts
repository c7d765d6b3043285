import type { Analysis } from '../../analysis/analysis-value.js';
import type { Redaction } from '../redaction.js';
import { redactBudget, redactCurve } from './redact-curve.js';
import { redactLapses } from './redact-lapses.js';
import { redactMoves } from './redact-moves.js';
import { redactResilient } from './redact-resilient.js';
import { redactRisk } from './redact-risk.js';
import { redactSteps } from './redact-steps.js';
import { redactVolunteers } from './redact-volunteers.js';

/** The analysis without anyone's id or name. */
export function redactAnalysis(analysis: Analysis, redaction: Redaction): Analysis {
  const { steps, volunteers, curve, budget, risk, lapses, resilient, moves } = analysis;
  return {
    ...analysis,
    steps: steps && redactSteps(steps, redaction),
    volunteers: volunteers && redactVolunteers(volunteers, redaction),
    curve: curve && redactCurve(curve, redaction),
    budget: budget && redactBudget(budget, redaction),
    risk: risk && redactRisk(risk, redaction),
    lapses: lapses && redactLapses(lapses, redaction),
    resilient: resilient && redactResilient(resilient, redaction),
    moves: moves && redactMoves(moves, redaction),
  };
}
