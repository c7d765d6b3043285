import type { CheckedKind, NotChecked } from '../../model/report-verdict.js';

/** What was re-checked, by kind, to follow a number of claims. */
export const CHECKED_WORDS: Readonly<Record<CheckedKind, string>> = {
  files: 'about the files: SHA-256 and rows of each',
  numbers:
    'about numbers: hours, counts, sums, the ledger, the hours expected with absence, what trainees buy, what departures open',
  dates: 'about dates: gaps, and what training cannot fill and why',
  people:
    'about people: each officer and squad of the plan stands where it says and may be trained',
  cover:
    'about cover: the plan brings each instance as far as training can, and so do its variants',
  proofs: 'about proofs: each reason shows that fewer are not enough',
};

/** What is never re-checked. */
export const NOT_CHECKED_WORDS: Readonly<Record<NotChecked, string>> = {
  priorities:
    'That of the plans with as few trained none finds or refreshes fewer, and the plan that finds the fewest.',
  withAbsence: 'That no fewer are enough with absence allowed for; the hours expected are checked.',
  words: 'Assumptions, vocabulary, issues and sentences.',
  analysis: 'What the report says beyond its numbers and its plan.',
  estimates: 'Estimates where days off are not known.',
};

/** The same with the names of the parts of the analysis that were not looked at. */
export function notCheckedText(what: NotChecked, analysis: readonly string[]): string {
  const words = NOT_CHECKED_WORDS[what];
  // The names stand before the full stop.
  return what === 'analysis' ? `${words.slice(0, -1)}: ${analysis.join(', ')}.` : words;
}
