import { describe, expect, it } from 'vitest';
import type { Officer } from '../../../src/model/officer.js';
import { agencyOf, certified, off, type Person, person } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { compared, kindsIn } from './compared.js';
import { SHIFTS } from './moved.js';

describe('how an officer differs', () => {
  const there = { places: { 'Mill Day': EVERY_DAY } };
  const change = (old: Person, next: Person) =>
    kindsIn(compared([agencyOf(SHIFTS, [old])], [agencyOf(SHIFTS, [next])], WEEK));
  const until = (date: string): Pick<Officer, 'certificate'> => ({
    certificate: { course: day('2020-01-01'), refreshed: null, expires: day(date) },
  });

  it.each<[what: string, old: Person, next: Person, kinds: string[]]>([
    [
      'other days off',
      certified('1', { places: { 'Mill Day': weekly('Mon') } }),
      certified('1', { places: { 'Mill Day': weekly('Tue') } }),
      ['daysOff'],
    ],
    [
      'a transfer in the period',
      certified('1', there),
      certified('1', [
        { ...there, to: '2027-01-06' },
        { places: { 'Mill Evening': EVERY_DAY }, from: '2027-01-07' },
      ]),
      ['moved'],
    ],
    [
      'a shorter certificate',
      certified('1', there),
      certified('1', there, until('2027-01-06')),
      ['lapsed'],
    ],
    [
      'a longer certificate',
      certified('1', there, until('2027-01-05')),
      certified('1', there, until('2027-01-06')),
      ['certified'],
    ],
    ['opting out', certified('1', there), certified('1', there, { designated: false }), ['lapsed']],
    ['a detective now', person('1', there), person('1', { ...there, role: 'other' }), ['standing']],
    [
      'a row in error, of which nothing else is said',
      certified('1', there),
      person('1', there, { inError: true }),
      ['standing'],
    ],
    ['a last day', person('1', there), person('1', there, { leavesOn: '2027-01-08' }), ['leaving']],
    [
      'leave',
      person('1', there),
      person('1', there, { exceptions: [off('2027-01-08')] }),
      ['exceptions'],
    ],
    [
      'volunteering',
      person('1', there),
      person('1', there, { willingness: 'listed' }),
      ['willingness'],
    ],
  ])('%s', (_what, old, next, kinds) => {
    expect(change(old, next)).toEqual({ '1': kinds });
  });

  it.each<[what: string, old: Person, next: Person]>([
    [
      'a transfer after the period',
      certified('1', there),
      certified('1', [
        { ...there, to: '2027-06-30' },
        { places: { 'Mill Evening': EVERY_DAY }, from: '2027-07-01' },
      ]),
    ],
    [
      'leaving after the period',
      person('1', there),
      person('1', there, { leavesOn: '2027-03-01' }),
    ],
    [
      'a certificate that ends later',
      certified('1', there),
      certified('1', there, until('2027-06-01')),
    ],
    ['a name', person('1', there), person('1', there, { name: 'Vega' })],
  ])('not by %s', (_what, old, next) => {
    expect(change(old, next)).toEqual({});
  });
});
