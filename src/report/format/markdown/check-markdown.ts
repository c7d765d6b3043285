import { formatDay } from '../../../model/day.js';
import { counted } from '../../amounts.js';
import { checkVerdict, failsCheck } from '../../check/check-verdict.js';
import type { LimitResult } from '../../check/settle-limits.js';
import { listWords } from '../../list-words.js';
import type { Annotation } from '../annotation/annotation.js';
import { checkAnnotations, WHAT_IF_RULE } from '../annotation/check-annotations.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { measuredText, worstText } from '../limit-sentence.js';
import { allowedText, LIMIT_WORDS } from '../limit-words.js';
import type { Style } from '../style.js';
import { periodText } from '../table/period-text.js';
import { changeLines, notAsItStands } from '../table/what-if-text.js';
import { markdownTable, markdownText } from './markdown-text.js';

/** A step summary of GitHub Actions may hold 1 MiB. */
const ISSUES_SHOWN = 50;

/** The verdict, the limits and the worst issues as a page for the summary of a CI run. */
export function checkMarkdown(value: CheckValue, { maxIssues }: Style): Iterable<string> {
  return chunked(page(value, maxIssues ?? ISSUES_SHOWN));
}

function* page(value: CheckValue, most: number): Generator<string> {
  const { limits = [], accepted = [], policy } = value;
  yield `## citcover check: ${verdictText(value)}\n`;
  const dates = `${periodText(policy.period)}, as of ${formatDay(policy.asOf)}`;
  yield* whatIfText(value);
  if (value.limits !== undefined) yield `\nDates: ${dates}.\n`;
  if (accepted.length > 0) yield `\nThe baseline accepts ${counted(accepted.length, 'finding')}.\n`;
  if (limits.length > 0) {
    yield '\n';
    yield* markdownTable(
      ['Limit', 'Of what', 'Measured', 'Allowed', 'Verdict'],
      limits.map(limitRow),
    );
  }
  const names = new Set<string>([WHAT_IF_RULE, ...limits.map(({ name }) => name)]);
  const issues = checkAnnotations(value).filter(({ rule }) => !names.has(rule));
  if (issues.length > 0) {
    yield '\n';
    yield* markdownTable(
      ['Severity', 'Where', 'Code', 'What'],
      issues.slice(0, most).map(issueRow),
    );
  }
  const left = issues.length - most;
  if (left > 0) yield `\nAnd ${counted(left, 'more issue')}: see the log.\n`;
}

function* whatIfText({ whatIf, policy }: CheckValue): Generator<string> {
  if (!whatIf) return;
  yield `\n**${notAsItStands(whatIf.changes.length)}**\n\n`;
  for (const line of changeLines(whatIf.changes, policy.period)) {
    yield `- ${markdownText(line)}\n`;
  }
}

function verdictText({ issues, limits = [] }: CheckValue): string {
  const { sound, errors, warnings } = checkVerdict(issues, limits);
  const broken = limits.filter(failsCheck).length;
  const parts = [
    ...(broken > 0 ? [`${counted(broken, 'limit')} not met`] : []),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const found = parts.length === 0 ? '' : `, ${listWords(parts)}`;
  return `${sound ? 'sound' : 'not sound'}${found}`;
}

function limitRow(limit: LimitResult): string[] {
  const { name, verdict, level } = limit;
  const worst = worstText(limit);
  const isWarning = level === 'warn' && (verdict === 'broken' || verdict === 'unknown');
  const said = isWarning ? `${verdict} (warning only)` : verdict;
  return [
    name,
    LIMIT_WORDS[name],
    measuredText(limit),
    allowedText(limit),
    worst === '' ? said : `${said}: ${markdownText(worst)}`,
  ];
}

function issueRow({ severity, file, line, column, rule, sentences }: Annotation): string[] {
  const place = [file, ...(line > 0 ? [line] : []), ...(column > 0 ? [column] : [])].join(':');
  return [severity, markdownText(place), rule, sentences.map(markdownText).join('<br>')];
}
