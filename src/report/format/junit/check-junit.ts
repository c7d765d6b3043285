import { ISSUE_KINDS, type Issue } from '../../../model/issue.js';
import { failsCheck } from '../../check/check-verdict.js';
import type { LimitResult } from '../../check/settle-limits.js';
import { sentencesOf } from '../annotation/annotation.js';
import { issueSentences, isUnmet } from '../annotation/check-annotations.js';
import type { CheckValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { limitSentence, worstText } from '../limit-sentence.js';
import { changeLines, notAsItStands } from '../table/what-if-text.js';
import { junitXml, type TestCase, type TestSuite } from './junit-xml.js';

/**
 * One test for each issue code of each file, and one for each limit. What ends `check` with 1 fails; of
 * everything else the sentences stand in the output of a test that passes.
 */
export function checkJunit(value: CheckValue): Iterable<string> {
  const { inputs, issues, limits = [] } = value;
  const files = new Set([...inputs.map(({ file }) => file), ...issues.map(({ file }) => file)]);
  const suites = [...files].map((file) => ({
    name: file,
    cases: fileCases(
      file,
      issues.filter((issue) => issue.file === file),
    ),
  }));
  const held = limits.length === 0 ? [] : [{ name: 'limits', cases: limits.map(limitCase) }];
  return chunked(junitXml([...whatIfSuites(value), ...suites, ...held]));
}

/** A test that passes, to say that the roster was changed before it was checked. */
function whatIfSuites({ whatIf, policy }: CheckValue): TestSuite[] {
  if (!whatIf) return [];
  const { changes } = whatIf;
  const notes = [notAsItStands(changes.length), ...changeLines(changes, policy.period)];
  const name = 'what-if';
  return [{ name, cases: [{ classname: 'citcover.what-if', name, failure: null, notes }] }];
}

/** A file with nothing to say against it passes one test, so that no suite is empty. */
function fileCases(file: string, issues: readonly Issue[]): TestCase[] {
  if (issues.length === 0) {
    return [{ classname: 'citcover.issues', name: 'no issues', file, failure: null }];
  }
  const byCode = new Map<Issue['code'], Issue[]>();
  for (const issue of issues) {
    byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);
  }
  return [...byCode].map(([code, found]) => {
    const lines = found.flatMap((issue) => placedSentences(issue));
    const isError = ISSUE_KINDS[code].severity === 'error';
    return {
      classname: 'citcover.issues',
      name: code,
      file,
      failure: isError ? { type: 'error', lines } : null,
      ...(isError ? {} : { notes: lines }),
    };
  });
}

function placedSentences(issue: Issue): string[] {
  const { file, line, column } = issue;
  const place = [file, ...(line > 0 ? [line] : []), ...(column > 0 ? [column] : [])].join(':');
  const [message = '', ...others] = issueSentences(issue);
  return [`${place}: ${message}`, ...others.map((sentence) => `  ${sentence}`)];
}

function limitCase(limit: LimitResult): TestCase {
  const worst = worstText(limit);
  const lines = sentencesOf([limitSentence(limit), worst === '' ? '' : `worst: ${worst}`]);
  const fails = failsCheck(limit);
  return {
    classname: 'citcover.limits',
    name: limit.name,
    failure: fails ? { type: limit.verdict, lines } : null,
    ...(limit.verdict === 'off' ? { skipped: true } : {}),
    ...(isUnmet(limit) && !fails ? { notes: ['warning only', ...lines] } : {}),
  };
}
