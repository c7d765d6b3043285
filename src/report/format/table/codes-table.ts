import type { Severity } from '../../../model/issue.js';
import {
  type CodesValue,
  EXAMPLE_FILES,
  type ExplainedCode,
  exampleHeadline,
  shownExample,
} from '../../explain/explained-code.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { factText, labelledLines, proseText } from './facts.js';
import type { Ink } from './ink.js';
import { type Paper, paperOf } from './paper.js';
import { wrapped } from './wrap.js';

const SEVERITY_INK: Readonly<Record<Severity, keyof Ink>> = {
  error: 'alarm',
  warning: 'warning',
  note: 'faint',
};
const SEVERITY_WIDTH = 'warning'.length;
const GAP = '  ';
const FIRST_SENTENCE = /^.*?[.:](?= |$)/;

/** Codes one line each, or one with everything there is to know of it. */
export function codesTable(value: CodesValue, style: Style): Iterable<string> {
  return chunked(parts(value, paperOf(style)));
}

function* parts({ codes, isList }: CodesValue, paper: Paper): Generator<string> {
  if (isList) yield* listLines(codes, paper);
  else for (const code of codes) yield* everything(code, paper);
}

function* listLines(codes: readonly ExplainedCode[], paper: Paper): Generator<string> {
  const width = Math.max(...codes.map(({ code }) => code.length));
  const room = paper.width - width - SEVERITY_WIDTH - 2 * GAP.length;
  yield `${paper.ink.heading('Every kind of issue')}\n\n`;
  for (const { code, severity, means } of codes) {
    const inked = paper.ink[SEVERITY_INK[severity]](severity.padEnd(SEVERITY_WIDTH));
    yield `${code.padEnd(width)}${GAP}${inked}${GAP}${oneLine(means, room, paper)}\n`;
  }
  yield `\n${proseText(paper, 'citcover explain CODE says what one means, why it matters, and how to fix it.')}`;
}

/** The first sentence, or as many of its words as the line holds. */
function oneLine(text: string, room: number, { unicode }: Paper): string {
  const sentence = FIRST_SENTENCE.exec(text)?.[0].slice(0, -1) ?? text;
  const ellipsis = unicode ? ' …' : ' ...';
  const [first = ''] = wrapped(sentence, room - ellipsis.length);
  return sentence.length <= room ? sentence : first + ellipsis;
}

function* everything(code: ExplainedCode, paper: Paper): Generator<string> {
  const { ink } = paper;
  yield `${ink.heading(code.code)}${GAP}${ink[SEVERITY_INK[code.severity]](code.severity)}\n\n`;
  yield plainFact(paper, 'Meaning', code.means);
  yield plainFact(paper, 'Why', code.matters);
  yield plainFact(paper, 'What to do', code.fix);
  yield labelledLines(paper, 'Example', exampleLines(code, paper));
}

function plainFact(paper: Paper, label: string, text: string): string {
  return factText(paper, { label, lead: '', ink: paper.ink.plain, body: [text] });
}

/** Room for the labels of facts. */
const LABELLED = 14;

function exampleLines(code: ExplainedCode, paper: Paper): string[] {
  const { lines, more } = shownExample(code);
  return [
    EXAMPLE_FILES[code.example.input],
    ...lines.map((line, index) => `${index + 1} | ${paper.data(line)}`.trimEnd()),
    ...(more > 0 ? [`... and ${more} more such lines`] : []),
    ...wrapped(exampleHeadline(code), paper.width - LABELLED),
  ];
}
