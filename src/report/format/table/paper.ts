import { safeText } from '../safe-text.js';
import { LEAST_WIDTH, type Style } from '../style.js';
import { type Ink, inkOf } from './ink.js';

/** What a table is written on: how wide, in which colours and signs. */
export interface Paper {
  readonly width: number;
  readonly ink: Ink;
  readonly unicode: boolean;
  readonly names: boolean;
  /** Whether officers are listed; else squads only. */
  readonly who: boolean;
  readonly next: string;
  /** The what-if flags as typed, for the commands that take them; empty = none. */
  readonly nextWhatIf: string;
  /** Most issues that are listed; null = as many as the command thinks fit. */
  readonly maxIssues: number | null;
  /** Stands for a number that is not known. */
  readonly dash: string;
  /** Underlines a heading. */
  readonly rule: string;
  /** A text from the data, harmless and on one line. */
  readonly data: (text: string) => string;
}

/** More columns than this only make lines hard to follow. */
const MOST_WIDTH = 160;

/** The paper of a style. */
export function paperOf({
  color,
  width,
  unicode,
  names,
  who,
  next,
  nextWhatIf = '',
  maxIssues,
}: Style): Paper {
  return {
    width: Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH),
    ink: inkOf(color),
    unicode,
    names,
    who,
    next: safeText(next, unicode),
    nextWhatIf: safeText(nextWhatIf, unicode),
    maxIssues: maxIssues ?? null,
    dash: unicode ? '–' : '-',
    rule: unicode ? '─' : '-',
    data: (text) => safeText(text, unicode),
  };
}
