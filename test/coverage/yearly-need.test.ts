import { describe, expect, it } from 'vitest';
import { windowHoursAYear, yearlyNeed } from '../../src/coverage/yearly-need.js';
import type { DistrictRow, DistrictShift } from '../../src/model/district.js';
import { row } from '../support/agency.js';

function shift(...rows: readonly DistrictRow[]): DistrictShift {
  return { agency: '', district: 'North', shift: 'Day', rows };
}

function away(...hours: readonly number[]): { hoursOff: ReadonlyMap<string, number> } {
  return { hoursOff: new Map(hours.map((each, index) => [`reason ${index}`, each])) };
}

describe('the officers that the relief factor asks for', () => {
  it('2 required, 8 h daily: 5,840 h / (2,920 h - 1,222 h) = 3.44, so 4', () => {
    const need = yearlyNeed(shift(row('07:00-15:00', { required: 2 })), away(1222));
    expect(need).toMatchObject({ hoursRequired: 5840, hoursPerOfficer: 1698, officers: 4 });
    expect(need?.reliefFactor).toBeCloseTo(1.7197, 4);
  });

  it('18 beats with 832 + 91 + 88 + 225 + 35 = 1,271 h off: 52,560 / 1,649 = 31.87, so 32', () => {
    const beats = shift(row('07:00-15:00', { required: 18 }));
    expect(yearlyNeed(beats, away(832, 91, 88, 225, 35))?.officers).toBe(32);
  });

  it('12 h: 4,380 / 3,158 = 1.39, so 2', () => {
    expect(yearlyNeed(shift(row('18:00-06:00')), away(1222))?.officers).toBe(2);
  });

  it('a whole number is not rounded up: 3 x 2,920 / 1,460 = 6', () => {
    expect(yearlyNeed(shift(row('07:00-15:00', { required: 3 })), away(1460))?.officers).toBe(6);
  });

  it('weekdays of a row come 365 / 7 times, the officer’s year stays 365 days', () => {
    // Mon-Fri: 40 h a week = 2,085.7 h a year; / 1,698 = 1.23, so 2.
    const weekdays = yearlyNeed(
      shift(row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' })),
      away(1222),
    );
    expect(weekdays).toMatchObject({ hoursPerOfficer: 1698, officers: 2 });
    expect(weekdays?.hoursRequired).toBeCloseTo(2085.714, 3);
  });

  it('rows of a week add up, each with its required number', () => {
    // 5 x 8 h x 1 + 2 x 8 h x 2 = 72 h a week = 3,754.3 h a year; / 1,698 = 2.21, so 3.
    const week = shift(
      row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' }),
      row('07:00-15:00', { days: 'Sat Sun', required: 2 }),
    );
    expect(yearlyNeed(week, away(1222))?.officers).toBe(3);
  });

  it('windows that differ count with their mean: (5 x 8 + 2 x 11.5) / 7 = 9 h', () => {
    const week = shift(
      row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' }),
      row('07:00-18:30', { days: 'Sat Sun' }),
    );
    expect(windowHoursAYear(week)).toBeCloseTo(3285, 9);
  });

  it('nobody where nobody is required', () => {
    expect(yearlyNeed(shift(row('07:00-15:00', { required: 0 })), away(1222))?.officers).toBe(0);
  });

  it('nothing can be said without hours off, or when they leave nothing of 2,920 h', () => {
    const daily = shift(row('07:00-15:00'));
    expect(yearlyNeed(daily, { hoursOff: null })).toBeNull();
    expect(yearlyNeed(daily, away(2000, 920))).toBeNull();
    expect(yearlyNeed(daily, away(3000))).toBeNull();
    expect(yearlyNeed(daily, away(2919))?.officers).toBe(2920);
  });
});
