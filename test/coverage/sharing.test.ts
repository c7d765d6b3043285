import { describe, expect, it } from 'vitest';
import { certified, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const DISTRICTS = {
  'North Day': row('07:00-15:00'),
  'South Day': row('07:00-15:00'),
  'West Day': row('07:00-15:00'),
};

describe('an officer of several districts', () => {
  const asked = new Asked(DISTRICTS, [
    certified('A', {
      places: { 'North Day': weekly('Mon Tue Wed'), 'South Day': weekly('Mon Tue Wed') },
    }),
    certified('B', { places: { 'South Day': weekly('Tue Thu') } }),
  ]);

  it('counts in each of them, and in no other', () => {
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(asked.onDuty('South Day')).toEqual([1, 2, 1, 1, 0, 0, 0]);
    expect(asked.onDuty('West Day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('is shown where an instance is covered only thanks to such officers', () => {
    // North: Mon Tue Wed by A alone. South: Mon and Wed by A alone; Tuesday has B too, Thursday is B's.
    expect(asked.shift('North Day').sharedOnly).toBe(3);
    expect(asked.shift('South Day').sharedOnly).toBe(2);
    expect(asked.shift('West Day').sharedOnly).toBe(0);
  });

  it('is one of the counted in each of them', () => {
    expect(['North Day', 'South Day', 'West Day'].map((name) => asked.shift(name).counted)).toEqual(
      [1, 2, 0],
    );
  });

  it('is not shared on a date on which only one of them has duty', () => {
    // A cycle: Monday in both, Tuesday in North only.
    const cycle = new Asked(DISTRICTS, [
      certified('A', { places: { 'North Day': weekly('Mon Tue'), 'South Day': weekly('Mon') } }),
    ]);
    expect(cycle.shift('North Day').sharedOnly).toBe(1);
    expect(cycle.shift('South Day').sharedOnly).toBe(1);
  });

  it('is not shared on a date on which the other district has no such shift', () => {
    // South Day exists from Monday to Friday: on Saturday and Sunday A counts in North only.
    const weekdaysOnly = new Asked(
      {
        'North Day': row('07:00-15:00'),
        'South Day': row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' }),
      },
      [certified('A', { places: { 'North Day': EVERY_DAY, 'South Day': EVERY_DAY } })],
    );
    expect(weekdaysOnly.shift('South Day').sharedOnly).toBe(5);
    expect(weekdaysOnly.shift('North Day').sharedOnly).toBe(5);
  });

  it('is not needed for what two others would cover: required 2, three there', () => {
    const shifts = { ...DISTRICTS, 'North Day': row('07:00-15:00', { required: 2 }) };
    const three = new Asked(shifts, [
      certified('A', { places: { 'North Day': EVERY_DAY, 'South Day': EVERY_DAY } }),
      certified('B', { places: { 'North Day': EVERY_DAY } }),
      certified('C', { places: { 'North Day': weekly('Mon') } }),
    ]);
    // Monday has B and C without A; on the other six dates A is the second. South has A alone: 7.
    expect(three.shift('North Day').sharedOnly).toBe(6);
    expect(three.shift('South Day').sharedOnly).toBe(7);
  });

  it('counts in the window that each district gives the shift', () => {
    // Day is 07-15 in North and 06-16 in South: 10 h a day covered in South, 8 h in North.
    const asked2 = new Asked({ 'North Day': row('07:00-15:00'), 'South Day': row('06:00-16:00') }, [
      certified('A', { places: { 'North Day': EVERY_DAY, 'South Day': EVERY_DAY } }),
    ]);
    expect(asked2.tally('North Day')).toMatchObject({ minutesRequired: 7 * 480, minutesShort: 0 });
    expect(asked2.tally('South Day')).toMatchObject({ minutesRequired: 7 * 600, minutesShort: 0 });
  });
});

describe('a group of rows', () => {
  const nights = (group: string | null) => row('23:00-07:00', { group });

  it('shares its officers: who is on duty in one counts for all', () => {
    const asked = new Asked({ 'North Night': nights('g'), 'South Night': nights('g') }, [
      certified('A', { places: { 'North Night': weekly('Mon Tue') } }),
      certified('B', { places: { 'South Night': weekly('Tue Wed') } }),
    ]);
    expect(asked.onDuty('North Night')).toEqual([1, 2, 1, 0, 0, 0, 0]);
    expect(asked.onDuty('South Night')).toEqual([1, 2, 1, 0, 0, 0, 0]);
    // All three covered nights, in both districts, rest on shared officers.
    expect(asked.shift('North Night').sharedOnly).toBe(3);
    expect(asked.shift('South Night').sharedOnly).toBe(3);
    // Each officer is counted where his or her own row is.
    expect(asked.shift('North Night').counted).toBe(1);
  });

  it('never reaches through a third row', () => {
    // North and South share nights; South Late lies in South, so it helps South Night from 23 to 01, but not North Night.
    const asked = new Asked(
      {
        'North Night': nights('g'),
        'South Night': nights('g'),
        'South Late': row('17:00-01:00', { required: 0 }),
      },
      [certified('L', { places: { 'South Late': EVERY_DAY } })],
    );
    expect(asked.tally('South Night').minutesShort).toBe(7 * 6 * 60);
    expect(asked.tally('North Night').minutesShort).toBe(7 * 8 * 60);
  });

  it('does not lend the officers of a group to the district beside it', () => {
    // The same chain from the other end: North Night's officer counts for South Night, not for South Late (23-01).
    const asked = new Asked(
      {
        'North Night': nights('g'),
        'South Night': nights('g'),
        'South Late': row('17:00-01:00'),
      },
      [certified('N', { places: { 'North Night': EVERY_DAY } })],
    );
    expect(asked.tally('South Night').minutesShort).toBe(0);
    expect(asked.tally('South Late').minutesShort).toBe(7 * 8 * 60);
  });

  it('is held apart from another group, and from rows without one', () => {
    const asked = new Asked(
      { 'North Night': nights('g'), 'South Night': nights('h'), 'West Night': nights(null) },
      [certified('A', { places: { 'North Night': EVERY_DAY } })],
    );
    expect(asked.tally('North Night').minutesShort).toBe(0);
    expect(asked.tally('South Night').minutesShort).toBe(7 * 8 * 60);
    expect(asked.tally('West Night').minutesShort).toBe(7 * 8 * 60);
  });

  it('holds for the weekdays of its rows', () => {
    // South shares on Saturday and Sunday only.
    const asked = new Asked(
      {
        'North Night': nights('g'),
        'South Night': [
          row('23:00-07:00', { days: 'Mon Tue Wed Thu Fri' }),
          row('23:00-07:00', { days: 'Sat Sun', group: 'g' }),
        ],
      },
      [certified('A', { places: { 'North Night': EVERY_DAY } })],
    );
    expect(asked.onDuty('South Night')).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('shares nothing on weekdays on which both rows have none', () => {
    const split = [
      row('23:00-07:00', { days: 'Mon Tue Wed Thu Fri' }),
      row('23:00-07:00', { days: 'Sat Sun', group: 'g' }),
    ];
    const asked = new Asked({ 'North Night': split, 'South Night': split }, [
      certified('A', { places: { 'North Night': EVERY_DAY } }),
    ]);
    expect(asked.onDuty('South Night')).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('counts each officer in the window of his or her own row', () => {
    // North 22-06, South 23-07: A covers South until 06, one hour short a night.
    const asked = new Asked(
      {
        'North Night': row('22:00-06:00', { group: 'g' }),
        'South Night': row('23:00-07:00', { group: 'g' }),
      },
      [certified('A', { places: { 'North Night': EVERY_DAY } })],
    );
    expect(asked.tally('South Night').minutesShort).toBe(7 * 60);
  });

  it('of one district shares nothing that the district did not', () => {
    const asked = new Asked(
      {
        'North Day': row('07:00-15:00', { group: 'g' }),
        'North Late': row('12:00-20:00', { group: 'g' }),
      },
      [certified('A', { places: { 'North Day': EVERY_DAY } })],
    );
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(asked.shift('North Day').sharedOnly).toBe(0);
  });

  it('counts an officer once, however many of its rows put him or her there', () => {
    const asked = new Asked({ 'North Night': nights('g'), 'South Night': nights('g') }, [
      certified('A', { places: { 'North Night': EVERY_DAY, 'South Night': EVERY_DAY } }),
    ]);
    expect(asked.onDuty('North Night')).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
