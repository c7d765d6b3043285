import type { Accepted, FindingKey } from '../../model/baseline.js';
import type { LimitResult } from '../check/settle-limits.js';
import type { CheckValue } from '../format/answered.js';
import { redactIssue } from './redact-issue.js';
import { redactWhatIf } from './redact-what-if.js';
import type { Redaction } from './redaction.js';

/** The issues of files, and where they come from; nothing else of what was read. */
export function redactCheck(
  { tool, policy, inputs, issues, limits, accepted, whatIf }: CheckValue,
  redaction: Redaction,
): CheckValue {
  return {
    ...{ tool, policy, inputs },
    whatIf: whatIf ? redactWhatIf(whatIf, redaction) : null,
    issues: issues.map((issue) => redactIssue(issue, redaction)),
    ...(limits === undefined
      ? {}
      : { limits: limits.map((limit) => hiddenLimit(limit, redaction)) }),
    ...(accepted === undefined
      ? {}
      : { accepted: accepted.map((entry) => hiddenEntry(entry, redaction)) }),
  };
}

function hiddenLimit(limit: LimitResult, redaction: Redaction): LimitResult {
  return { ...limit, findings: limit.findings.map((finding) => hiddenKey(finding, redaction)) };
}

function hiddenEntry(entry: Accepted, redaction: Redaction): Accepted {
  return { ...hiddenKey(entry, redaction), reason: redaction.scrub(entry.reason) };
}

function hiddenKey<Key extends FindingKey>(key: Key, redaction: Redaction): Key {
  const { agency, officer, field, value } = key;
  const { pseudonym, officer: pseudonymOf, scrub } = redaction;
  const pseudonymIn = (home: string | null, id: string): string => {
    return home === null ? pseudonymOf(id) : pseudonym(home, id);
  };
  const isId = field === 'officer_id' && value !== null;
  const cell = value === null ? null : scrub(value);
  return {
    ...key,
    officer: officer === null ? null : pseudonymIn(agency, officer),
    value: isId ? pseudonymOf(value) : cell,
  };
}
