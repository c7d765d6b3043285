import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/report/issues/describe-issue.js';
import { DISTRICTS, officersOf, read } from './reading.js';

const HEAD = 'officer_id,district,shift,rotation,cycle_anchor,days_off,hire_date,name\n';

/** Values that a row may hold, with everything that quotes, delimiters and dates can do. */
const value = fc.oneof(
  fc.constantFrom('', 'D1', 'D2', 'A', 'B;C', '4-2', 'Pitman', 'Sat Sun', '2027-01-04', '3/9/2015'),
  fc.constantFrom(
    '25/12/2015',
    '1',
    '2',
    '3',
    '*',
    '"',
    '""',
    '"x"',
    '"a,b"',
    'a"b',
    ' "c" ',
    '__proto__',
  ),
  fc.constantFrom('é', '\ud800', '👮', '\u00a0', '\t', "O'Neil", 'x'.repeat(200)),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\0', '')),
);
const lineBreak = fc.constantFrom('\n', '\n', '\r\n');
const row = fc.tuple(fc.array(value, { minLength: 1, maxLength: 10 }), lineBreak);

/** A file of sound rows: no quotes, line breaks or delimiters in a value. */
const plainValue = value.map((text) => text.replace(/["\r\n,;\t|]/g, ''));
const plainRow = fc.array(plainValue, { minLength: 8, maxLength: 8 });

describe('any text at all', () => {
  it('is read without a throw, and every issue can be told', () => {
    const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(anyText, anyText, anyText, (roster, districts, exceptions) => {
        const { issues, stopped } = read({ roster, districts, exceptions });
        expect(stopped).toBe(true);
        for (const issue of issues) expect(describeIssue(issue).effect).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('rows of any values', () => {
  it('are all there: each is an officer, a repeated row of one, or an issue', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const body = rows.map(([values, end]) => values.join(',') + end).join('');
        const result = read({ roster: HEAD + body });
        const officers = officersOf(result);

        // Every line that is not blank belongs to a row that was read or to one that was reported.
        expect(result.rows.roster).toBeLessThanOrEqual(body.split(/\r\n|\n|\r/).length);
        expect(new Set(officers.map(({ id }) => id)).size).toBe(officers.length);
        expect(officers.length).toBeLessThanOrEqual(result.rows.roster);
        for (const { line, column, record, lines, count } of result.issues) {
          if (record === null) continue;
          expect(line).toBeGreaterThan(1);
          expect(column).toBeGreaterThanOrEqual(0);
          expect(record).toBeLessThanOrEqual(result.rows.roster);
          expect(lines.length).toBeLessThanOrEqual(Math.min(100, Math.max(1, count)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('without quotes are as many as the lines that are not blank', () => {
    fc.assert(
      fc.property(fc.array(plainRow, { minLength: 1, maxLength: 25 }), (rows) => {
        const lines = rows.map((values) => values.join(','));
        const written = rows.filter((values) => values.some((text) => text.trim() !== ''));
        const result = read({ roster: `${HEAD}${lines.join('\n')}\n` });
        expect(result.rows.roster).toBe(written.length);
        const ids = written.map(([id = '']) => id.trim().replace(/\s+/g, ' ').normalize('NFC'));
        const known = new Set(
          ids.filter((id) => id !== '').map((id) => Buffer.from(id).toString()),
        );
        const without = ids.filter((id) => id === '').length;
        expect(result.officers).toBe(known.size + without);
      }),
      { numRuns: 300 },
    );
  });

  it('with a stray quote in one row cost that row only', () => {
    const sound = (id: number): string => `${id},D1,A,4-2,2027-01-04,,,"Vega, ""Lu"""`;
    const stray = fc.constantFrom('"', 'x"', '"x"y', '"Vega, L', '"x""');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(11), stray, (rows, at, text) => {
        const lines = Array.from({ length: rows }, (_, index) => sound(index + 1));
        lines[at % rows] = `${(at % rows) + 1},D1,A,4-2,2027-01-04,,,${text}`;
        const officers = officersOf(read({ roster: `${HEAD}${lines.join('\n')}\n` }));
        expect(officers.map(({ id, inError }) => [id, inError])).toEqual(
          lines.map((_, index) => [String(index + 1), index === at % rows]),
        );
      }),
    );
  });
});

describe('shuffled rows', () => {
  it('make the same officers', () => {
    const rows = Array.from({ length: 30 }, (_, index) => {
      return `${index % 20},D${1 + (index % 2)},A,4-2,2027-01-0${1 + (index % 6)},,2015-01-0${1 + (index % 9)},n${index}`;
    });
    const told = (lines: readonly string[]): readonly unknown[] => {
      const officers = officersOf(read({ roster: HEAD + lines.join('\n'), districts: DISTRICTS }));
      return officers
        .map(({ id, assignments, inError }) => [id, inError, inError ? null : assignments])
        .sort(([left], [right]) => Number(left) - Number(right));
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (lines) => {
        expect(told(lines)).toEqual(told(rows));
      }),
      { numRuns: 50 },
    );
  });
});
