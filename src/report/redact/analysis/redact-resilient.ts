import type { ResilientReport } from '../../analysis/resilient-value.js';
import { redactPlan } from '../redact-plan.js';
import type { Redaction } from '../redaction.js';

/** The resilient plan, with nobody named in it. */
export function redactResilient(resilient: ResilientReport, redaction: Redaction): ResilientReport {
  return { ...resilient, plan: redactPlan(resilient.plan, redaction) };
}
