import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/model/issue.js';
import { issueText } from '../../../src/report/format/table/issue-text.js';
import { paperOf } from '../../../src/report/format/table/paper.js';
import { ISSUES } from './issues.js';
import { STYLE } from './town.js';

const [, , ERROR] = ISSUES;
const ISSUE: Issue = {
  ...ERROR!,
  source: {
    text: '4471,"Vega, L",D3,Night,B,yes,2025-13-04,yes',
    mark: { from: 30, to: 40 },
    isCut: { left: false, right: false },
  },
};

function said(issue: Issue, width: number, quotesRow = true): string {
  return issueText(issue, paperOf({ ...STYLE, width }), quotesRow);
}

describe('an issue', () => {
  test('stands as the design has it', () => {
    expect(said(ISSUE, 100)).toBe(`\
roster.csv:418:31  error  date-invalid  cit_expires "2025-13-04" is not a date
  418 | 4471,"Vega, L",D3,Night,B,yes,2025-13-04,yes
      |                               ^^^^^^^^^^  field cit_expires, record 416, officer 4471
  effect: officer 4471 is left out: neither counted nor a candidate
  try:    2025-04-13
`);
  });

  test('has field, record and officer below the mark where there is no room beside it', () => {
    expect(said(ISSUE, 80)).toContain(`\
      |                               ^^^^^^^^^^
      | field cit_expires, record 416, officer 4471
`);
  });

  test('can leave out the row, which may hold names', () => {
    const text = said(ISSUE, 80, false);
    expect(text).not.toContain('Vega');
    expect(text).toContain('officer 4471 is left out');
  });

  test('quotes a whole row without a mark', () => {
    const source = { ...ISSUE.source!, mark: null };
    expect(said({ ...ISSUE, column: 0, source }, 80)).toContain(`\
  418 | 4471,"Vega, L",D3,Night,B,yes,2025-13-04,yes
      | field cit_expires, record 416, officer 4471
`);
  });

  test('cannot command the terminal by its row', () => {
    const source = { ...ISSUE.source!, text: '\u001b]0;x\u0007,\u202e,\u009b2J', mark: null };
    const text = said({ ...ISSUE, source }, 80);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    expect(text).toContain('␛]0;x␇,�,�2J');
  });

  test('is never wider than the terminal', () => {
    const text = `${'山'.repeat(200)}2025-13-04${'b'.repeat(200)}`;
    const source = { ...ISSUE.source!, text, mark: { from: 200, to: 210 } };
    const lines = said({ ...ISSUE, source }, 80).split('\n');
    const quoted = lines.find((line) => line.includes('418 |')) ?? '';
    expect([...quoted].reduce((sum, char) => sum + (char === '山' ? 2 : 1), 0)).toBeLessThan(80);
    const column = quoted.indexOf('2025-13-04');
    const before = [...quoted.slice(0, column)].reduce(
      (sum, char) => sum + (char === '山' ? 2 : 1),
      0,
    );
    expect(lines.find((line) => line.includes('^'))?.indexOf('^')).toBe(before);
  });
});
