import type { Analysis } from '../../../analysis/analysis-value.js';
import type { Member } from '../json-document.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';
import { budgetMember } from './budget-json.js';
import { curveMember } from './curve-json.js';
import { lapsesMember } from './lapses-json.js';
import { movesMember } from './moves-json.js';
import { resilientMember } from './resilient-json.js';
import { riskMember } from './risk-json.js';
import { ruleOfThumbMember } from './rule-of-thumb-json.js';
import { stepsMember } from './steps-json.js';
import { unitMember } from './unit-json.js';
import { volunteersMember } from './volunteers-json.js';

/** The members of the analysis; the key of a part that was not worked out is null. */
export function analysisMembers(analysis: Analysis, context: AnalysisJsonContext): Member[] {
  return [
    stepsMember(analysis.steps, context),
    ruleOfThumbMember(analysis.ruleOfThumb),
    unitMember(analysis.unit),
    volunteersMember(analysis.volunteers, context),
    curveMember(analysis.curve, context),
    budgetMember(analysis.budget, context),
    riskMember(analysis.risk, context),
    lapsesMember(analysis.lapses, context),
    resilientMember(analysis.resilient, context),
    movesMember(analysis.moves, context),
  ];
}
