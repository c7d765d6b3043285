import { CONCERNS, type CompareValue, type Concern } from '../../compare/compare-value.js';
import { compareAnnotations } from '../annotation/compare-annotations.js';
import { chunked } from '../chunks.js';
import { CONCERN_WORDS } from '../concern-words.js';
import type { Style } from '../style.js';
import { type SarifRule, sarifLog } from './sarif-log.js';

/** What got worse as SARIF 2.1.0, at the rows of the new roster that do it. */
export function compareSarif(value: CompareValue, style: Style): Iterable<string> {
  const annotations = compareAnnotations(value, style);
  const found = new Set(annotations.map(({ rule }) => rule));
  const rules = CONCERNS.filter((concern) => found.has(concern)).map((concern) => {
    return concernRule(concern, value);
  });
  return chunked(sarifLog(value, rules, annotations));
}

function concernRule(concern: Concern, { verdict }: CompareValue): SarifRule {
  const means = `With the new roster ${CONCERN_WORDS[concern]}.`;
  const help = `${means} citcover compare OLD NEW DISTRICTS says which dates open and which rows do it.`;
  return {
    id: concern,
    severity: verdict.failOn.includes(concern) ? 'error' : 'warning',
    means,
    help,
  };
}
