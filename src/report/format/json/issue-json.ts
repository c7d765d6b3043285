import { ISSUE_KINDS, type Issue } from '../../../model/issue.js';
import { describeIssue } from '../../issues/describe-issue.js';
import { jsonLine } from './json-text.js';

/** One issue as a line of JSON, with its sentence, its effect on the answer and what to write instead. */
export function issueJson(issue: Issue): string {
  const { message, effect, suggestion } = describeIssue(issue);
  return jsonLine({
    code: issue.code,
    severity: ISSUE_KINDS[issue.code].severity,
    file: issue.file,
    line: issue.line,
    column: issue.column,
    record: issue.record,
    field: issue.field,
    value: issue.value,
    officer: issue.officer,
    message,
    effect,
    suggestion,
    count: issue.count,
  });
}
