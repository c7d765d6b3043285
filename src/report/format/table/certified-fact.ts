import { formatDay } from '../../../model/day.js';
import type { Disposition } from '../../../model/disposition.js';
import { counted, percentReached } from '../../amounts.js';
import { listWords } from '../../list-words.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { officersWith } from './disposition-counts.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

/** Dispositions that only trained officers have, with the words for them. */
const REASONS: readonly (readonly [disposition: Disposition, words: string])[] = [
  ['lapsed', 'lapsed'],
  ['optedOut', 'opted out'],
  ['undated', 'without the date that the certificate needs'],
  ['neverOnDuty', 'never on duty'],
];

/** Trained, in date, designated, counted as four numbers, and why the others do not count. */
export function certifiedFact(value: ReportValue, paper: Paper): Fact {
  const { trained, patrol } = value.summary;
  const body =
    trained === 0
      ? [`Nobody is recorded as trained (${counted(patrol, 'patrol officer')}).`]
      : [headCounts(value), ...notCounted(value)];
  return { label: 'Certified', lead: '', ink: paper.ink.plain, body };
}

/** Head-counts are taken on the first day of the period. */
function headCounts({ policy, summary }: ReportValue): string {
  const { trained, inDate, designated, counted: counting, patrol } = summary;
  const numbers = [
    `${thousands(trained)} trained`,
    `${thousands(inDate)} in date`,
    `${thousands(designated)} designated`,
    `${thousands(counting)} counted`,
  ];
  const share =
    patrol === 0
      ? ''
      : ` (${percentReached(counting / patrol)} of ${counted(patrol, 'patrol officer')})`;
  return `On ${formatDay(policy.period.from)}: ${numbers.join(', ')}${share}.`;
}

function notCounted(value: ReportValue): string[] {
  const known = REASONS.map(([disposition, words]) => ({
    words,
    officers: officersWith(value, disposition),
  })).filter(({ officers }) => officers > 0);
  const named = known.reduce((total, { officers }) => total + officers, 0);
  const { trained, counted: counting } = value.summary;
  const parts = [
    ...known.map(({ words, officers }) => `${thousands(officers)} ${words}`),
    ...(trained - counting > named ? ['others not on patrol, gone or left out'] : []),
  ];
  return parts.length === 0 ? [] : [`Certified but not counted: ${listWords(parts)}.`];
}
