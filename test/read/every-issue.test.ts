import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS, type IssueCode } from '../../src/model/issue.js';
import type { SoundnessCode } from '../../src/model/soundness.js';
import { describeIssue } from '../../src/report/issues/describe-issue.js';
import { CONFIG_CASES } from './cases/config-cases.js';
import { DATE_CASES } from './cases/date-cases.js';
import { DAYS_OFF_CASES } from './cases/days-off-cases.js';
import { DISTRICT_CASES } from './cases/district-cases.js';
import { EXCEPTION_CASES } from './cases/exception-cases.js';
import { FILE_CASES } from './cases/file-cases.js';
import type { IssueCase } from './cases/issue-case.js';
import { PERSON_CASES } from './cases/person-cases.js';
import { PLACE_CASES } from './cases/place-cases.js';
import { issueOf, read } from './reading.js';

/** Each code of the reader once; one without a case does not compile. */
const CASES: Readonly<Record<ReadCode, IssueCase>> = {
  ...FILE_CASES,
  ...DATE_CASES,
  ...DISTRICT_CASES,
  ...PLACE_CASES,
  ...DAYS_OFF_CASES,
  ...PERSON_CASES,
  ...EXCEPTION_CASES,
  ...CONFIG_CASES,
};

/** What `check` finds by counting is tested in test/report/check. */
type ReadCode = Exclude<IssueCode, SoundnessCode>;

/** Errors that cannot be had alone. */
const BESIDE: ReadonlyMap<IssueCode, readonly IssueCode[]> = new Map([
  ['quotes-hopeless', ['quote-wrong']],
  ['rows-joined', ['quote-wrong']],
  ['date-ambiguous', ['date-order']],
]);

const codes = Object.keys(CASES) as ReadCode[];

describe('every issue', () => {
  it.each(codes)('%s stands where it is and says what it costs', (code) => {
    const expected = CASES[code];
    const result = read(expected);
    const issue = issueOf(result, code);
    const { message, effect, suggestion } = describeIssue(issue);

    expect(`${issue.file}:${issue.line}:${issue.column}`).toBe(expected.at);
    expect(issue.record).toBe(expected.record);
    expect(issue.count).toBe(expected.count ?? 1);
    expect(message).toBe(expected.says);
    expect(effect).not.toBe('');
    if (expected.costs !== undefined) expect(effect).toBe(expected.costs);
    if (expected.tries !== undefined) expect(suggestion).toBe(expected.tries);
  });

  it.each(codes)('%s is the only error of its file', (code) => {
    const { issues } = read(CASES[code]);
    const others = issues.filter((issue) => {
      return issue.code !== code && ISSUE_KINDS[issue.code].severity === 'error';
    });
    const mayStandBeside = BESIDE.get(code) ?? [];
    expect(others.filter((issue) => !mayStandBeside.includes(issue.code))).toEqual([]);
  });

  it('uses no word that readers do not use', () => {
    const forbidden = /\b(cell|witness|judge|prospect|available)\b/i;
    for (const code of codes) {
      const { message, effect, suggestion } = describeIssue(issueOf(read(CASES[code]), code));
      expect(`${message} ${effect} ${suggestion ?? ''}`).not.toMatch(forbidden);
    }
  });
});
