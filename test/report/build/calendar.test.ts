import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/model/day.js';
import { formatClock, formatEnd } from '../../../src/model/shift-window.js';
import { calendarRows } from '../../../src/report/build-calendar.js';
import { agencyOf, certified, row } from '../../support/agency.js';
import { policyFor } from '../../support/cover.js';
import { weekly } from '../../support/pattern.js';

describe('the calendar', () => {
  const agency = agencyOf(
    {
      'North Day': row('07:00-15:00', { required: 2 }),
      'North Night': [
        row('23:00-07:00', { days: 'Fri', required: 0 }),
        row('22:00-06:00', { days: 'Sun' }),
      ],
      'South Day': row('07:00-15:00', { days: 'Sat' }),
    },
    [
      certified('a', { places: { 'North Day': weekly('Fri Sat') } }),
      certified('b', { places: { 'North Day': weekly('Sat Sun') } }),
      certified('c', { places: { 'South Day': null } }),
    ],
    'Metro',
  );
  // Friday 8 to Sunday 10 January 2027.
  const rows = [...calendarRows([agency], policyFor('2027-01-08', '2027-01-10'))];

  it('has every instance in order of district-shift and date, with its window, required, on duty and short', () => {
    const lines = rows.map((each) =>
      [
        formatDay(each.day),
        `${each.district} ${each.shift}`,
        `${formatClock(each.start)}-${formatEnd(each)}`,
        each.required,
        each.onDuty,
        each.short,
      ].join(' '),
    );
    expect(lines).toEqual([
      '2027-01-08 North Day 07:00-15:00 2 1 1',
      '2027-01-09 North Day 07:00-15:00 2 2 0',
      '2027-01-10 North Day 07:00-15:00 2 1 1',
      // Nothing required is nothing short; Saturday has no Night.
      '2027-01-08 North Night 23:00-07:00 0 0 0',
      '2027-01-10 North Night 22:00-06:00 1 0 1',
      // Nobody's days off are known: nothing is known.
      '2027-01-09 South Day 07:00-15:00 1  ',
    ]);
    expect(rows.every((each) => each.agency === 'Metro')).toBe(true);
  });

  it('has null, not zero, where days off are unknown', () => {
    expect(rows.at(-1)).toMatchObject({ onDuty: null, short: null });
  });

  it('is not short below zero where more are on duty than required', () => {
    const more = agencyOf({ 'North Day': row('07:00-15:00') }, [
      certified('a', { places: { 'North Day': '1' } }),
      certified('b', { places: { 'North Day': '1' } }),
    ]);
    const [only] = [...calendarRows([more], policyFor('2027-01-08', '2027-01-08'))];
    expect(only).toMatchObject({ required: 1, onDuty: 2, short: 0 });
  });
});
