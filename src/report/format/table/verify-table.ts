import { CHECKED_KINDS } from '../../../model/report-verdict.js';
import { counted } from '../../amounts.js';
import { thousands } from '../../thousands.js';
import { CHECKED_WORDS, notCheckedText } from '../../verdict/verdict-words.js';
import type { VerifyValue } from '../../verdict/verify-value.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { inputFacts, settingsFact } from './basis-section.js';
import { type Fact, factText } from './facts.js';
import { type Paper, paperOf } from './paper.js';
import { periodText } from './period-text.js';

/** Whether a report holds, the first claim that does not, and what was and was not re-checked. */
export function verifyTable(value: VerifyValue, style: Style): Iterable<string> {
  return chunked(parts(value, paperOf(style)));
}

function* parts(value: VerifyValue, paper: Paper): Generator<string> {
  const { report, policy, verdict } = value;
  const { ink } = paper;
  yield factText(paper, verdictFact(value, paper));
  yield factText(paper, {
    label: 'Dates',
    lead: '',
    ink: ink.plain,
    body: [`${periodText(policy.period)}; dates and settings are those of the report`],
  });
  yield factText(paper, settingsFact(policy, paper));
  for (const fact of inputFacts(value, paper)) yield factText(paper, fact);
  yield factText(paper, checkedFact(value, paper));
  const { trusted } = verdict;
  if (trusted.length > 0) {
    yield factText(paper, {
      label: 'On trust',
      lead: `${counted(trusted.length, 'claim')} could be neither confirmed nor refuted.`,
      ink: ink.warning,
      body: trusted.map(({ path, sentence }) => paper.data(`${path}: ${sentence}.`)),
    });
  }
  if (verdict.falseClaim === null) yield factText(paper, notCheckedFact(value, paper));
  yield `\n${closingLine(value, paper.data(report.file), ink)}\n`;
}

function verdictFact({ report, verdict }: VerifyValue, paper: Paper): Fact {
  const { falseClaim } = verdict;
  const file = paper.data(report.file);
  const sha256 = `SHA-256 of the report: ${report.sha256}`;
  if (falseClaim === null) {
    const lead = `${file} holds: every claim that was re-checked is true.`;
    return { label: 'Report', lead, ink: paper.ink.good, body: [sha256] };
  }
  return {
    label: 'Report',
    lead: `${file} does not hold.`,
    ink: paper.ink.alarm,
    body: [
      paper.data(`False: ${falseClaim.sentence}.`),
      paper.data(`In the report: ${falseClaim.path}`),
      'This is the first false claim; what comes after it was not looked at.',
      sha256,
    ],
  };
}

function checkedFact({ verdict }: VerifyValue, { ink }: Paper): Fact {
  const kinds = CHECKED_KINDS.filter((kind) => verdict.held[kind] > 0);
  const body = kinds.map((kind) => `${thousands(verdict.held[kind])} ${CHECKED_WORDS[kind]}`);
  const none = ['nothing before the false claim'];
  return {
    label: verdict.falseClaim === null ? 'Claims true' : 'True so far',
    lead: '',
    ink: ink.plain,
    body: body.length === 0 ? none : body,
  };
}

function notCheckedFact({ verdict }: VerifyValue, { ink, data }: Paper): Fact {
  const body = verdict.notChecked.map((what) => data(notCheckedText(what, verdict.analysis)));
  return { label: 'Not checked', lead: '', ink: ink.plain, body };
}

function closingLine({ verdict }: VerifyValue, file: string, ink: Paper['ink']): string {
  const claims = CHECKED_KINDS.reduce((sum, kind) => sum + verdict.held[kind], 0);
  return verdict.falseClaim === null
    ? ink.good(`${file}: ${counted(claims, 'claim')} re-checked, all true.`)
    : ink.alarm(`${file}: not to be relied on.`);
}
