import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../../src/report/format/markdown/check-markdown.js';
import { compareMarkdown } from '../../../../src/report/format/markdown/compare-markdown.js';
import { markdownText } from '../../../../src/report/format/markdown/markdown-text.js';
import { MOVED } from '../../compare/moved.js';
import { ISSUES } from '../issues.js';
import { STYLE, TOWN, textOf } from '../town.js';
import { FOUND, SOUND } from './hostile.js';

describe('the summary of a check', () => {
  const page = textOf(checkMarkdown(FOUND, STYLE));

  test('says the verdict first, then every limit and every issue', () => {
    expect(page).toMatch(
      /^## citcover check: not sound, 1 limit not met, 1 error and 2 warnings\n/,
    );
    expect(page).toContain(
      '| min-covered | hours covered, over all | 95.0 % | at least 90 % | met |',
    );
    expect(page).toContain(
      '| unknown, since days off are missing | at most 0 | unknown (warning only) |',
    );
    expect(page).toContain('| error | roster.csv:418:31 | date-invalid | ');
  });

  test('keeps hostile values in their cell, as text', () => {
    expect(page).toContain(
      '\\]\\]\\>\\<b a="1" c=\'2\'\\>\\&amp;\\[31m\\[x\\]\\(http\\://x\\) \\`\\|\\`',
    );
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4 + 2 + 4 + 2);
    const bars = rows.map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(new Set(bars)).toEqual(new Set([6, 5]));
  });

  test('is one line when there is nothing to say, and counts what it leaves out', () => {
    expect(textOf(checkMarkdown(SOUND, STYLE))).toMatch(/^## citcover check: sound\n/);
    const many = textOf(checkMarkdown({ ...TOWN, issues: ISSUES }, { ...STYLE, maxIssues: 1 }));
    expect(many).toContain('date-invalid');
    expect(many).toContain('\nAnd 2 more issues: see the log.\n');
  });
});

test('the summary of a comparison is marked sensitive and names the rows', () => {
  const page = textOf(compareMarkdown(MOVED, STYLE));
  expect(page).toMatch(/^## citcover compare: worse\n\nLaw-enforcement sensitive\./);
  expect(page).toMatch(
    /\| \S+:\d+ \| officer ann: moved: Mill Day → Mill Evening<br>Mill Day: 7 dates/,
  );
});

test('no address becomes a link', () => {
  expect(markdownText('see www.x.org, https://x.org or @me')).toBe(
    'see www\\.x.org, https\\://x.org or \\@me',
  );
});
