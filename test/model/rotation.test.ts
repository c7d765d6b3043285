import { describe, expect, it } from 'vitest';
import {
  cycleFromGrammar,
  cycleFromLetters,
  cyclePattern,
  isDayOff,
  weeklyPattern,
} from '../../src/model/rotation.js';
import { day, weekdays } from '../support/civil.js';

const isOn = (letter: string): boolean => !isDayOff(letter);

describe('a cycle by grammar', () => {
  it.each([
    ['5-2', 'WWWWWOO'],
    ['6-3', 'WWWWWWOOO'],
    ['4on2off', 'WWWWOO'],
    ['4ON-2OFF', 'WWWWOO'],
    ['4on-2-off', 'WWWWOO'],
    ['1on1off', 'WO'],
  ])('%s is %s', (text, cycle) => {
    expect(cycleFromGrammar(text)).toBe(cycle);
  });

  it.each(['0-2', '5-0', '5', '5-2-3', '-2', 'on2off', '700-40', '1000-1', ''])(
    'is not read from %s',
    (text) => {
      expect(cycleFromGrammar(text)).toBeNull();
    },
  );

  it('may be two years long and no longer', () => {
    expect(cycleFromGrammar('731-1')).toBe(`${'W'.repeat(731)}O`);
    expect(cycleFromGrammar('732-1')).toBeNull();
  });
});

describe('a cycle letter by letter', () => {
  it('is taken in either case, with O or - for days off', () => {
    expect(cycleFromLetters('wwoo')).toBe('WWOO');
    expect(cycleFromLetters('DDNN----')).toBe('DDNN----');
  });

  it.each(['WWWW', 'OOOO', '----', 'WW OO', 'WW0O', '', 'W'.repeat(732).concat('O')])(
    'needs a day on and a day off, letters only, two years at most: not %s',
    (text) => {
      expect(cycleFromLetters(text)).toBeNull();
    },
  );
});

describe('the pattern of a cycle', () => {
  it('starts at the anchor, runs on after it and backwards before it', () => {
    const pattern = cyclePattern('WWWOO', day('2027-01-01'), isOn);
    const dutyOn = (text: string): string => pattern[((day(text) % 5) + 5) % 5]!;
    // From 1 January: on 1 2 3, off 4 5, on 6 7 8, ...
    const january = Array.from({ length: 10 }, (_, index) => dutyOn(`2027-01-${index + 1}`));
    expect(january.join('')).toBe('1110011100');
    // Before it: 31 and 30 December are the two days off, 27 to 29 the three on.
    const december = [26, 27, 28, 29, 30, 31].map((date) => dutyOn(`2026-12-${date}`));
    expect(december.join('')).toBe('011100');
    // Before day 0: 20,819 days are 4,163 cycles of 5 and 4 days over. So 1 January 1970 is 4 days before a day 1: day 2, on.
    expect(dutyOn('1970-01-01')).toBe('1');
    expect(['1969-12-31', '1969-12-30', '1969-12-29'].map(dutyOn).join('')).toBe('100');
  });

  it('splits a cycle that changes shift by letter', () => {
    const anchor = day('2027-01-04');
    const days = (letter: string): string =>
      cyclePattern('EEOOODD', anchor, (each) => each === letter);
    // 2027-01-04 is day 20,822 = 2,974 x 7 + 4, so E E are characters 4 5, off 6 0 1, D D 2 3.
    expect(days('E')).toBe('0000110');
    expect(days('D')).toBe('0011000');
  });
});

describe('fixed weekly days off', () => {
  it('give a pattern that starts on Thursday, as day 0 was', () => {
    expect(weeklyPattern(weekdays('Sat Sun'))).toBe('1100111');
    expect(weeklyPattern(weekdays('Thu'))).toBe('0111111');
    expect(weeklyPattern(weekdays('Mon Wed'))).toBe('1111010');
  });
});
