import { reliefSentences, shareSentences } from '../../../analysis/rule-of-thumb-sentences.js';
import type { ReportValue } from '../../../report-value.js';
import { type Fact, factText, headingText } from '../facts.js';
import type { Paper } from '../paper.js';

/** The certified share of patrol and the shift relief factor beside the exact number. */
export function* ruleOfThumbSection(
  { analysis: { ruleOfThumb } }: ReportValue,
  paper: Paper,
): Generator<string> {
  if (ruleOfThumb === null) return;
  yield headingText(paper, 'Beside the rules of thumb');
  const share = shareSentences(ruleOfThumb);
  yield factText(paper, rule(paper, 'Share', [share.says, share.differs]));
  const { says, differs } = reliefSentences(ruleOfThumb);
  const isGiven = ruleOfThumb.relief !== null;
  yield factText(paper, rule(paper, 'Relief factor', isGiven ? [says, differs] : [says]));
}

function rule(paper: Paper, label: string, body: readonly string[]): Fact {
  return { label, lead: '', ink: paper.ink.plain, body };
}
