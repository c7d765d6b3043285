import { describe, expect, test } from 'vitest';
import type { PeriodFlags } from '../../src/cli/flags/flag.js';
import { asOfFrom, periodFrom, periodFromDay } from '../../src/cli/flags/period-flags.js';
import { dayFromCivil, formatDay } from '../../src/model/day.js';

const TODAY = dayFromCivil(2026, 11, 21);

function dates(flags: PeriodFlags): string {
  const asOf = asOfFrom(flags, TODAY);
  const { from, to } = periodFrom(flags, asOf) ?? periodFromDay(asOf);
  return [asOf, from, to].map(formatDay).join(' ');
}

describe('the period', () => {
  test.each<[PeriodFlags, string]>([
    [{}, '2026-11-21 2026-11-21 2027-11-20'],
    [{ asOf: '2027-01-01' }, '2027-01-01 2027-01-01 2027-12-31'],
    [{ asOf: '2028-01-01' }, '2028-01-01 2028-01-01 2028-12-30'],
    [{ year: '2028' }, '2026-11-21 2028-01-01 2028-12-31'],
    [{ year: '2027', asOf: '2020-02-29' }, '2020-02-29 2027-01-01 2027-12-31'],
    [{ from: '2027-03-01', to: '2027-03-31' }, '2026-11-21 2027-03-01 2027-03-31'],
    [{ from: '2027-03-01', to: '2027-03-01' }, '2026-11-21 2027-03-01 2027-03-01'],
    [{ from: '2028-02-28', days: '3' }, '2026-11-21 2028-02-28 2028-03-01'],
    [{ days: '7' }, '2026-11-21 2026-11-21 2026-11-27'],
  ])('%j gives %s', (flags, expected) => {
    expect(dates(flags)).toBe(expected);
  });

  test.each<[PeriodFlags, RegExp]>([
    [{ year: 'next' }, /--year "next" is not a whole number from 1900 to 9998/],
    [{ year: '0' }, /--year "0"/],
    [{ year: '2027', from: '2027-01-01' }, /--year cannot go with --from/],
    [{ year: '2027', days: '30' }, /--year cannot go with --days/],
    [{ from: '2027-01-01' }, /--from needs --to or --days/],
    [{ to: '2027-01-01' }, /--to needs --from/],
    [{ from: '2027-01-01', to: '2027-02-01', days: '3' }, /--to cannot go with --days/],
    [{ from: '2027-02-01', to: '2027-01-01' }, /before --from 2027-02-01; swap/],
    [
      { from: '2027-2-1', to: '2027-03-01' },
      /--from "2027-2-1" is not a date; write it as yyyy-mm-dd/,
    ],
    [{ from: '2027-02-29', to: '2027-03-01' }, /"2027-02-29" is not a date of the calendar/],
    [{ asOf: '2027' }, /--as-of "2027" is not a date/],
    [{ from: '2027-01-01', days: '0' }, /--days "0" is not a whole number from 1/],
    [{ from: '2027-01-01', days: '-3' }, /--days "-3"/],
    [{ from: '2027-01-01', days: '1e3' }, /--days "1e3"/],
    [{ from: '2000-01-01', to: '2027-01-01' }, /more than ten years/],
  ])('%j is refused', (flags, message) => {
    expect(() => dates(flags)).toThrow(message);
  });
});

test('without a flag the config may name the period', () => {
  expect(periodFrom({ asOf: '2027-01-01' }, TODAY)).toBeNull();
});
