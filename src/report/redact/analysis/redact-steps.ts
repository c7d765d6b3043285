import type { StepsReport } from '../../analysis/steps-value.js';
import { hiddenSquad } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** The steps without the names that squads may hold. */
export function redactSteps(steps: StepsReport, redaction: Redaction): StepsReport {
  return {
    ...steps,
    remains: steps.remains.map((each) => ({
      ...each,
      squads: each.squads.map((squad) => hiddenSquad(squad, redaction)),
    })),
  };
}
