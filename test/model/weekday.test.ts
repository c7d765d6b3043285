import { describe, expect, it } from 'vitest';
import { DAILY, formatWeekdays, hasWeekday } from '../../src/model/weekday.js';
import { weekdays } from '../support/civil.js';

describe('sets of weekdays', () => {
  it('hold Monday as 0 to Sunday as 6', () => {
    const weekend = weekdays('Sat Sun');
    expect([0, 1, 2, 3, 4, 5, 6].map((weekday) => hasWeekday(weekend, weekday))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(weekdays('Mon Tue Wed Thu Fri Sat Sun')).toBe(DAILY);
  });

  it.each([
    ['Mon Tue Wed Thu Fri', 'Mon-Fri'],
    ['Sat Sun', 'Sat Sun'],
    ['Mon', 'Mon'],
    ['Mon Tue Wed Thu Fri Sat Sun', 'Mon-Sun'],
    // A run that passes the week's end is one run.
    ['Fri Sat Sun Mon', 'Fri-Mon'],
    ['Sun Mon', 'Sun Mon'],
    ['Mon Wed Thu Fri Sun', 'Wed-Fri Sun Mon'],
    ['Tue Thu Sat', 'Tue Thu Sat'],
  ])('%s is written %s', (names, text) => {
    expect(formatWeekdays(weekdays(names))).toBe(text);
  });

  it('of no day are an empty text', () => {
    expect(formatWeekdays(0)).toBe('');
  });
});
