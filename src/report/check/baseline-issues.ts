import type { Baseline, BaselineEntry } from '../../model/baseline.js';
import { formatDay } from '../../model/day.js';
import { ISSUE_KINDS, type Issue } from '../../model/issue.js';
import { aboutText } from './about-text.js';
import type { AcceptedFindings } from './accepted-findings.js';
import { soundnessIssue } from './soundness/soundness-issue.js';

/**
 * What there is to say of the baseline: entries that ended, and entries of what is no longer found.
 * @param limits the limits that were measured; entries of others cannot be told
 */
export function baselineIssues(
  accepted: AcceptedFindings,
  baseline: Baseline | null,
  limits: ReadonlySet<string>,
): Issue[] {
  if (baseline === null) return [];
  const { file } = baseline;
  const ended = accepted.ended().map((entry) => about('baseline-ended', entry, file));
  const unused = accepted
    .unused()
    .filter(({ code }) => code in ISSUE_KINDS || limits.has(code))
    .map((entry) => about('baseline-unused', entry, file));
  return [...ended, ...unused].sort((left, right) => left.line - right.line);
}

function about(
  code: 'baseline-ended' | 'baseline-unused',
  entry: BaselineEntry,
  file: string,
): Issue {
  const { line, column, until } = entry;
  const detail = {
    code: entry.code,
    about: aboutText(entry),
    until: until === null ? '' : formatDay(until),
  };
  return soundnessIssue(code, { input: 'config', file, line, column, detail });
}
