import { describe, expect, it } from 'vitest';
import { certified, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const H = 60;

describe('overlapping shifts of one district', () => {
  it('are counted by the minute, each officer in the window of his or her own shift', () => {
    // Late asks for 2: 12-14 has Early's officer and its own, 14-20 its own only: 6 h short of 8, every day.
    const asked = new Asked(
      { 'North Early': row('06:00-14:00'), 'North Late': row('12:00-20:00', { required: 2 }) },
      [
        certified('A', { places: { 'North Early': EVERY_DAY } }),
        certified('B', { places: { 'North Late': EVERY_DAY } }),
      ],
    );
    expect(asked.onDuty('North Early')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(asked.tally('North Early').minutesShort).toBe(0);
    expect(asked.onDuty('North Late')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(asked.tally('North Late')).toMatchObject({
      minutesRequired: 7 * 8 * H,
      minutesShort: 7 * 6 * H,
      minutesNone: 0,
      instancesShort: 7,
    });
  });

  it('are required one by one, never added: one officer covers two windows that ask for one', () => {
    const asked = new Asked({ 'North One': row('08:00-16:00'), 'North Two': row('08:00-16:00') }, [
      certified('A', { places: { 'North One': EVERY_DAY } }),
    ]);
    expect(asked.tally('North One').minutesShort).toBe(0);
    expect(asked.tally('North Two').minutesShort).toBe(0);
    expect(asked.onDuty('North Two')).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('add up officers, not requirements: two windows of one officer each cover a window of two', () => {
    // 10-14 asks for 2: Early (06-14) and Late (10-18) have one each.
    const asked = new Asked(
      {
        'North Early': row('06:00-14:00'),
        'North Late': row('10:00-18:00'),
        'North Peak': row('10:00-14:00', { required: 2 }),
      },
      [
        certified('A', { places: { 'North Early': EVERY_DAY } }),
        certified('B', { places: { 'North Late': EVERY_DAY } }),
      ],
    );
    expect(asked.onDuty('North Peak')).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(asked.tally('North Peak').minutesShort).toBe(0);
  });

  it('an officer of two shifts that overlap is one officer', () => {
    const asked = new Asked(
      { 'North Early': row('06:00-14:00'), 'North Late': row('12:00-20:00', { required: 2 }) },
      [certified('A', { places: { 'North Early': EVERY_DAY, 'North Late': EVERY_DAY } })],
    );
    // 12-14 has him twice over, but he is one: the whole 8 h are short by one.
    expect(asked.onDuty('North Late')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(asked.tally('North Late').minutesShort).toBe(7 * 8 * H);
  });
});

describe('a power shift of ten hours', () => {
  const shifts = {
    'North Day': row('07:00-15:00'),
    'North Evening': row('15:00-23:00'),
    'North Power': row('17:00-03:00', { required: 0 }),
    'North Night': row('23:00-07:00'),
  };
  const asked = new Asked(shifts, [
    // Wednesday to Saturday.
    certified('P', { places: { 'North Power': weekly('Wed Thu Fri Sat') } }),
  ]);

  it('helps its neighbours in its own hours', () => {
    // Evening Wed-Sat has her from 17 to 23: 15-17 is short, 2 h; Mon Tue Sun all 8 h: 4 x 2 + 3 x 8 = 32 h.
    expect(asked.tally('North Evening').minutesShort).toBe(32 * H);
    // Night Wed-Sat has her from 23 to 03: 4 h short; the other three 8 h: 4 x 4 + 3 x 8 = 40 h.
    expect(asked.tally('North Night').minutesShort).toBe(40 * H);
    // Day ends two hours before she comes: 7 x 8 h.
    expect(asked.tally('North Day').minutesShort).toBe(56 * H);
  });

  it('does not make an instance covered of which it covers a part', () => {
    expect(asked.onDuty('North Evening')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(asked.tally('North Evening')).toMatchObject({ instancesShort: 7, instancesNone: 7 });
  });

  it('closes the gap together with a neighbour', () => {
    // E works Mon-Fri evenings, so Wed-Fri 17-23 has two; the fewest is still 1. Power itself: E until 23, then P alone.
    const both = new Asked({ ...shifts, 'North Power': row('17:00-03:00', { required: 2 }) }, [
      certified('P', { places: { 'North Power': weekly('Wed Thu Fri Sat') } }),
      certified('E', { places: { 'North Evening': weekly('Mon Tue Wed Thu Fri') } }),
    ]);
    expect(both.onDuty('North Evening')).toEqual([1, 1, 1, 1, 1, 0, 0]);
    // Two on 17-23 on Wed Thu Fri, so 4 h short; Mon Tue (E) and Sat (P) have one, Sunday nobody: 10 h short.
    expect(both.tally('North Power').minutesShort).toBe((3 * 4 + 4 * 10) * H);
    // Nobody: Mon Tue 23-03 (4 h each), Sunday 10 h. On Saturday P is there throughout.
    expect(both.tally('North Power').minutesNone).toBe((2 * 4 + 10) * H);
  });
});

describe('shifts past midnight', () => {
  it('help the next date until they end', () => {
    // Night (22-07) of Mon and Tue gives Day (06-14) of Tue and Wed its first hour; nobody works Day.
    const asked = new Asked(
      { 'North Day': row('06:00-14:00'), 'North Night': row('22:00-07:00') },
      [certified('N', { places: { 'North Night': weekly('Mon Tue') } })],
    );
    expect(asked.tally('North Day').minutesShort).toBe((5 * 8 + 2 * 7) * H);
    // Day's officers would help Night's last hour; there are none: 2 of 7 nights are covered.
    expect(asked.onDuty('North Night')).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('are helped in their last hours by the next date', () => {
    // Day of Tuesday gives the last hour (06-07) of Monday's night, and so on; Sunday's night has Monday 11 January's Day.
    const asked = new Asked(
      { 'North Day': row('06:00-14:00'), 'North Night': row('22:00-07:00') },
      [certified('D', { places: { 'North Day': weekly('Tue') } })],
    );
    expect(asked.tally('North Night').minutesShort).toBe((7 * 9 - 1) * H);
  });

  it('that end at 00:00 do not touch the next date', () => {
    const asked = new Asked({ 'North Day': row('00:00-08:00'), 'North Late': row('16:00-00:00') }, [
      certified('L', { places: { 'North Late': EVERY_DAY } }),
    ]);
    expect(asked.tally('North Day').minutesNone).toBe(7 * 8 * H);
    expect(asked.tally('North Late').minutesShort).toBe(0);
  });

  it('of 24 hours help from their start to the same time of the next date', () => {
    // Long starts at 18:00 on Monday: it covers Monday 18-20 of Day (08-20) and Tuesday 08-18.
    const asked = new Asked(
      { 'North Day': row('08:00-20:00'), 'North Long': row('18:00-18:00', { required: 0 }) },
      [certified('L', { places: { 'North Long': weekly('Mon') } })],
    );
    expect(asked.tally('North Day').minutesShort).toBe((7 * 12 - 2 - 10) * H);
  });

  it('overlap the next row of the same district-shift', () => {
    // Saturday 20-08, Sunday 06-18: one officer who works Saturdays only gives Sunday its first two hours.
    const shifts = {
      'North Day': [row('20:00-08:00', { days: 'Sat' }), row('06:00-18:00', { days: 'Sun' })],
    };
    const saturdays = new Asked(shifts, [
      certified('S', { places: { 'North Day': weekly('Sat') } }),
    ]);
    expect(saturdays.tally('North Day').minutesShort).toBe(10 * H);
    // Who works both is one officer from 06 to 08.
    const both = new Asked(shifts, [
      certified('S', { places: { 'North Day': weekly('Sat Sun') } }),
    ]);
    expect(both.onDuty('North Day')).toEqual([1, 1]);
  });
});
