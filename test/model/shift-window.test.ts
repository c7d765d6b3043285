import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatEnd,
  lastDateOffset,
  windowBetween,
} from '../../src/model/shift-window.js';
import { minuteOf } from '../support/civil.js';

describe('the window between two clock times', () => {
  it.each([
    // from, to, minutes, dates on which it ends after the start date
    ['07:00', '15:00', 480, 0],
    // Past midnight: 1 h + 7 h.
    ['23:00', '07:00', 480, 1],
    // Ending at 00:00 its last minute is 23:59 of the start date.
    ['14:00', '00:00', 600, 0],
    // One minute into the next date.
    ['14:00', '00:01', 601, 1],
    // Equal times are 24 hours.
    ['08:00', '08:00', 1440, 1],
    // From midnight to midnight stays on the start date.
    ['00:00', '00:00', 1440, 0],
    ['00:01', '00:00', 1439, 0],
    ['23:59', '00:00', 1, 0],
    ['00:00', '00:01', 1, 0],
  ])('%s-%s has %i minutes and ends %i dates on', (from, to, minutes, dates) => {
    const window = windowBetween(minuteOf(from), minuteOf(to));
    expect(window).toEqual({ start: minuteOf(from), minutes });
    expect(lastDateOffset(window)).toBe(dates);
    expect(formatClock(window.start)).toBe(from);
    expect(formatEnd(window)).toBe(to);
  });
});
