import type { CompareValue } from '../../compare/compare-value.js';
import { chunked } from '../chunks.js';
import { shownCompare } from '../shown-compare.js';
import type { Style } from '../style.js';
import { basisSection } from './basis-section.js';
import { closedSection } from './compare-closed-section.js';
import { compareFacts } from './compare-facts.js';
import { numbersSection } from './compare-numbers-section.js';
import { openedSection } from './compare-opened-section.js';
import { peopleSection } from './compare-people-section.js';
import { factText, headingText, proseText } from './facts.js';
import { titleText } from './first-screen.js';
import { commandText } from './next-commands.js';
import { paperOf } from './paper.js';
import { shownSentence } from './shown-sentence.js';

const SECTIONS = [openedSection, closedSection, peopleSection, numbersSection];

/** Two rosters side by side: the verdict in one line, what opens and by whom, what closes, people, numbers. */
export function compareTable(value: CompareValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: CompareValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const shown = shownCompare(value, style.show);
  yield titleText(value, paper, 'What the new roster changes');
  for (const fact of compareFacts(value, paper)) yield factText(paper, fact);
  if (shown !== value) yield `\n${proseText(paper, shownSentence(style.show, paper))}`;
  for (const section of SECTIONS) yield* section(shown, paper);
  yield* basisSection(value, paper);
  yield headingText(paper, 'What to try next');
  yield `${commandText(paper, 'plan')}\n    who to train and refresh with the new roster\n`;
}
