import type { Issue } from '../../model/issue.js';
import type { Finding } from './finding.js';

/** An issue of several officers with only those that are left; others stay as they are. */
export function narrowed(issue: Issue, left: readonly Finding[]): Issue {
  const { officers = [], lines } = issue;
  const ids = new Set(left.map(({ officer }) => officer));
  if (officers.length === 0 || officers.length !== lines.length) return issue;
  const kept = officers.flatMap((officer, index) => {
    return ids.has(officer) ? [{ officer, line: lines[index]! }] : [];
  });
  const [first] = kept;
  if (first === undefined) return issue;
  const isFirst = first.line === issue.line;
  return {
    ...issue,
    line: first.line,
    column: isFirst ? issue.column : 0,
    record: isFirst ? issue.record : null,
    officer: first.officer,
    officers: kept.map(({ officer }) => officer),
    count: kept.length,
    lines: kept.map(({ line }) => line),
  };
}
