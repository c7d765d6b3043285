import { describe, expect, it } from 'vitest';
import { coveredShare, hoursOf } from '../../../src/report/hours.js';

describe('hours', () => {
  it('are minutes by sixty, to four decimals', () => {
    expect([0, 60, 90, 1, 20, 100].map(hoursOf)).toEqual([0, 1, 1.5, 0.0167, 0.3333, 1.6667]);
  });
});

describe('the covered share', () => {
  it('is floored to four decimals, so that it never looks better than it is', () => {
    // 1 - 1/3 = 0.66666...; 1 - 1/60000 = 0.99998...: not yet 1.
    expect(coveredShare(3, 1)).toBe(0.6666);
    expect(coveredShare(60_000, 1)).toBe(0.9999);
    expect(coveredShare(10_000, 1)).toBe(0.9999);
  });

  it('is 1 only when nothing is short, 0 when everything is', () => {
    expect(coveredShare(525_600, 0)).toBe(1);
    expect(coveredShare(525_600, 525_600)).toBe(0);
    expect(coveredShare(525_600, 525_599)).toBe(0);
  });

  it('is exact where four decimals are', () => {
    for (let short = 0; short <= 10_000; short += 1) {
      expect(coveredShare(10_000, short)).toBe((10_000 - short) / 10_000);
    }
  });

  it('is unknown when nothing is required', () => {
    expect(coveredShare(0, 0)).toBeNull();
  });
});
