import { ISSUE_KINDS, type Issue } from '../../../model/issue.js';
import { describeIssue } from '../../issues/describe-issue.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  ...['severity', 'code', 'file', 'line', 'column', 'record', 'field', 'value', 'officer_id'],
  ...['message', 'effect', 'suggestion', 'count'],
];

/** Every issue, one a line; no lines but the heading when there are none. */
export function checkCsv(value: CheckValue): Iterable<string> {
  return chunked(lines(value.issues));
}

function* lines(issues: readonly Issue[]): Generator<string> {
  yield csvLine(COLUMNS);
  for (const issue of issues) {
    const { code, file, line, column, record, field, value, officer, count } = issue;
    const { message, effect, suggestion } = describeIssue(issue);
    const place = [file, line, column, record, field, value, officer];
    const sentences = [message, effect, suggestion];
    yield csvLine([ISSUE_KINDS[code].severity, code, ...place, ...sentences, count]);
  }
}
