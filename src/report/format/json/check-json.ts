import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { verdictOf } from '../verdict.js';
import { issueJson } from './issue-json.js';
import { jsonDocument } from './json-document.js';
import { provenanceMembers } from './provenance-json.js';

/** Whether the files are sound, and every issue, as JSON, schemaVersion 1 (schema/check.schema.json). */
export function checkJson(value: CheckValue): Iterable<string> {
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      { key: 'verdict', value: verdictOf(value.issues) },
      { key: 'issues', lines: value.issues.map(issueJson) },
    ]),
  );
}
