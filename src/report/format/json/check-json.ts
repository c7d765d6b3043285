import type { Accepted } from '../../../model/baseline.js';
import { formatDay } from '../../../model/day.js';
import { checkVerdict } from '../../check/check-verdict.js';
import type { LimitResult } from '../../check/settle-limits.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { issueJson } from './issue-json.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';
import { provenanceMembers } from './provenance-json.js';
import { changesMember } from './what-if-json.js';

/** Whether the files are sound and within the limits, and every issue, as JSON, schemaVersion 1 (schema/check.schema.json). */
export function checkJson(value: CheckValue): Iterable<string> {
  const { limits = [], accepted = [] } = value;
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      changesMember(value),
      { key: 'verdict', value: checkVerdict(value.issues, limits) },
      { key: 'limits', lines: limits.map(limitJson) },
      { key: 'accepted', lines: accepted.map(acceptedJson) },
      { key: 'issues', lines: value.issues.map(issueJson) },
    ]),
  );
}

function limitJson({ findings, before, isInPart, ...limit }: LimitResult): string {
  const found = findings.map(({ agency, district, shift, officer, measured }) => {
    return { agency, district, shift, officer, measured };
  });
  return jsonLine({
    ...limit,
    measuredBefore: before ?? null,
    isInPart: isInPart ?? false,
    findings: found,
  });
}

function acceptedJson({ until, ...accepted }: Accepted): string {
  const { code, agency, district, shift, officer, field, value, measured, reason } = accepted;
  return jsonLine({
    ...{ code, agency, district, shift, officer, field, value, measured, reason },
    until: until === null ? null : formatDay(until),
  });
}
