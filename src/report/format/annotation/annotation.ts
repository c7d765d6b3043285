import type { Severity } from '../../../model/issue.js';
import { safeText } from '../safe-text.js';

/** Something that a service shows beside a line of a file. */
export interface Annotation {
  /** Code of the issue, name of the limit, or what got worse. */
  readonly rule: string;
  readonly severity: Severity;
  /** As the user named it. */
  readonly file: string;
  /** Physical line, 1-based; 0 = the file as a whole. */
  readonly line: number;
  /** 1-based character; 0 = the whole line. */
  readonly column: number;
  /** What is wrong, what it costs, what to do; each on one line and without control characters. */
  readonly sentences: readonly string[];
  /** Rows on which it stands. */
  readonly count: number;
  /** How bad it is among those of its severity. */
  readonly weight: number;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The same, errors first, and in each severity the heaviest; services show only a few. */
export function worstFirst(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort(
    (left, right) =>
      ORDER.indexOf(left.severity) - ORDER.indexOf(right.severity) || byWeight(left, right),
  );
}

/** Sentences, those that say nothing left out. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts.map((text) => safeText(text, true).trim()).filter((text) => text !== '');
}

function byWeight(left: Annotation, right: Annotation): number {
  return left.weight === right.weight ? 0 : right.weight - left.weight;
}
