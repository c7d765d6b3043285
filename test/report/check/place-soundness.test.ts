import { describe, expect, test } from 'vitest';
import { describeIssue } from '../../../src/report/issues/describe-issue.js';
import { certified, on, person, row } from '../../support/agency.js';
import { check, said } from './checking.js';

const ALWAYS = { places: { 'D1 A': '1' } };
const WORKS = certified('7', ALWAYS);

/** The one issue of a code, in words. */
function words(outcome: ReturnType<typeof check>, code: string): ReturnType<typeof describeIssue> {
  const found = outcome.issues.filter((issue) => issue.code === code);
  expect(found).toHaveLength(1);
  return describeIssue(found[0]!);
}

describe('districts', () => {
  test('a row in which nobody works is told, but not one that requires nobody', () => {
    const shifts = {
      'D1 A': row('00:00-00:00'),
      'D2 A': row('00:00-00:00'),
      'D3 A': row('00:00-00:00', { required: 0 }),
    };
    const outcome = check({ shifts, people: [WORKS] });
    expect(said(outcome)).toEqual(['district-row-unused districts.csv:2']);
    expect(words(outcome, 'district-row-unused').message).toBe(
      'no officer of the roster works D2 A',
    );
  });

  test('a row of a group is worked by the officers of the group', () => {
    const shifts = {
      'D1 A': row('00:00-00:00', { group: 'g' }),
      'D2 A': row('00:00-00:00', { group: 'g' }),
    };
    expect(check({ shifts, people: [WORKS] }).issues).toEqual([]);
  });

  test('hours of the week without a window are told', () => {
    const shifts = {
      'D1 A': row('06:00-00:00'),
      'D1 B': row('00:00-05:30', { days: 'Mon Tue Wed Thu Fri Sat' }),
    };
    const people = [certified('7', { places: { 'D1 A': '1', 'D1 B': '1' } })];
    const outcome = check({ shifts, people });
    expect(said(outcome)).toEqual(['hours-bare districts.csv:2']);
    // Half an hour on six days and six hours on Sunday.
    expect(words(outcome, 'hours-bare').message).toBe(
      'D1 has no shift for 9 hours of the week, first Mon 05:30 to Mon 06:00',
    );
  });

  test('more required than anyone could send is told; as many as could is not', () => {
    const shifts = { 'D1 A': row('00:00-00:00', { required: 3 }) };
    const two = [WORKS, person('8', ALWAYS, { willingness: 'declined' })];
    const retired = person('9', { ...ALWAYS, active: false });
    const outcome = check({ shifts, people: [...two, retired] });
    expect(said(outcome)).toEqual(['requirement-unmeetable districts.csv:2']);
    expect(words(outcome, 'requirement-unmeetable').message).toBe(
      'D1 A requires 3, and never has more than 2 on patrol in all',
    );
    expect(check({ shifts, people: [...two, person('10', ALWAYS)] }).issues).toEqual([]);
  });

  test('officers of an overlapping shift, and of a detail, could help', () => {
    const shifts = { 'D1 A': row('00:00-00:00', { required: 2 }), 'D1 P': row('18:00-02:00') };
    const power = certified('8', { places: { 'D1 P': '1' } });
    expect(check({ shifts, people: [WORKS, power] }).issues).toEqual([]);
    const two = { 'D1 A': row('00:00-00:00', { required: 2 }), 'D2 A': row('00:00-00:00') };
    const sent = certified(
      '8',
      { places: { 'D2 A': '1' } },
      {
        exceptions: [on('2027-01-05', '2027-01-05', ['D1 A'])],
      },
    );
    expect(check({ shifts: two, people: [WORKS, sent] }).issues).toEqual([]);
  });
});
