import type { ReportValue } from '../../report-value.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

const FINAL_STOP = /\.$/;

/** Every default that was taken because the data did not say. Empty when there is none. */
export function assumedFacts(value: ReportValue, paper: Paper): Fact[] {
  const sentences = value.assumptions.map(({ sentence }) =>
    paper.data(sentence).replace(FINAL_STOP, ''),
  );
  if (sentences.length === 0) return [];
  return [{ label: 'Assumed', lead: '', ink: paper.ink.plain, body: [`${sentences.join('; ')}.`] }];
}
