import { describe, expect, it } from 'vitest';
import { certified, row } from '../support/agency.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00', { required: 2 }) };

describe('the tally of a week that requires two', () => {
  // On duty: Mon 3, Tue 2, Wed 2, Thu 1, Fri 1, Sat 0, Sun 2.
  const asked = new Asked(SHIFTS, [
    certified('A', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    certified('B', { places: { 'North Day': weekly('Mon Tue Wed Sun') } }),
    certified('C', { places: { 'North Day': weekly('Mon Sun') } }),
  ]);
  const tally = asked.tally('North Day');

  it('has the fewest and the mean on duty of its instances', () => {
    expect(asked.onDuty('North Day')).toEqual([3, 2, 2, 1, 1, 0, 2]);
    expect(tally.onDutyMin).toBe(0);
    // (3 + 2 + 2 + 1 + 1 + 0 + 2) / 7
    expect(tally.onDutyMean).toBeCloseTo(11 / 7, 12);
  });

  it('is short where fewer than two are there, and with nobody on Saturday', () => {
    // Thu Fri Sat: 3 x 8 h; Sat: 8 h.
    expect(tally).toMatchObject({
      minutesRequired: 7 * 480,
      minutesShort: 3 * 480,
      minutesNone: 480,
      instancesRequired: 7,
      instancesShort: 3,
      instancesNone: 1,
    });
  });

  it('is fragile where exactly two are there: one absent and it is short', () => {
    // Tue, Wed, Sun. Monday has one to spare; Thu Fri Sat are short already.
    expect(tally.fragile).toBe(3);
  });

  it('counts everybody who counts in at least one instance', () => {
    expect(asked.shift('North Day').counted).toBe(3);
  });
});

describe('the weekday with most hours short', () => {
  it('is by start date, and of two alike the one earlier in the week', () => {
    // Two weeks, covered but on Tuesdays and Sundays: 16 h each.
    const twoWeeks = policyFor('2027-01-04', '2027-01-17');
    const days = 'Mon Wed Thu Fri Sat';
    const tuesdays = new Asked(
      { 'North Day': row('07:00-15:00') },
      [certified('A', { places: { 'North Day': weekly(days) } })],
      twoWeeks,
    );
    expect(tuesdays.tally('North Day').worstWeekday).toBe(1);
    // One Tuesday covered: now Sunday has more.
    const sundays = new Asked(
      { 'North Day': row('07:00-15:00') },
      [
        certified('A', { places: { 'North Day': weekly(days) } }),
        certified('B', { places: { 'North Day': weekly('Tue') }, to: '2027-01-05' }),
      ],
      twoWeeks,
    );
    expect(sundays.tally('North Day').worstWeekday).toBe(6);
  });

  it('goes by hours, not by instances', () => {
    // Monday is short by 12 h once; Saturday and Sunday by 5 h each.
    const shifts = {
      'North Day': [row('07:00-19:00', { days: 'Mon' }), row('07:00-12:00', { days: 'Sat Sun' })],
    };
    expect(new Asked(shifts, []).tally('North Day').worstWeekday).toBe(0);
  });

  it('gives the hours after midnight to the evening that they belong to', () => {
    const nights = { 'North Night': row('23:00-07:00', { days: 'Sun' }) };
    expect(new Asked(nights, []).tally('North Night').worstWeekday).toBe(6);
  });

  it('is none where nothing is short', () => {
    const asked = new Asked({ 'North Day': row('07:00-15:00') }, [
      certified('A', { places: { 'North Day': EVERY_DAY } }),
    ]);
    expect(asked.tally('North Day').worstWeekday).toBeNull();
  });
});

describe('on duty of an instance', () => {
  it('is the fewest at any minute, and fragile looks at every minute', () => {
    // Day 07-15 has one throughout; Mid 11-19 (nothing required) adds one from 11.
    const asked = new Asked(
      { 'North Day': row('07:00-15:00'), 'North Mid': row('11:00-19:00', { required: 0 }) },
      [
        certified('A', { places: { 'North Day': EVERY_DAY } }),
        certified('B', { places: { 'North Mid': EVERY_DAY } }),
      ],
    );
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    // Without A, 07-11 has nobody: all seven rest on A.
    expect(asked.tally('North Day').fragile).toBe(7);
  });

  it('is nobody at some minute, though somebody at others, in instances with nobody', () => {
    const asked = new Asked(
      { 'North Day': row('07:00-15:00'), 'North Mid': row('11:00-19:00', { required: 0 }) },
      [certified('B', { places: { 'North Mid': EVERY_DAY } })],
    );
    expect(asked.tally('North Day')).toMatchObject({
      instancesNone: 7,
      minutesNone: 7 * 240,
      minutesShort: 7 * 240,
      onDutyMin: 0,
    });
  });
});
