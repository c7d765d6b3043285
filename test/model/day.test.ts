import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  formatDay,
  isCivilDate,
  modulo,
  weekdayOf,
} from '../../src/model/day.js';
import { day } from '../support/civil.js';

const MS_PER_DAY = 86_400_000;

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    // 365 days of 1970.
    ['1971-01-01', 365],
    // 1972 is the first leap year after: 2 x 365 + 31 + 28 = 789 is its 29 February.
    ['1972-02-29', 789],
    ['1972-03-01', 790],
    // 30 years with leap days in 1972, 76, 80, 84, 88, 92, 96: 30 x 365 + 7.
    ['2000-01-01', 10_957],
    // 57 years with 14 leap days (1972 to 2024): 57 x 365 + 14.
    ['2027-01-01', 20_819],
    // 400 years of 146,097 days before and after 1970.
    ['1570-01-01', -146_097],
    ['2370-01-01', 146_097],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, number) => {
    expect(day(text)).toBe(number);
    expect(formatDay(number)).toBe(text);
  });

  it('run on without a gap through 400 years, with the right weekday', () => {
    const first = Date.UTC(1800, 0, 1) / MS_PER_DAY;
    const wrong: string[] = [];
    let days = 0;
    for (let number = first; ; number += 1) {
      const date = new Date(number * MS_PER_DAY);
      if (date.getUTCFullYear() === 2200) break;
      days += 1;
      const civil = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        dayOfMonth: date.getUTCDate(),
      };
      const back = civilFromDay(number);
      const isRight =
        dayFromCivil(civil.year, civil.month, civil.dayOfMonth) === number &&
        back.year === civil.year &&
        back.month === civil.month &&
        back.dayOfMonth === civil.dayOfMonth &&
        weekdayOf(number) === (date.getUTCDay() + 6) % 7;
      if (!isRight) wrong.push(date.toISOString());
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(146_097);
  });

  it('know the weekday on both sides of day 0, a Thursday', () => {
    // 2027-01-01 = day 20,819 = 2,974 x 7 + 1: one after Thursday.
    expect(['1970-01-01', '1969-12-31', '1969-12-28', '2027-01-01', '2027-01-04'].map(day)).toEqual(
      [0, -1, -4, 20_819, 20_822],
    );
    expect([0, -1, -4, 20_819, 20_822].map(weekdayOf)).toEqual([3, 2, 6, 4, 0]);
  });

  it('are written with four digits for the year and two for month and day', () => {
    expect(formatDay(day('0033-04-03'))).toBe('0033-04-03');
  });
});

describe('leap days', () => {
  it.each([
    [2027, 28],
    [2028, 29],
    [2000, 29],
    [1900, 28],
    [2100, 28],
    [2400, 29],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isCivilDate(year, 2, 29)).toBe(days === 29);
    expect(dayFromCivil(year, 3, 1) - dayFromCivil(year, 2, 1)).toBe(days);
  });

  it('are real dates of their own', () => {
    expect(day('2028-02-29')).toBe(day('2028-02-28') + 1);
    expect(formatDay(day('2028-02-28') + 1)).toBe('2028-02-29');
    expect(formatDay(day('2027-02-28') + 1)).toBe('2027-03-01');
  });
});

describe('dates that exist', () => {
  it('have a month of 1 to 12, a day of that month and a year of 1 to 9999', () => {
    expect([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]).toEqual(
      Array.from({ length: 12 }, (_, index) => daysInMonth(2027, index + 1)),
    );
    expect(isCivilDate(2027, 4, 30)).toBe(true);
    expect(isCivilDate(2027, 4, 31)).toBe(false);
    expect(isCivilDate(2027, 0, 1)).toBe(false);
    expect(isCivilDate(2027, 13, 1)).toBe(false);
    expect(isCivilDate(2027, 1, 0)).toBe(false);
    expect(isCivilDate(0, 12, 31)).toBe(false);
    expect(isCivilDate(1, 1, 1)).toBe(true);
    expect(isCivilDate(9999, 12, 31)).toBe(true);
    expect(isCivilDate(10_000, 1, 1)).toBe(false);
  });
});

describe('addMonths', () => {
  it.each([
    ['2025-01-15', 1, '2025-02-15'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', 36, '2028-01-15'],
    ['2025-01-15', 0, '2025-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    // Clipped to the month's end, which is not clipped again by a second step.
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-08-31', 30, '2028-02-29'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    // A month's end is not stretched: 28 February stays the 28th.
    ['2025-02-28', 36, '2028-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });
});

describe('modulo', () => {
  it('is never negative', () => {
    expect([-8, -6, -1, 0, 6, 8].map((value) => modulo(value, 7))).toEqual([6, 1, 6, 0, 6, 1]);
    expect(modulo(-7, 7) === 0).toBe(true);
  });
});
