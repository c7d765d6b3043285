import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/day.js';
import { type DateOrder, readDate } from '../../src/read/date.js';
import { codesOf, issueOf, officersOf, onlyOfficer, read, rosterWith } from './reading.js';

function written(text: string, order: DateOrder = 'mdy'): string {
  const reading = readDate(text, order);
  return 'day' in reading ? formatDay(reading.day) : reading.fault;
}

describe('a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    [' 2024-2-9 ', '2024-02-09'],
    ['2024-03-09T00:00:00', '2024-03-09'],
    ['2024-03-09 00:00', '2024-03-09'],
    ['2024-03-09T00:00:00.000Z', '2024-03-09'],
    ['2024/3/9', '2024-03-09'],
    ['9-Mar-2024', '2024-03-09'],
    ['09-MAR-2024', '2024-03-09'],
    ['1-sept-2024', '2024-09-01'],
    ['31-December-1999', '1999-12-31'],
    ['3/9/2024', '2024-03-09'],
    ['03/09/2024 12:00:00 AM', '2024-03-09'],
    ['3/9/2024 0:00', '2024-03-09'],
    ['12/31/9999', '9999-12-31'],
    // Samoa skipped this date; a roster may not.
    ['2011-12-30', '2011-12-30'],
  ])('is read from %s', (text, date) => {
    expect(written(text)).toBe(date);
  });

  it.each([
    ['9/3/2024', '2024-03-09'],
    ['31/12/2024', '2024-12-31'],
    ['2024-03-09', '2024-03-09'],
  ])('with the day first is read from %s', (text, date) => {
    expect(written(text, 'dmy')).toBe(date);
  });

  it.each([
    ['2023-02-29', 'date-invalid'],
    ['2024-13-01', 'date-invalid'],
    ['2024-00-10', 'date-invalid'],
    ['1899-12-30', 'date-invalid'],
    ['2024', 'date-invalid'],
    ['2024-W05', 'date-invalid'],
    ['2024-03', 'date-invalid'],
    ['20240309', 'date-invalid'],
    ['2024-03/09', 'date-invalid'],
    ['2024-03-09T07:00:00', 'date-invalid'],
    ['03-09-2024', 'date-invalid'],
    ['9.3.2024', 'date-invalid'],
    ['9-Mai-2024', 'date-invalid'],
    ['Mar 9, 2024', 'date-invalid'],
    ['soon', 'date-invalid'],
    ['99/99/2024', 'date-invalid'],
    ['x'.repeat(100_000), 'date-invalid'],
    ['3/9/24', 'date-year-short'],
    ['9-Mar-24', 'date-year-short'],
    ['45360', 'date-serial'],
    ['45360.0', 'date-serial'],
    ['31/12/2024', 'date-order'],
  ])('is not read from %.20s: %s', (text, fault) => {
    expect(written(text)).toBe(fault);
  });

  it.each([
    ['2025-13-04', '2025-04-13 (day and month swapped?)'],
    ['20240309', '2024-03-09'],
    ['45360', '2024-03-09'],
    ['3/9/24', '2024-03-09, if that is the year'],
    ['9-Mar-24', '2024-03-09, if that is the year'],
    ['03-09-2024', '2024-03-09, if that is what it means'],
    ['N/A', 'leave it blank'],
    ['-', 'leave it blank'],
    ['31/12/2024', '2024-12-31'],
    ['soon', null],
  ])('for %s suggests %s', (text, suggestion) => {
    expect(readDate(text, 'mdy')).toMatchObject({ suggestion });
  });
});

describe('slash dates of one column', () => {
  it('are month first when none says otherwise', () => {
    const roster = rosterWith('hire_date', '3/9/2015', '12/31/2015');
    const result = read({ roster });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result).map(({ patrolSince }) => formatDay(patrolSince ?? 0))).toEqual([
      '2015-03-09',
      '2015-12-31',
    ]);
  });

  it('are all in doubt when one can only be day first, but not those that can only be one date', () => {
    const dates = ['3/9/2015', '31/12/2015', '5/5/2015', '5/13/2015', '2015-03-09', '4/9/2015'];
    const result = read({ roster: rosterWith('hire_date', ...dates) });
    expect(officersOf(result).map(({ inError }) => inError)).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    const doubt = issueOf(result, 'date-ambiguous');
    expect([doubt.line, doubt.count, doubt.lines]).toEqual([2, 2, [2, 7]]);
    expect(result.rows.roster).toBe(6);
    expect(result.vocabulary).toEqual([]);
  });

  it('say nothing about another column', () => {
    const result = read({ roster: rosterWith('hire_date,leaves_on', '3/9/2015,31/12/2027') });
    expect(codesOf(result)).toEqual(['date-order']);
  });

  it('are day first on request, and then nothing is in doubt', () => {
    const roster = rosterWith('hire_date', '3/9/2015', '31/12/2015');
    const result = read({ roster, dateOrder: 'dmy' });
    expect(codesOf(result)).toEqual([]);
    expect(officersOf(result).map(({ patrolSince }) => formatDay(patrolSince ?? 0))).toEqual([
      '2015-09-03',
      '2015-12-31',
    ]);
  });

  it('that cannot be day first then name the other order', () => {
    const roster = rosterWith('hire_date', '3/9/2015', '12/31/2015');
    const result = read({ roster, dateOrder: 'dmy' });
    expect(issueOf(result, 'date-order')).toMatchObject({ line: 3, suggestion: '2015-12-31' });
    expect(officersOf(result).map(({ inError }) => inError)).toEqual([false, true]);
  });

  it('are looked at in the exceptions too', () => {
    const exceptions =
      'id,from,to\n1,3/9/2027,3/9/2027\n1,1/2/2027,31/12/2027\n1,1/2/2027,2027-02-01\n';
    const result = read({ exceptions });
    expect(codesOf(result)).toEqual(['date-ambiguous', 'date-order']);
    expect(result.agencies[0]?.officers[0]?.exceptions).toHaveLength(1);
  });
});

describe('experience', () => {
  it('counts from patrol_since, else from hire_date, else from nothing known', () => {
    const since = (cells: string): string => {
      const { patrolSince } = onlyOfficer({ roster: rosterWith('hire_date,patrol_since', cells) });
      return patrolSince === null ? 'unknown' : formatDay(patrolSince);
    };
    expect(since('2010-01-01,2012-01-01')).toBe('2012-01-01');
    expect(since('2010-01-01,')).toBe('2010-01-01');
    expect(since(',')).toBe('unknown');
  });
});
