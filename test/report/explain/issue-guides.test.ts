import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS, type IssueCode } from '../../../src/model/issue.js';
import { explainedCode, ISSUE_CODES } from '../../../src/report/explain/explained-code.js';
import { ISSUE_GUIDES } from '../../../src/report/explain/issue-guides.js';
import { codesMarkdown } from '../../../src/report/format/markdown/codes-markdown.js';
import { codesTable } from '../../../src/report/format/table/codes-table.js';
import { describeIssue } from '../../../src/report/issues/describe-issue.js';
import { STYLE, textOf } from '../format/town.js';
import { issuesOfExample, READ_CODES } from './read-example.js';

/** A field or a file may begin a sentence as it is written. */
const SENTENCES = /^(?:[A-Z*]|\w+_\w+ |citcover).*\.$/;
const FORBIDDEN = /\b(cell|witness|judge|prospect|available)\b/i;

describe('the text of every kind of issue', () => {
  it('is there for each code, once', () => {
    expect(new Set(ISSUE_CODES)).toEqual(new Set(Object.keys(ISSUE_KINDS)));
    expect(ISSUE_CODES).toHaveLength(Object.keys(ISSUE_KINDS).length);
  });

  it.each(READ_CODES)('%s is raised by its example, where and as the text says', (code) => {
    const [issue, ...others] = issuesOfExample(code);
    expect(others).toEqual([]);
    expect(`${issue?.line}:${issue?.column} ${describeIssue(issue!).message}`).toBe(
      ISSUE_GUIDES[code].example.raises,
    );
  });

  it.each(ISSUE_CODES)('%s is said in sentences, in words that readers use', (code) => {
    const { means, matters, fix } = ISSUE_GUIDES[code];
    for (const text of [means, matters, fix]) {
      expect(text).toMatch(SENTENCES);
      expect(text).not.toMatch(FORBIDDEN);
    }
  });

  it('is one line a code in the list', () => {
    const codes = ISSUE_CODES.map(explainedCode);
    const lines = textOf(codesTable({ codes, isList: true }, STYLE)).split('\n');
    for (const code of ISSUE_CODES) {
      expect(lines.filter((line) => line.startsWith(`${code} `))).toHaveLength(1);
    }
    expect(lines.every((line) => line.length <= STYLE.width)).toBe(true);
  });

  it('is whole for one code', () => {
    const codes = [explainedCode('date-ambiguous' satisfies IssueCode)];
    const text = textOf(codesTable({ codes, isList: false }, STYLE)).replace(/\s+/g, ' ');
    for (const sentence of [codes[0]!.means, codes[0]!.matters, codes[0]!.fix]) {
      expect(text).toContain(sentence);
    }
    expect(text).toContain('roster.csv:2:20 error date-ambiguous cit_certified "3/9/2021"');
  });
});

describe('docs/issues.md', () => {
  it('is what npm run docs writes', () => {
    const codes = ISSUE_CODES.map(explainedCode);
    const page = textOf(codesMarkdown({ codes, isList: true }));
    const committed = readFileSync(new URL('../../../docs/issues.md', import.meta.url), 'utf8');
    expect(committed).toBe(page);
  });
});
