import { CHECKED_KINDS } from '../../../model/report-verdict.js';
import { NOT_CHECKED_WORDS } from '../../verdict/verdict-words.js';
import type { VerifyValue } from '../../verdict/verify-value.js';
import { chunked } from '../chunks.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';
import { provenanceMembers } from './provenance-json.js';

/** What came of re-checking a report, as JSON, schemaVersion 1 (schema/verify.schema.json). */
export function verifyJson(value: VerifyValue): Iterable<string> {
  const { report, verdict } = value;
  const { falseClaim, held, trusted, notChecked, analysis } = verdict;
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      { key: 'report', value: { file: report.file, sha256: report.sha256 } },
      { key: 'holds', value: falseClaim === null },
      {
        key: 'falseClaim',
        value: falseClaim && { path: falseClaim.path, sentence: falseClaim.sentence },
      },
      {
        key: 'checked',
        lines: CHECKED_KINDS.map((kind) => jsonLine({ kind, claims: held[kind] })),
      },
      {
        key: 'trusted',
        lines: trusted.map(({ path, sentence }) => jsonLine({ path, sentence })),
      },
      {
        key: 'notChecked',
        lines: notChecked.map((what) => jsonLine({ what, sentence: NOT_CHECKED_WORDS[what] })),
      },
      { key: 'analysisNotChecked', value: analysis },
    ]),
  );
}
