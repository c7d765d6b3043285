import type { ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { issuesOf } from '../verdict.js';
import { budgetSection } from './analysis/budget-section.js';
import { curveSection } from './analysis/curve-section.js';
import { lapsesSection } from './analysis/lapses-section.js';
import { movesSection } from './analysis/moves-section.js';
import { resilientSection } from './analysis/resilient-section.js';
import { riskSection } from './analysis/risk-section.js';
import { ruleOfThumbSection } from './analysis/rule-of-thumb-section.js';
import { stepsSection } from './analysis/steps-section.js';
import { unitSection } from './analysis/unit-section.js';
import { volunteersSection } from './analysis/volunteers-section.js';
import { assumedFacts } from './assumed-fact.js';
import { basisSection } from './basis-section.js';
import { estimateFacts } from './estimate-fact.js';
import { estimateSection } from './estimate-section.js';
import { type Fact, factText, headingText, proseText } from './facts.js';
import { titleText } from './first-screen.js';
import { issuesSection } from './issues-section.js';
import { leftOutFacts } from './left-out-facts.js';
import { hasSeveralAgencies } from './names.js';
import { commandText, nextLines } from './next-commands.js';
import { type Paper, paperOf } from './paper.js';
import { proofSection } from './proof-section.js';
import type { Section } from './section.js';
import { shownSentence } from './shown-sentence.js';
import { refreshSection, toFindSection, trainSection } from './squad-plan-sections.js';
import { trainFact } from './train-fact.js';
import { unfillableFacts } from './unfillable-fact.js';
import { unfillableSection } from './unfillable-section.js';
import { whatIfSection } from './what-if-section.js';

const ISSUES_SHOWN = 20;
const ONE_AGENCY =
  'Steps, volunteers, what each trainee buys and what breaks are worked out for one agency at a ' +
  'time: choose it with --agency.';

/** What is to be done; what that rests on and what else could be done stands below the proof. */
const SEATS: readonly Section[] = [
  refreshSection,
  trainSection,
  toFindSection,
  volunteersSection,
  unfillableSection,
];

const CHOICES: readonly Section[] = [
  curveSection,
  budgetSection,
  movesSection,
  resilientSection,
  riskSection,
  lapsesSection,
  unitSection,
  estimateSection,
  ruleOfThumbSection,
];

/** The plan for a terminal: whom to refresh and train, where to look for volunteers, and why no fewer. */
export function planTable(value: ReportValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: ReportValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const shown = shownReport(value, style.show);
  yield titleText(value, paper, 'Training plan for scheduled CIT cover');
  yield* whatIfSection(value, paper);
  for (const fact of factsOf(value, paper)) yield factText(paper, fact);
  if (shown !== value) yield `\n${proseText(paper, shownSentence(style.show, paper))}`;
  yield* stepsSection(shown, paper);
  yield* proofSection(shown, value, paper);
  for (const section of [...SEATS, ...CHOICES]) yield* section(shown, paper);
  if (value.analysis.steps === null && hasSeveralAgencies(value))
    yield `\n${proseText(paper, ONE_AGENCY)}`;
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
    ...estimateFacts(value, paper),
    ...unfillableFacts(value, paper),
    ...assumedFacts(value, paper),
  ];
}
