import { describe, expect, it } from 'vitest';
import { civilFromDay, modulo } from '../../src/model/day.js';
import { cyclePattern, isDayOff } from '../../src/model/rotation.js';
import { findRotation, ROTATIONS } from '../../src/model/rotations.js';
import { day } from '../support/civil.js';

/** By name: days on, days off, days on, ...; and the hours a week, worked out beside it. */
const KNOWN: Readonly<Record<string, readonly [runs: readonly number[], hours: number]>> = {
  // 7 of 14 days x 12 h: 84 h in two weeks.
  Pitman: [[2, 2, 3, 2, 2, 3], 42],
  '2-3-2': [[2, 3, 2, 2, 3, 2], 42],
  // 4 nights, 3 off, 3 days, 1 off, 3 nights, 3 off, 4 days, 7 off: 14 of 28 x 12 h.
  DuPont: [[4, 3, 3, 1, 3, 3, 4, 7], 42],
  '4-3/3-4': [[4, 3, 3, 4], 42],
  // 3 x 12.
  '3/12': [[3, 4], 36],
  // 4 of 8 x 12 x 7.
  '4-4': [[4, 4], 42],
  '7-7': [[7, 7], 42],
  '4/10': [[4, 3], 40],
  '5/8': [[5, 2], 40],
  '5-2': [[5, 2], 40],
  // 10 of 15 x 8.5 x 7 = 39.67.
  '5-2/5-3': [[5, 2, 5, 3], 39.7],
  // 5 of 8 x 8.5 x 7 = 37.19.
  '5-3': [[5, 3], 37.2],
  // 4 of 6 x 8.5 x 7 = 39.67, and 6 of 9 is the same.
  '4-2': [[4, 2], 39.7],
  '6-3': [[6, 3], 39.7],
  // 9 of 14 x 9 x 7 = 40.5.
  '9/80': [[5, 2, 4, 3], 40.5],
  // 1 of 3 x 24 x 7, and 2 of 6, and 3 of 9.
  '24/48': [[1, 2], 56],
  '48/96': [[2, 4], 56],
  Kelly: [[1, 1, 1, 1, 1, 4], 56],
  // 1 of 4 x 24 x 7.
  '24/72': [[1, 3], 42],
};

describe('the named rotations', () => {
  it('are all known to this test, and no other', () => {
    expect(new Set(ROTATIONS.map(({ name }) => name))).toEqual(new Set(Object.keys(KNOWN)));
    expect(ROTATIONS).toHaveLength(Object.keys(KNOWN).length);
  });

  it.each(ROTATIONS)('$name has its runs of days on and off, and its hours a week', (rotation) => {
    const [runs, hours] = KNOWN[rotation.name]!;
    const written = [...rotation.cycle].map((letter) => (isDayOff(letter) ? '0' : '1')).join('');
    expect(written).toBe(runs.map((length, index) => `${(index + 1) % 2}`.repeat(length)).join(''));
    expect(rotation.averageHoursPerWeek).toBe(hours);
    expect(rotation.source).not.toBe('');
  });

  it.each(ROTATIONS)('$name runs from its anchor, and backwards before it', ({ name, cycle }) => {
    const duty = KNOWN[name]![0].flatMap((length, index) =>
      new Array<string>(length).fill(index % 2 === 0 ? '1' : '0'),
    );
    // An anchor inside the calendar's leap week, and one before day 0.
    for (const anchor of [day('2028-02-27'), day('1969-12-30')]) {
      const pattern = cyclePattern(cycle, anchor, (letter) => !isDayOff(letter));
      const days = Array.from({ length: 6 * duty.length }, (_, index) => index - 3 * duty.length);
      const wrong = days.filter((step) => {
        // Steps before the anchor count from the end of the cycle.
        const expected = step >= 0 ? duty[step % duty.length] : duty.at(-(-step % duty.length));
        return pattern[modulo(anchor + step, pattern.length)] !== expected;
      });
      expect(wrong.map((step) => civilFromDay(anchor + step))).toEqual([]);
    }
  });

  it('DuPont has 7 nights and 7 days in 28, never a day after a night without rest', () => {
    const cycle = findRotation('DuPont')!.cycle;
    const count = (letter: string): number => [...cycle].filter((each) => each === letter).length;
    expect([count('N'), count('D'), count('O')]).toEqual([7, 7, 14]);
    expect(cycle + cycle).not.toContain('ND');
  });

  it('are found by any of their names, whatever the case, spaces and dashes', () => {
    expect(findRotation('panama')?.name).toBe('Pitman');
    expect(findRotation('PITMAN SCHEDULE')?.name).toBe('Pitman');
    expect(findRotation('2–2–3')?.name).toBe('Pitman');
    expect(findRotation('du pont')?.name).toBe('DuPont');
    expect(findRotation(' 4 x 10 ')?.name).toBe('4/10');
    expect(findRotation('5-2, 5-3')?.name).toBe('5-2/5-3');
    expect(findRotation('Pittman')).toBeUndefined();
  });

  it('have no name in common with another', () => {
    for (const rotation of ROTATIONS) {
      for (const name of [rotation.name, ...rotation.aliases]) {
        expect([name, findRotation(name)?.name]).toEqual([name, rotation.name]);
      }
    }
  });
});
