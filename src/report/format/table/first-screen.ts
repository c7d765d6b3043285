import type { ReportValue } from '../../report-value.js';
import { SENSITIVE } from '../notices.js';
import { unitFacts } from './analysis/unit-fact.js';
import { assumedFacts } from './assumed-fact.js';
import { certifiedFact } from './certified-fact.js';
import { coverFact } from './cover-fact.js';
import { estimateFacts } from './estimate-fact.js';
import { type Fact, factText } from './facts.js';
import { leftOutFacts } from './left-out-facts.js';
import { nextText } from './next-commands.js';
import type { Paper } from './paper.js';
import { periodText } from './period-text.js';
import { rosterFact } from './roster-fact.js';
import { trainFact } from './train-fact.js';
import { unfillableFacts } from './unfillable-fact.js';
import { whatIfSection } from './what-if-section.js';

/** Title and date lines of an answer about a period. */
export function titleText(
  { tool, policy }: Pick<ReportValue, 'tool' | 'policy'>,
  paper: Paper,
  title: string,
): string {
  const by = paper.ink.faint(`${tool.name} ${tool.version}. ${SENSITIVE}.`);
  return `${paper.ink.heading(title)}\n${periodText(policy.period)}\n${by}\n\n`;
}

/** What a chief reads first: what is left out, the cover, the number, its limits, and what to do next. */
export function* firstScreen(value: ReportValue, paper: Paper): Generator<string> {
  yield titleText(value, paper, 'Scheduled cover by certified CIT officers');
  yield* whatIfSection(value, paper);
  for (const fact of factsOf(value, paper)) yield factText(paper, fact);
  yield nextText(value, paper);
}

function factsOf(value: ReportValue, paper: Paper): Fact[] {
  return [
    ...leftOutFacts(value, paper),
    coverFact(value, paper),
    trainFact(value, paper),
    ...estimateFacts(value, paper),
    ...unfillableFacts(value, paper),
    certifiedFact(value, paper),
    ...unitFacts(value, paper),
    rosterFact(value, paper),
    ...assumedFacts(value, paper),
  ];
}
