import type { UnfillableReason } from '../../../plan/answer.js';
import { counted, percent } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';
import { instancesByReason } from './unfillable-instances.js';

/** Why training does not help, in words. */
export const REASON_WORDS: Readonly<Record<UnfillableReason, string>> = {
  nobodyOnPatrol: 'nobody on patrol is on duty',
  noEligible: 'no patrol officer on duty may be trained',
  allDeclined: 'everyone on duty who could be trained has declined',
};

/** How many instances stay short whoever is trained, and why. Empty when there are none. */
export function unfillableFacts(value: ReportValue, paper: Paper): Fact[] {
  const { train, withAbsence } = value.summary;
  const short = train.unfillable ?? 0;
  const below = withAbsence.train.unfillable ?? 0;
  if (short === 0 && below === 0) return [];
  const aim = `${percent(withAbsence.target)} probability at ${percent(withAbsence.availability)} attendance`;
  return [
    {
      label: 'Stays short',
      lead: short === 0 ? '' : `Training cannot help in ${counted(short, 'instance')}.`,
      ink: paper.ink.alarm,
      body: [
        ...(short === 0 ? [] : [whySentence(value)]),
        ...(below === 0
          ? []
          : [`${counted(below, 'instance')} cannot reach ${aim}, whoever is trained.`]),
      ],
    },
  ];
}

function whySentence(value: ReportValue): string {
  const reasons = [...instancesByReason(value)].map(
    ([reason, instances]) => `${thousands(instances)} because ${REASON_WORDS[reason]}`,
  );
  return `Short even with everyone eligible trained: ${listWords(reasons)}.`;
}
