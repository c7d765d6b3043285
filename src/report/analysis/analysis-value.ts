import type { BudgetReport } from './budget-value.js';
import type { CurveReport } from './curve-value.js';
import type { LapsesReport } from './lapses-value.js';
import type { MovesReport } from './moves-value.js';
import type { ResilientReport } from './resilient-value.js';
import type { RiskReport } from './risk-value.js';
import type { RuleOfThumbReport } from './rule-of-thumb-value.js';
import type { StepsReport } from './steps-value.js';
import type { UnitReport } from './unit-value.js';
import type { VolunteersReport } from './volunteers-value.js';

/**
 * What an answer about one agency says beyond its numbers; a part that was not asked for is null, and
 * all are where the answer is about several agencies.
 */
export interface Analysis {
  readonly steps: StepsReport | null;
  readonly ruleOfThumb: RuleOfThumbReport | null;
  readonly unit: UnitReport | null;
  readonly volunteers: VolunteersReport | null;
  readonly curve: CurveReport | null;
  readonly budget: BudgetReport | null;
  readonly risk: RiskReport | null;
  readonly lapses: LapsesReport | null;
  readonly resilient: ResilientReport | null;
  readonly moves: MovesReport | null;
}

/** The analysis of an answer about several agencies. */
export const NO_ANALYSIS: Analysis = {
  steps: null,
  ruleOfThumb: null,
  unit: null,
  volunteers: null,
  curve: null,
  budget: null,
  risk: null,
  lapses: null,
  resilient: null,
  moves: null,
};
