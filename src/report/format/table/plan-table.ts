import type { ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { issuesOf } from '../verdict.js';
import { assumedFacts } from './assumed-fact.js';
import { basisSection } from './basis-section.js';
import { type Fact, factText, headingText, proseText } from './facts.js';
import { titleText } from './first-screen.js';
import { issuesSection } from './issues-section.js';
import { leftOutFacts } from './left-out-facts.js';
import { commandText, nextLines } from './next-commands.js';
import { type Paper, paperOf } from './paper.js';
import { proofSection } from './proof-section.js';
import { shownSentence } from './shown-sentence.js';
import { refreshSection, toFindSection, trainSection } from './squad-plan-sections.js';
import { trainFact } from './train-fact.js';
import { unfillableFacts } from './unfillable-fact.js';
import { unfillableSection } from './unfillable-section.js';

const ISSUES_SHOWN = 20;

/** The plan for a terminal: whom to refresh and train, where to look for volunteers, and why no fewer. */
export function planTable(value: ReportValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: ReportValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const shown = shownReport(value, style.show);
  yield titleText(value, paper, 'Training plan for scheduled CIT cover');
  for (const fact of factsOf(value, paper)) yield factText(paper, fact);
  if (shown !== value) yield `\n${proseText(paper, shownSentence(style.show, paper))}`;
  yield* refreshSection(shown, paper);
  yield* trainSection(shown, paper);
  yield* toFindSection(shown, paper);
  yield* unfillableSection(shown, paper);
  yield* proofSection(shown, value, paper);
  yield* issuesSection(issuesOf(value.issues, 'error'), paper, {
    quotesRows: paper.names,
    most: ISSUES_SHOWN,
    seeAll: commandText(paper, 'check', ' --max-issues all'),
  });
  yield* basisSection(value, paper);
  yield headingText(paper, 'What to try next');
  yield nextLines(value, paper, 'plan');
}

function factsOf(value: ReportValue, paper: Paper): Fact[] {
  return [
    ...leftOutFacts(value, paper),
    trainFact(value, paper),
    ...unfillableFacts(value, paper),
    ...assumedFacts(value, paper),
  ];
}
