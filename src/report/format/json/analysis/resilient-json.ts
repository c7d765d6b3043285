import type { ResilientReport } from '../../../analysis/resilient-value.js';
import { componentJson } from '../component-json.js';
import type { Member } from '../json-document.js';
import { planMembers } from '../plan-json.js';
import { trainAnswerJson } from '../train-json.js';
import type { AnalysisJsonContext } from './analysis-json-context.js';

/** The plan after which no single departure opens a gap. */
export function resilientMember(
  resilient: ResilientReport | null,
  context: AnalysisJsonContext,
): Member {
  if (resilient === null) return { key: 'resilient', value: null };
  const { train, plain, components, plan } = resilient;
  const words = { ...context.words, shortOf: ', of one more than required' };
  const whole = context.whole.resilient?.components ?? components;
  const reasons = { iso: context.iso, words };
  return {
    key: 'resilient',
    members: [
      { key: 'train', value: trainAnswerJson(train) },
      { key: 'plain', value: trainAnswerJson(plain) },
      {
        key: 'components',
        lines: components.map((part) => componentJson(part, reasons, whole[part.id - 1])),
      },
      { key: 'plan', members: planMembers(plan, context) },
    ],
  };
}
