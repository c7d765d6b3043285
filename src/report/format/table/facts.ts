import type { Paper } from './paper.js';
import { wrapped } from './wrap.js';

/** What the first screen says under one label. */
export interface Fact {
  readonly label: string;
  /** The sentence that matters most, in its colour; empty = none. */
  readonly lead: string;
  readonly ink: (text: string) => string;
  /** What stands below it, each on a line of its own. */
  readonly body: readonly string[];
}

const LABEL_WIDTH = 14;
/** Prose in longer lines than this is hard to read. */
const MOST_PROSE = 100;

/** A fact as a paragraph beside its label. */
export function factText(paper: Paper, { label, lead, ink, body }: Fact): string {
  const width = Math.min(paper.width, MOST_PROSE) - LABEL_WIDTH;
  const bold = lead === '' ? [] : wrapped(lead, width).map(ink);
  return labelledLines(paper, label, [
    ...bold,
    ...body.flatMap((sentence) => wrapped(sentence, width)),
  ]);
}

/** Lines beside a label, as they are. */
export function labelledLines(paper: Paper, label: string, lines: readonly string[]): string {
  return lines
    .map((line, index) => `${labelColumn(paper, index === 0 ? label : '')}${line}\n`)
    .join('');
}

/** Sentences as a paragraph over the whole width. */
export function proseText(paper: Paper, text: string): string {
  const lines = wrapped(text, Math.min(paper.width, MOST_PROSE));
  return `${lines.join('\n')}\n`;
}

/** The heading of a part of the report, after a blank line. */
export function headingText(paper: Paper, heading: string): string {
  return `\n${paper.ink.heading(heading.toUpperCase())}\n`;
}

function labelColumn(paper: Paper, label: string): string {
  return `${paper.ink.heading(label)}${' '.repeat(LABEL_WIDTH - label.length)}`;
}
