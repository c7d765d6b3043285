import { describe, expect, test } from 'vitest';
import { checkCsv } from '../../../src/report/format/csv/check-csv.js';
import { checkJson } from '../../../src/report/format/json/check-json.js';
import { checkTable } from '../../../src/report/format/table/check-table.js';
import { reportTable } from '../../../src/report/format/table/report-table.js';
import { verdictOf } from '../../../src/report/format/verdict.js';
import { describeIssue } from '../../../src/report/issues/describe-issue.js';
import { ISSUES } from './issues.js';
import { STYLE, TOWN, textOf } from './town.js';

const [NOTE, WARNING, ERROR] = ISSUES;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the verdict', () => {
  test('is sound without errors', () => {
    expect(verdictOf([NOTE!, WARNING!])).toEqual({ sound: true, errors: 0, warnings: 1, notes: 1 });
    expect(verdictOf(ISSUES)).toEqual({ sound: false, errors: 1, warnings: 1, notes: 1 });
  });

  test('stands last, in words', () => {
    expect(textOf(checkTable({ ...TOWN, issues: [] }, STYLE))).toMatch(
      /\nSound: nothing to say against the files\.\n$/,
    );
    expect(textOf(checkTable({ ...TOWN, issues: ISSUES }, STYLE))).toMatch(
      /\nNot sound: 1 error, 1 warning and 1 note\.\n$/,
    );
  });

  test('stands in the JSON', () => {
    const check = JSON.parse(textOf(checkJson({ ...TOWN, issues: ISSUES })));
    expect(check.verdict).toEqual({ sound: false, errors: 1, warnings: 1, notes: 1 });
    expect(check.issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'note',
      'warning',
      'error',
    ]);
  });
});

describe('issues', () => {
  test('stand errors first, with place, sentence, effect and what to write', () => {
    const text = textOf(checkTable({ ...TOWN, issues: ISSUES }, STYLE));
    const heads = text.split('\n').filter((line) => line.startsWith('roster.csv:'));
    expect(heads).toEqual([
      'roster.csv:418:31  error  date-invalid  cit_expires "2025-13-04" is not a date',
      'roster.csv:12:40  warning  word-not-patrol',
      'roster.csv:1  note  columns-unknown  the column Locker is not read',
    ]);
    for (const issue of ISSUES) {
      const { message, effect } = describeIssue(issue);
      expect(flat(text)).toContain(`${flat(message)} `);
      expect(flat(text)).toContain(flat(`effect: ${effect}`));
    }
    expect(flat(text)).toContain('lines: 12, 13, 19, 25, 26, 27, 28, 29, ... (12 rows)');
    expect(flat(text)).toContain('try: 2025-04-13');
  });

  test('are shortened in the report, which says how many there are', () => {
    const issues = Array.from({ length: 25 }, (_, index) => ({ ...ERROR!, line: index + 2 }));
    const text = textOf(reportTable({ ...TOWN, issues }, STYLE));
    expect(text).toContain(
      'Not shown: 5 errors; citcover check roster.csv districts.csv --max-issues all',
    );
    expect(textOf(checkTable({ ...TOWN, issues }, STYLE)).match(/date-invalid/g)).toHaveLength(25);
  });

  test('are as many as --max-issues says', () => {
    const issues = Array.from({ length: 60 }, (_, index) => ({ ...ERROR!, line: index + 2 }));
    const shown = (maxIssues?: number): string =>
      textOf(checkTable({ ...TOWN, issues }, { ...STYLE, ...(maxIssues && { maxIssues }) }));
    expect(shown().match(/date-invalid/g)).toHaveLength(50);
    expect(shown()).toContain('Not shown: 10 errors; add --max-issues all');
    expect(shown(7)).toContain('Not shown: 53 errors; add --max-issues all');
    expect(shown(Number.POSITIVE_INFINITY).match(/date-invalid/g)).toHaveLength(60);
    expect(shown(Number.POSITIVE_INFINITY)).not.toContain('Not shown');
  });

  test('are one line each in CSV', () => {
    const lines = textOf(checkCsv({ ...TOWN, issues: [ERROR!] })).split('\n');
    expect(lines[0]).toBe(
      'severity,code,file,line,column,record,field,value,officer_id,message,effect,suggestion,count',
    );
    expect(lines[1]).toMatch(
      /^error,date-invalid,roster\.csv,418,31,416,cit_expires,2025-13-04,4471,/,
    );
  });

  test('cannot command the terminal', () => {
    const issue = { ...ERROR!, file: 'a\u001b[2J.csv', value: '\u009b31m', officer: '\u202e7' };
    const text = textOf(checkTable({ ...TOWN, issues: [issue] }, STYLE));
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    expect(text).toContain('a[2J.csv:418:31');
  });
});
