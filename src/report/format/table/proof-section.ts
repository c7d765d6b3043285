import { counted } from '../../amounts.js';
import type { ComponentReport } from '../../plan-value.js';
import { type ReasonContext, reasonContextOf } from '../../reason/reason-context.js';
import { componentSentence } from '../../reason/reason-sentence.js';
import type { ReportValue } from '../../report-value.js';
import { factText, headingText, proseText } from './facts.js';
import type { Paper } from './paper.js';

const PARTS_SHOWN = 40;
const HOW_TO_CHECK =
  'Each number can be checked by hand: add up who is missing on the dates named, and see how many of those dates any one officer works who can be trained: an eligible patrol officer who has not declined. Parts share no officer, so their numbers add up.';

/**
 * Why the number is not smaller, one sentence for each part: parts share no officer, so their numbers
 * add up.
 * @param whole the report with everything in it, in which a reason's instances are looked up
 */
export function* proofSection(
  shown: ReportValue,
  whole: ReportValue,
  paper: Paper,
): Generator<string> {
  const needy = shown.components.filter(({ train }) => (train.total ?? 0) > 0);
  if (needy.length === 0) return;
  const largest = [...needy].sort(
    (left, right) => (right.train.total ?? 0) - (left.train.total ?? 0),
  );
  const words = reasonContextOf(whole, paper.data);
  yield headingText(paper, 'Why no fewer are enough');
  for (const { id } of largest.slice(0, PARTS_SHOWN)) {
    yield partText(whole.components[id - 1]!, words, paper);
  }
  const rest = needy.length - PARTS_SHOWN;
  if (rest > 0)
    yield proseText(paper, `And ${counted(rest, 'smaller part')}; --format json has all.`);
  yield proseText(paper, HOW_TO_CHECK);
}

function partText(part: ComponentReport, words: ReasonContext, paper: Paper): string {
  const sentence = part.reason === null ? paper.dash : componentSentence(part, part.reason, words);
  return factText(paper, { label: `Part ${part.id}`, lead: '', ink: String, body: [sentence] });
}
