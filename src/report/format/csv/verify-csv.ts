import { CHECKED_KINDS } from '../../../model/report-verdict.js';
import { notCheckedText } from '../../verdict/verdict-words.js';
import type { VerifyValue } from '../../verdict/verify-value.js';
import { chunked } from '../chunks.js';
import { csvLine } from './csv-line.js';

/** What came of re-checking a report, one finding a line. */
export function verifyCsv(value: VerifyValue): Iterable<string> {
  return chunked(lines(value));
}

function* lines({ verdict }: VerifyValue): Generator<string> {
  const { falseClaim, held, trusted, notChecked, analysis } = verdict;
  yield csvLine(['result', 'what', 'claims', 'path', 'sentence']);
  if (falseClaim !== null) {
    yield csvLine(['false', null, null, falseClaim.path, falseClaim.sentence]);
  }
  for (const kind of CHECKED_KINDS) yield csvLine(['holds', kind, held[kind], null, null]);
  for (const { path, sentence } of trusted) yield csvLine(['trusted', null, null, path, sentence]);
  for (const what of notChecked) {
    yield csvLine(['notChecked', what, null, null, notCheckedText(what, analysis)]);
  }
}
