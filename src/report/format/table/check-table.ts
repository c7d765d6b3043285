import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { verdictOf } from '../verdict.js';
import { counted, listed } from './amounts.js';
import { inputFacts } from './basis-section.js';
import { factText } from './facts.js';
import { issuesSection } from './issues-section.js';
import { type Paper, paperOf } from './paper.js';

/** Every issue of the files, and in one line whether they are sound. */
export function checkTable(value: CheckValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: CheckValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  for (const fact of inputFacts(value, paper)) yield factText(paper, fact);
  yield* issuesSection(value.issues, paper);
  yield `\n${verdictLine(value, paper)}\n`;
}

function verdictLine({ issues }: CheckValue, { ink }: Paper): string {
  const { sound, errors, warnings, notes } = verdictOf(issues);
  const kinds = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  const found = kinds.length === 0 ? 'nothing to say against the files' : listed(kinds);
  return sound ? ink.good(`Sound: ${found}.`) : ink.alarm(`Not sound: ${found}.`);
}
