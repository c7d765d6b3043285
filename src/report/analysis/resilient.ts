import { agencyAnswerOf, componentReports } from '../build-districts.js';
import { planReport } from '../build-plan.js';
import type { AnalysisContext } from './analysis-context.js';
import type { ResilientReport } from './resilient-value.js';

/** The plan after which no single departure opens a gap. Null when not asked for. */
export function resilientOf({
  cover,
  plan,
  resilient,
  naming,
  firstShift,
}: AnalysisContext): ResilientReport | null {
  if (resilient === null) return null;
  return {
    train: agencyAnswerOf(cover, resilient.answer),
    plain: agencyAnswerOf(cover, plan.answer),
    components: componentReports(cover, resilient, firstShift, 0),
    plan: planReport(cover, resilient, naming),
  };
}
