import { ISSUE_KINDS, type Issue, type Severity } from '../../../model/issue.js';
import type { LimitResult } from '../../check/settle-limits.js';
import { describeIssue } from '../../issues/describe-issue.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { beforeNumber, NOT_COUNTED } from '../limit-sentence.js';
import { allowedText, LIMIT_WORDS } from '../limit-words.js';
import { changeLines, notAsItStands } from '../table/what-if-text.js';
import { csvLine } from './csv-line.js';

const COLUMNS = [
  ...['severity', 'code', 'file', 'line', 'column', 'record', 'field', 'value', 'officer_id'],
  ...['message', 'effect', 'suggestion', 'count'],
];

/** Every issue and then every limit, one a line; no lines but the heading when there are none. */
export function checkCsv(value: CheckValue): Iterable<string> {
  return chunked(lines(value));
}

function* lines({ issues, limits = [], whatIf, policy }: CheckValue): Generator<string> {
  yield csvLine(COLUMNS);
  if (whatIf) yield whatIfLine(changeLines(whatIf.changes, policy.period));
  yield* issueLines(issues);
  for (const limit of limits) yield limitLine(limit);
}

const NOWHERE = [null, null, null, null, null, null, null];

function whatIfLine(changes: readonly string[]): string {
  const message = [notAsItStands(changes.length), ...changes].join(' ');
  return csvLine(['note', 'what-if', ...NOWHERE, message, null, null, null]);
}

function limitLine(result: LimitResult): string {
  const { name, measured, verdict } = result;
  const shown = measured === null ? '' : String(measured);
  const before = beforeNumber(result);
  const was = before === '' ? '' : `; was ${before}`;
  const inPart = result.isInPart === true ? ` ${NOT_COUNTED}` : '';
  const allowed = `${LIMIT_WORDS[name]}: ${allowedText(result)}${was}${inPart}`;
  const place = [null, null, null, null, 'limit', shown, null];
  return csvLine([severityOf(result), name, ...place, allowed, verdict, null, null]);
}

function severityOf({ level, verdict }: LimitResult): Severity {
  if (verdict !== 'broken' && verdict !== 'unknown') return 'note';
  return level === 'error' ? 'error' : 'warning';
}

function* issueLines(issues: readonly Issue[]): Generator<string> {
  for (const issue of issues) {
    const { code, file, line, column, record, field, value, officer, count } = issue;
    const { message, effect, suggestion } = describeIssue(issue);
    const place = [file, line, column, record, field, value, officer];
    const sentences = [message, effect, suggestion];
    yield csvLine([ISSUE_KINDS[code].severity, code, ...place, ...sentences, count]);
  }
}
