import { ISSUE_KINDS, type Issue, type Severity } from '../../../model/issue.js';
import { counted } from '../../amounts.js';
import { describeIssue } from '../../issues/describe-issue.js';
import type { Ink } from './ink.js';
import type { Paper } from './paper.js';
import { quotedRow } from './quoted-row.js';
import { textWidth } from './text-width.js';
import { wrapped } from './wrap.js';

const INDENT = '  ';
/** Wide enough for `effect: `, so that what is said stands in one column. */
const LABEL_WIDTH = 8;
const LINES_NAMED = 8;
const SEVERITY_INK: Readonly<Record<Severity, keyof Ink>> = {
  error: 'alarm',
  warning: 'warning',
  note: 'faint',
};

/**
 * One issue: where, how bad, what is wrong; the row with a mark under the value; what it costs the answer, and
 * what to write instead.
 * @param quotesRow false = without the row, which may hold names
 */
export function issueText(issue: Issue, paper: Paper, quotesRow: boolean): string {
  const { message, effect, suggestion } = describeIssue(issue);
  const lines = [
    ...headLines(issue, message, paper),
    ...(quotesRow ? rowLines(issue, paper) : []),
    ...(issue.count > 1 ? labelled('lines', repeatedText(issue), paper) : []),
    ...(effect === '' ? [] : labelled('effect', effect, paper)),
    ...(suggestion === null ? [] : labelled('try', suggestion, paper)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The sentence stands beside the place where there is room, else below it. */
function headLines(issue: Issue, message: string, paper: Paper): string[] {
  const { severity } = ISSUE_KINDS[issue.code];
  const place = paper.data(placeOf(issue));
  const said = paper.data(message);
  const plain = `${place}  ${severity}  ${issue.code}`;
  const head = `${place}  ${paper.ink[SEVERITY_INK[severity]](severity)}  ${issue.code}`;
  if (textWidth(`${plain}  ${said}`) <= paper.width) return [`${head}  ${said}`];
  return [head, ...wrapped(said, paper.width - INDENT.length).map((line) => INDENT + line)];
}

function placeOf({ file, line, column }: Issue): string {
  if (line === 0) return file;
  return column === 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** The row as it stands in the file, and below the mark which field of whom it is. */
function rowLines(issue: Issue, paper: Paper): string[] {
  const { source, code, line } = issue;
  const facts = paper.data(factsOf(issue));
  if (source === undefined) return issue.record === null ? [] : [`${INDENT}${facts}`];
  const margin = `${INDENT}${line} | `;
  const empty = `${INDENT}${' '.repeat(String(line).length)} | `;
  const { text, mark } = quotedRow(source, paper.width - margin.length - 1, paper.unicode);
  const row = `${margin}${text}`.trimEnd();
  if (mark === null) return facts === '' ? [row] : [row, `${empty}${facts}`];
  const ink = paper.ink[SEVERITY_INK[ISSUE_KINDS[code].severity]];
  const under = `${empty}${' '.repeat(mark.column)}${ink('^'.repeat(mark.columns))}`;
  if (facts === '') return [row, under];
  const end = margin.length + mark.column + mark.columns + INDENT.length;
  return end + textWidth(facts) <= paper.width
    ? [row, `${under}${INDENT}${facts}`]
    : [row, under, ...wrapped(facts, paper.width - empty.length).map((fact) => empty + fact)];
}

function factsOf({ field, record, officer }: Issue): string {
  return [
    ...(field === null ? [] : [`field ${field}`]),
    ...(record === null ? [] : [`record ${record}`]),
    ...(officer === null ? [] : [`officer ${officer}`]),
  ].join(', ');
}

function repeatedText({ count, lines }: Issue): string {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = count > LINES_NAMED ? ', ...' : '';
  return named === '' ? counted(count, 'row') : `${named}${more} (${counted(count, 'row')})`;
}

function labelled(label: string, text: string, paper: Paper): string[] {
  const lines = wrapped(paper.data(text), paper.width - INDENT.length - LABEL_WIDTH);
  return lines.map((line, index) => {
    return INDENT + (index === 0 ? `${label}:` : '').padEnd(LABEL_WIDTH) + line;
  });
}
