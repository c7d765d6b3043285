import type { ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { agenciesSection } from './agencies-section.js';
import { ruleOfThumbSection } from './analysis/rule-of-thumb-section.js';
import { unitSection } from './analysis/unit-section.js';
import { bareMinutesSection } from './bare-minutes-section.js';
import { basisSection } from './basis-section.js';
import { districtShiftsSection } from './district-shifts-section.js';
import { estimateSection } from './estimate-section.js';
import { headingText, proseText } from './facts.js';
import { firstScreen } from './first-screen.js';
import { gapsSection } from './gaps-section.js';
import { issuesSection } from './issues-section.js';
import { ledgerSection } from './ledger-section.js';
import { commandText, nextLines } from './next-commands.js';
import { paperOf } from './paper.js';
import type { Section } from './section.js';
import { shownSentence } from './shown-sentence.js';
import { refreshSection, toFindSection, trainSection } from './squad-plan-sections.js';
import { unfillableSection } from './unfillable-section.js';
import { wordsSection } from './words-section.js';

const ISSUES_SHOWN = 20;

const SECTIONS: readonly Section[] = [
  agenciesSection,
  districtShiftsSection,
  gapsSection,
  refreshSection,
  trainSection,
  toFindSection,
  unfillableSection,
  estimateSection,
  unitSection,
  ruleOfThumbSection,
  bareMinutesSection,
  ledgerSection,
  wordsSection,
  (shown, paper) =>
    issuesSection(shown.issues, paper, {
      quotesRows: paper.names,
      most: ISSUES_SHOWN,
      seeAll: commandText(paper, 'check', ' --max-issues all'),
    }),
  basisSection,
];

/** The report for a terminal: the first screen says it all, the sections show it row by row. */
export function reportTable(value: ReportValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: ReportValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const shown = shownReport(value, style.show);
  yield* firstScreen(value, paper);
  if (shown !== value) yield `\n${proseText(paper, shownSentence(style.show, paper))}`;
  for (const section of SECTIONS) yield* section(shown, paper);
  yield headingText(paper, 'What to try next');
  yield nextLines(value, paper, 'report');
}
