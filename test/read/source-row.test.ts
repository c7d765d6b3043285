import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { issueOf, read } from './reading.js';

/** The line and, below it, carets under the characters that are marked. */
function underlined({ source }: Issue): readonly [string, string] {
  if (source === undefined) throw new Error('the issue quotes no line');
  const { text, mark } = source;
  if (mark === null) return [text, ''];
  return [text, ' '.repeat(mark.from) + '^'.repeat(mark.to - mark.from)];
}

const HEAD = 'officer_id,name,district,shift,rotation,cycle_anchor,cit_certified';
const row = (name: string, date: string): string => `1,${name},D1,A,4-2,2027-01-04,${date}`;

describe('the line that an issue quotes', () => {
  it('has the mark under the value', () => {
    const issue = issueOf(
      read({ roster: `${HEAD}\n${row('Vega', '2025-13-04')}\n` }),
      'date-invalid',
    );
    expect(underlined(issue)).toEqual([
      '1,Vega,D1,A,4-2,2027-01-04,2025-13-04',
      '                           ^^^^^^^^^^',
    ]);
  });

  it('has the mark inside quotation marks and padding', () => {
    const issue = issueOf(
      read({ roster: `${HEAD}\n${row('"Vega, L"', '" 2025-13-04 "')}\n` }),
      'date-invalid',
    );
    expect(underlined(issue)).toEqual([
      '1,"Vega, L",D1,A,4-2,2027-01-04," 2025-13-04 "',
      '                                  ^^^^^^^^^^',
    ]);
  });

  it('is the physical line on which the value starts', () => {
    const roster = `${HEAD}\n${row('"Ve\nga"', '2025-13-04')}\n`;
    const issue = issueOf(read({ roster }), 'date-invalid');
    expect(issue.line).toBe(3);
    expect(underlined(issue)).toEqual([
      'ga",D1,A,4-2,2027-01-04,2025-13-04',
      '                        ^^^^^^^^^^',
    ]);
  });

  it('ends the mark where a value goes on to another line', () => {
    const roster = `${HEAD},assignment\n${row('Vega', '')},"Beat\nCar"\n`;
    expect(underlined(issueOf(read({ roster }), 'word-not-patrol'))).toEqual([
      '1,Vega,D1,A,4-2,2027-01-04,,"Beat',
      '                             ^^^^',
    ]);
  });

  it('is not moved by a byte-order mark, CRLF and characters of two units', () => {
    const roster = `\ufeff${HEAD}\r\n${row('😀 山田', '2025-13-04')}\r\n`;
    const issue = issueOf(read({ roster }), 'date-invalid');
    // The column counts characters, of which the emoji is one; the mark counts UTF-16 units, of which it is two.
    expect(issue.column).toBe(28);
    expect(underlined(issue)).toEqual([
      '1,😀 山田,D1,A,4-2,2027-01-04,2025-13-04',
      '                            ^^^^^^^^^^',
    ]);
  });

  it('has the mark under one word of several', () => {
    const roster = `${HEAD}\n1,Vega,D1; D9 ;D2,A,4-2,2027-01-04,\n`;
    expect(underlined(issueOf(read({ roster }), 'district-unknown'))).toEqual([
      '1,Vega,D1; D9 ;D2,A,4-2,2027-01-04,',
      '           ^^',
    ]);
  });

  it('has an empty mark where a value is blank', () => {
    const roster = `${HEAD}\n1,Vega,,A,4-2,2027-01-04,\n`;
    const { source } = issueOf(read({ roster }), 'district-blank');
    expect(source?.mark).toEqual({ from: 7, to: 7 });
  });

  it('has no mark where the whole row is meant, and none stands beside a whole file', () => {
    const long = issueOf(
      read({ roster: `${HEAD}\n${row('Vega, L', '2024-01-05')}\n` }),
      'row-long',
    );
    expect(long.source).toEqual({
      text: '1,Vega, L,D1,A,4-2,2027-01-04,2024-01-05',
      mark: null,
      isCut: { left: false, right: false },
    });
    expect(issueOf(read({ roster: '' }), 'file-empty').source).toBeUndefined();
  });

  it('quotes headers and the config', () => {
    expect(underlined(issueOf(read({ roster: `${HEAD},Locker No\n` }), 'columns-unknown'))).toEqual(
      [`${HEAD},Locker No`, `${' '.repeat(HEAD.length + 1)}^^^^^^^^^`],
    );
    const config = '{\n  "minPatrolYear": 2, "availability": 82,\n  "objective": "most"\n}';
    const result = read({ config });
    expect(underlined(issueOf(result, 'config-key-unknown'))).toEqual([
      '  "minPatrolYear": 2, "availability": 82,',
      '   ^^^^^^^^^^^^^',
    ]);
    const [availability, objective] = result.issues.filter(
      ({ code }) => code === 'config-value-invalid',
    );
    expect(underlined(availability!)[1]).toBe(`${' '.repeat(38)}^^`);
    expect(underlined(objective!)).toEqual(['  "objective": "most"', '               ^^^^^^']);
  });

  it('keeps of a very long line only what lies around the mark', () => {
    const roster = `${HEAD}\n${row('a'.repeat(5000), '2025-13-04')},${'b'.repeat(5000)}\n`;
    const { source } = issueOf(read({ roster: roster.replace(HEAD, `${HEAD},x`) }), 'date-invalid');
    expect(source?.text).toHaveLength(200 + 10 + 200);
    expect(source?.text.slice(source.mark?.from, source.mark?.to)).toBe('2025-13-04');
    expect(source?.isCut).toEqual({ left: true, right: true });
  });

  it('guesses the field that an unread header means, and the shifts that a district has', () => {
    const roster =
      'officer_id,district,shift,days_off,cit_certifed\n1,D1,Power,Sat Sun,2024-01-01\n';
    const districts =
      'district,shift,start,end\nD1,Day,07:00,19:00\nD1,Night,19:00,07:00\nD2,Power,18:00,02:00\n';
    const result = read({ roster, districts });
    expect(issueOf(result, 'columns-unknown').suggestion).toBe(
      '--map cit_certified="cit_certifed"',
    );
    expect(issueOf(result, 'district-shift-unknown').suggestion).toBe('D1 has Day, Night');
  });
});
