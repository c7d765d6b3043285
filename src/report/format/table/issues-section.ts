import { ISSUE_KINDS, type Issue, type Severity } from '../../../model/issue.js';
import { describeIssue } from '../../issues/describe-issue.js';
import { issuesOf } from '../verdict.js';
import { counted } from './amounts.js';
import { headingText } from './facts.js';
import type { Ink } from './ink.js';
import { commandText } from './next-commands.js';
import type { Paper } from './paper.js';
import { wrapped } from './wrap.js';

const INDENT = '  ';
const LINES_NAMED = 8;
const SEVERITY_INK: Readonly<Record<Severity, keyof Ink>> = {
  error: 'alarm',
  warning: 'warning',
  note: 'faint',
};

/**
 * What there is to say of the files, errors first: where, how bad, what it costs, what to write.
 * @param most how many are shown; the others are counted
 */
export function* issuesSection(
  issues: readonly Issue[],
  paper: Paper,
  most = Number.POSITIVE_INFINITY,
): Generator<string> {
  if (issues.length === 0) return;
  yield headingText(paper, 'Issues with the files');
  const ordered = [
    ...issuesOf(issues, 'error'),
    ...issuesOf(issues, 'warning'),
    ...issuesOf(issues, 'note'),
  ];
  for (const issue of ordered.slice(0, most)) yield issueText(issue, paper);
  const rest = ordered.length - most;
  if (rest > 0) yield `And ${counted(rest, 'more issue')}: ${commandText(paper, 'check')}\n`;
}

function issueText(issue: Issue, paper: Paper): string {
  const { message, effect, suggestion } = describeIssue(issue);
  const { severity } = ISSUE_KINDS[issue.code];
  const where = paper.data(placeOf(issue));
  const head = `${where}  ${paper.ink[SEVERITY_INK[severity]](severity)}  ${issue.code}`;
  const body = [
    message,
    ...(issue.count > 1 ? [repeatedText(issue)] : []),
    ...(effect === '' ? [] : [`effect: ${effect}`]),
    ...(suggestion === null ? [] : [`try: ${suggestion}`]),
  ];
  const lines = body.flatMap((text) => wrapped(paper.data(text), paper.width - INDENT.length));
  return `${[head, ...lines.map((line) => INDENT + line)].join('\n')}\n`;
}

function placeOf({ file, line, column }: Issue): string {
  if (line === 0) return file;
  return column === 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}

function repeatedText({ count, lines }: Issue): string {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = count > LINES_NAMED ? ', ...' : '';
  return named === ''
    ? `on ${counted(count, 'row')}`
    : `on ${counted(count, 'row')}: lines ${named}${more}`;
}
