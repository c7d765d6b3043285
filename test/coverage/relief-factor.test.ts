import { describe, expect, it } from 'vitest';
import { reliefFactor, totalHoursOff } from '../../src/coverage/relief-factor.js';

const EIGHT_HOURS_DAILY = 8 * 365;

describe('the shift relief factor', () => {
  it('is that of a published example: 2,920 h less 1,222 h off is 1,698 h, so 1.72', () => {
    expect(EIGHT_HOURS_DAILY - 1222).toBe(1698);
    expect(reliefFactor(EIGHT_HOURS_DAILY, 1222)?.toFixed(2)).toBe('1.72');
  });

  it('disagrees with a published example that adds its hours off up wrongly', () => {
    // Minnesota Chiefs of Police Educational Foundation, Executive Training Institute, 1998, page 25: days off 832,
    // vacation 91, holidays 88, training 225, sick time 35, "total 1,071", so 1,849 h, 1.57 and 28 officers for 18 beats.
    const hoursOff = totalHoursOff({
      hoursOff: new Map([
        ['days off', 832],
        ['vacation', 91],
        ['holidays', 88],
        ['training', 225],
        ['sick', 35],
      ]),
    });
    expect(hoursOff).toBe(1271);
    const factor = reliefFactor(EIGHT_HOURS_DAILY, hoursOff ?? 0) ?? 0;
    expect(factor.toFixed(2)).toBe('1.77');
    expect(Math.ceil(18 * factor)).toBe(32);
    // With the sum as printed the rest of the page follows, a third decimal cut off and the officers rounded down.
    const printed = reliefFactor(EIGHT_HOURS_DAILY, 1071) ?? 0;
    expect([printed.toFixed(4), Math.floor(18 * printed)]).toEqual(['1.5792', 28]);
  });

  it('is 1 when nobody is ever away, and none when nobody is ever there', () => {
    expect(reliefFactor(EIGHT_HOURS_DAILY, 0)).toBe(1);
    expect(reliefFactor(EIGHT_HOURS_DAILY, 2920)).toBeNull();
    expect(reliefFactor(EIGHT_HOURS_DAILY, 3000)).toBeNull();
  });

  it('has no hours off where the agency has not given them', () => {
    expect(totalHoursOff({ hoursOff: null })).toBeNull();
    expect(totalHoursOff({ hoursOff: new Map() })).toBe(0);
  });
});
