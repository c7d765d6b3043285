import { describe, expect, it } from 'vitest';
import { departuresOf } from '../../src/coverage/departures.js';
import { countedRoster } from '../../src/coverage/duty-roster.js';
import type { Opening } from '../../src/coverage/openings.js';
import { agencyOf, certified, off, type Person, row, type Shifts } from '../support/agency.js';
import { coverOf, WEEK } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

/** What each officer's single departure opens, by officer and district-shift. */
function departures(
  shifts: Shifts,
  people: readonly Person[],
): Record<string, Record<string, Omit<Opening, 'districtShift'>>> {
  const cover = coverOf(agencyOf(shifts, people), WEEK);
  const names = Object.keys(shifts);
  const found = departuresOf(cover, countedRoster(cover.schedule, WEEK), cover.onDuty);
  return Object.fromEntries(
    found.flatMap(({ officers, openings }) =>
      officers.map(({ id }) => [
        id,
        Object.fromEntries(
          openings.map(({ districtShift, ...opened }) => [names[districtShift]!, opened]),
        ),
      ]),
    ),
  );
}

const HOUR = 60;

describe('a single departure', () => {
  it('opens the minutes at which just the required number is on duty', () => {
    // Monday a, b and c are there, so that one can be spared; Tuesday to Friday a and b; at the weekend a and c.
    const found = departures({ 'North Day': row('07:00-15:00', { required: 2 }) }, [
      certified('a', { places: { 'North Day': EVERY_DAY } }),
      certified('b', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
      certified('c', { places: { 'North Day': weekly('Mon Sat Sun') } }),
    ]);
    const opened = (days: number) => ({
      'North Day': { minutes: days * 8 * HOUR, minutesNone: 0, minutesWorse: 0, instances: days },
    });
    expect(found).toEqual({ a: opened(6), b: opened(4), c: opened(2) });
  });

  it('opens nothing where two of one signature are on duty and one is required', () => {
    const found = departures({ 'North Day': row('07:00-15:00') }, [
      certified('a', { places: { 'North Day': EVERY_DAY } }),
      certified('b', { places: { 'North Day': EVERY_DAY } }),
    ]);
    expect(found).toEqual({ a: {}, b: {} });
  });

  it('makes worse, and does not open, what is short already', () => {
    const found = departures({ 'North Day': row('07:00-15:00', { required: 3 }) }, [
      certified('a', { places: { 'North Day': EVERY_DAY } }),
      certified('b', { places: { 'North Day': weekly('Sat Sun') } }),
    ]);
    const worse = (days: number, alone: number) => ({
      'North Day': {
        minutes: 0,
        minutesNone: alone * 8 * HOUR,
        minutesWorse: days * 8 * HOUR,
        instances: 0,
      },
    });
    // At the weekend neither leaves nobody behind.
    expect(found).toEqual({ a: worse(7, 5), b: worse(2, 0) });
  });

  it('opens nothing where nothing is required', () => {
    const shifts = { 'North Day': row('07:00-15:00', { required: 0 }) };
    expect(departures(shifts, [certified('a', { places: { 'North Day': EVERY_DAY } })])).toEqual({
      a: {},
    });
  });

  it('opens the part of a window in which nobody from another shift helps', () => {
    // From 14 to 16 o'clock both are there, for either shift.
    const found = departures(
      { 'North Day': row('08:00-16:00'), 'North Power': row('14:00-22:00') },
      [
        certified('d', { places: { 'North Day': EVERY_DAY } }),
        certified('p', { places: { 'North Power': weekly('Mon Tue') } }),
      ],
    );
    const opened = (hours: number, instances: number) => ({
      minutes: hours * HOUR,
      minutesNone: hours * HOUR,
      minutesWorse: 0,
      instances,
    });
    // d: six hours of Day on two dates and eight on five. On these five the Power shift had d alone from
    // 14 to 16 and was short after, so the hours open, but no instance does.
    expect(found).toEqual({
      d: { 'North Day': opened(2 * 6 + 5 * 8, 7), 'North Power': opened(5 * 2, 0) },
      p: { 'North Power': opened(2 * 6, 2) },
    });
  });

  it('opens what it opens in every district of an officer who is shared', () => {
    const both = { places: { 'North Day': EVERY_DAY, 'South Day': EVERY_DAY } };
    const found = departures({ 'North Day': row('07:00-15:00'), 'South Day': row('07:00-15:00') }, [
      certified('shared', both, { exceptions: [off('2027-01-10')] }),
      certified('south', { places: { 'South Day': weekly('Mon Tue') } }),
    ]);
    const opened = (days: number) => ({
      minutes: days * 8 * HOUR,
      minutesNone: days * 8 * HOUR,
      minutesWorse: 0,
      instances: days,
    });
    expect(found).toEqual({
      shared: { 'North Day': opened(6), 'South Day': opened(4) },
      south: {},
    });
  });

  it('is not that of someone who is gone by the first day', () => {
    // The night before the period reaches into its first morning.
    const found = departures({ 'North Night': row('23:00-07:00') }, [
      certified('gone', { places: { 'North Night': EVERY_DAY } }, { leavesOn: '2027-01-04' }),
    ]);
    expect(found).toEqual({});
  });
});
