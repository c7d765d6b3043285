import { describe, expect, it } from 'vitest';
import { probabilityShort, scheduledFor } from '../../src/coverage/attendance.js';
import { certified, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { weekly } from '../support/pattern.js';

describe('the probability that too few come to work', () => {
  it('is the lower tail of a binomial', () => {
    // One of one at 0.82: 0.18. One of two: both absent, 0.18 x 0.18. Two of two: 1 - 0.82 x 0.82.
    expect(probabilityShort(1, 1, 0.82)).toBeCloseTo(0.18, 12);
    expect(probabilityShort(2, 1, 0.82)).toBeCloseTo(0.0324, 12);
    expect(probabilityShort(2, 2, 0.82)).toBeCloseTo(0.3276, 12);
    // Two of three: nobody 0.18^3 = 0.005832, one 3 x 0.82 x 0.0324 = 0.079704.
    expect(probabilityShort(3, 2, 0.82)).toBeCloseTo(0.085_536, 12);
    // Two of four: 0.18^4 = 0.00104976, one 4 x 0.82 x 0.005832 = 0.01912896.
    expect(probabilityShort(4, 2, 0.82)).toBeCloseTo(0.020_178_72, 12);
  });

  it('is certain with fewer scheduled than required, and nil where nobody is', () => {
    expect(probabilityShort(0, 1, 0.82)).toBe(1);
    expect(probabilityShort(2, 3, 0.82)).toBeCloseTo(1, 12);
    expect(probabilityShort(0, 0, 0.82)).toBe(0);
    expect(probabilityShort(5, 0, 0.82)).toBe(0);
    expect(probabilityShort(1, 1, 1)).toBe(0);
  });
});

describe('officers to schedule at 82 % attendance for 95 %', () => {
  it.each([
    [0, 0],
    // 1 - 0.18 = 82 % is too little, 1 - 0.0324 = 96.8 % is enough.
    [1, 2],
    // Of 3: 1 - 0.0855 = 91.4 %; of 4: 98.0 %.
    [2, 4],
    [3, 5],
    [4, 7],
  ])('%i takes %i', (required, scheduled) => {
    expect(scheduledFor(required, 0.82, 0.95)).toBe(scheduled);
  });

  it('are just the required when all come, and an exact target is met', () => {
    expect(scheduledFor(3, 1, 0.95)).toBe(3);
    // One of one at 0.9 is exactly 90 %; one of two at 0.5 exactly 75 %.
    expect(scheduledFor(1, 0.9, 0.9)).toBe(1);
    expect(scheduledFor(1, 0.5, 0.75)).toBe(2);
    expect(scheduledFor(1, 0.5, 0.76)).toBe(3);
    // 1 - 0.3 x 0.3 is exactly 91 %, though not in floating-point numbers.
    expect(scheduledFor(1, 0.7, 0.91)).toBe(2);
  });

  it('are the fewest: one less misses the target, for every number up to 30', () => {
    for (let required = 1; required <= 30; required += 1) {
      const scheduled = scheduledFor(required, 0.82, 0.95);
      expect(1 - probabilityShort(scheduled, required, 0.82)).toBeGreaterThanOrEqual(0.95);
      expect(1 - probabilityShort(scheduled - 1, required, 0.82)).toBeLessThan(0.95);
    }
  });
});

describe('expected hours', () => {
  // Two required from 07 to 15. Mon Tue both A and B, Wed A alone, the other four nobody.
  const asked = new Asked({ 'North Day': row('07:00-15:00', { required: 2 }) }, [
    certified('A', { places: { 'North Day': weekly('Mon Tue Wed') } }),
    certified('B', { places: { 'North Day': weekly('Mon Tue') } }),
  ]);
  const { expectedMinutesShort, expectedMinutesNone } = asked.tally('North Day');

  it('short: each minute by the chance that fewer than two come', () => {
    // Mon Tue 0.3276, Wed and the four others 1: 8 h x (2 x 0.3276 + 5) = 45.2416 h.
    expect(expectedMinutesShort / 60).toBeCloseTo(45.2416, 9);
  });

  it('with nobody: each minute by the chance that all are absent', () => {
    // Mon Tue 0.0324, Wed 0.18, four dates 1: 8 h x (0.0648 + 0.18 + 4) = 33.9584 h.
    expect(expectedMinutesNone / 60).toBeCloseTo(33.9584, 9);
  });

  it('go by the minute where shifts overlap', () => {
    // Day 07-15 has A; Mid 11-19 has B. 07-11: 0.18; 11-15: 0.0324. One date.
    const overlap = new Asked(
      {
        'North Day': row('07:00-15:00', { days: 'Mon' }),
        'North Mid': row('11:00-19:00', { days: 'Mon', required: 0 }),
      },
      [
        certified('A', { places: { 'North Day': weekly('Mon') } }),
        certified('B', { places: { 'North Mid': weekly('Mon') } }),
      ],
    );
    expect(overlap.tally('North Day').expectedMinutesShort / 60).toBeCloseTo(
      4 * 0.18 + 4 * 0.0324,
      9,
    );
    expect(overlap.tally('North Mid').expectedMinutesShort).toBe(0);
  });
});
