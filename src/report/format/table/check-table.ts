import { formatDay } from '../../../model/day.js';
import { counted } from '../../amounts.js';
import { checkVerdict, failsCheck } from '../../check/check-verdict.js';
import { listWords } from '../../list-words.js';
import { thousands } from '../../thousands.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { inputFacts } from './basis-section.js';
import { type Fact, factText } from './facts.js';
import { issuesSection } from './issues-section.js';
import { limitsSection } from './limits-section.js';
import { type Paper, paperOf } from './paper.js';
import { periodText } from './period-text.js';
import { changesFact } from './what-if-fact.js';

const ISSUES_SHOWN = 50;

/** Every issue of the files, every limit, and in one line whether they pass. */
export function checkTable(value: CheckValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: CheckValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const { whatIf } = value;
  if (whatIf) yield `${factText(paper, changesFact(whatIf, value, paper))}\n`;
  for (const fact of inputFacts(value, paper)) yield factText(paper, fact);
  if (value.limits !== undefined) yield factText(paper, datesFact(value, paper));
  yield* issuesSection(value.issues, paper, {
    quotesRows: true,
    most: ISSUES_SHOWN,
    seeAll: 'add --max-issues all',
  });
  yield* limitsSection(value.limits ?? [], paper);
  yield `\n${acceptedLine(value)}${verdictLine(value, paper)}\n`;
}

function datesFact({ policy }: CheckValue, { ink }: Paper): Fact {
  const body = [`${periodText(policy.period)}, as of ${formatDay(policy.asOf)}`];
  return { label: 'Dates', lead: '', ink: ink.plain, body };
}

function acceptedLine({ accepted = [] }: CheckValue): string {
  const unexplained = accepted.filter(({ reason }) => reason === '').length;
  const missing = unexplained > 0 ? `; ${thousands(unexplained)} without a reason` : '';
  return accepted.length === 0
    ? ''
    : `The baseline accepts ${counted(accepted.length, 'finding')}${missing}.\n`;
}

function verdictLine({ issues, limits = [], whatIf }: CheckValue, { ink }: Paper): string {
  const { sound, errors, warnings, notes } = checkVerdict(issues, limits);
  const broken = limits.filter(failsCheck).length;
  const kinds = [
    ...(broken > 0 ? [`${counted(broken, 'limit')} not met`] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  const found = kinds.length === 0 ? 'nothing to say against the files' : listWords(kinds);
  const made = whatIf ? ' with the changes made' : '';
  return sound ? ink.good(`Sound${made}: ${found}.`) : ink.alarm(`Not sound${made}: ${found}.`);
}
