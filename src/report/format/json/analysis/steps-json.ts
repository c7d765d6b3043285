import type {
  RemainsReport,
  RemainsSquad,
  StepReport,
  StepsReport,
} from '../../../analysis/steps-value.js';
import { weekdaysOrNull } from '../../plain-values.js';
import type { Member } from '../json-document.js';
import { jsonLine } from '../json-text.js';
import { homeJson, squadJson } from '../plan-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';

/** Hours short after each step: today, after refreshers, after the list, after those still to find, what remains. */
export function stepsMember(steps: StepsReport | null, context: AnalysisJsonContext): Member {
  const key = 'steps';
  if (steps === null) return { key, value: null };
  return {
    key,
    members: [
      { key: 'hoursRequired', value: steps.hoursRequired },
      { key: 'instancesRequired', value: steps.instancesRequired },
      { key: 'steps', lines: steps.steps.map(stepLine) },
      { key: 'remains', lines: steps.remains.map((each) => remainsLine(each, context)) },
    ],
  };
}

/** Cover after one step. */
export function stepLine(each: StepReport): string {
  const { step, officers, hoursShort, hoursNone, instancesShort, coveredShare } = each;
  return jsonLine({ step, officers, hoursShort, hoursNone, instancesShort, coveredShare });
}

function remainsLine(each: RemainsReport, context: AnalysisJsonContext): string {
  const { reason, instances, short, weekdays } = each;
  return jsonLine({
    ...homeJson(each),
    reason,
    instances,
    short,
    weekdays: weekdaysOrNull(weekdays),
    officers: each.officers,
    status: each.status,
    left: each.left,
    squads: each.squads.map((squad) => remainsSquadJson(squad, context)),
  });
}

function remainsSquadJson(each: RemainsSquad, context: AnalysisJsonContext): object {
  const { shift, here, works, officers } = each;
  return { ...squadJson(each, context), shift, here, works, officers };
}
