import { describe, expect, it } from 'vitest';
import { certified, type Person, row } from '../support/agency.js';
import { Asked, policyFor } from '../support/cover.js';
import { anchored } from '../support/pattern.js';

const DUPONT = 'NNNNOOODDDONNNOOODDDDOOOOOOO';
const SHIFTS = { 'Valley Day': row('06:00-18:00'), 'Valley Night': row('18:00-06:00') };

function squad(id: string, anchor: string): Person {
  return certified(id, {
    places: {
      'Valley Day': anchored(DUPONT, anchor, 'D'),
      'Valley Night': anchored(DUPONT, anchor, 'N'),
    },
  });
}

/** The 28 days of one cycle, from Monday 4 January 2027. */
const CYCLE = policyFor('2027-01-04', '2027-01-31');

describe('a cycle that changes shift', () => {
  it('has its days on Day and its nights on Night', () => {
    const asked = new Asked(SHIFTS, [squad('1', '2027-01-04')], CYCLE);
    // 4 nights, 3 off, 3 days, 1 off, 3 nights, 3 off, 4 days, 7 off.
    expect(asked.onDuty('Valley Day').join('')).toBe('0000000111000000011110000000');
    expect(asked.onDuty('Valley Night').join('')).toBe('1111000000011100000000000000');
    // 7 of 28 dates each, 12 h: 21 x 12 h short.
    expect(asked.tally('Valley Day').minutesShort).toBe(21 * 720);
    expect(asked.tally('Valley Night').minutesShort).toBe(21 * 720);
  });

  it('runs backwards before its anchor', () => {
    // Day 1 is 1 February: 4-31 January is the whole cycle before it.
    const asked = new Asked(SHIFTS, [squad('1', '2027-02-01')], CYCLE);
    expect(asked.onDuty('Valley Day').join('')).toBe('0000000111000000011110000000');
  });

  it('covers everything with four squads a week apart, nobody shared', () => {
    const anchors = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
    const asked = new Asked(
      SHIFTS,
      anchors.map((anchor, index) => squad(`${index}`, anchor)),
      CYCLE,
    );
    expect(asked.onDuty('Valley Day')).toEqual(new Array(28).fill(1));
    expect(asked.onDuty('Valley Night')).toEqual(new Array(28).fill(1));
    expect(asked.tally('Valley Day')).toMatchObject({ minutesShort: 0, fragile: 28 });
    // Day and Night are shifts of one district: that is not sharing.
    expect(asked.shift('Valley Day').sharedOnly).toBe(0);
    expect(asked.shift('Valley Night').counted).toBe(4);
  });
});
