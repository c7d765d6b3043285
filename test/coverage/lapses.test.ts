import { describe, expect, it } from 'vitest';
import { lapseOpenings, openedBefore } from '../../src/coverage/lapse-openings.js';
import { lapsedDutyOf } from '../../src/coverage/lapses.js';
import { formatDay } from '../../src/model/day.js';
import type { Policy } from '../../src/model/policy.js';
import {
  ALWAYS_CERTIFIED,
  agencyOf,
  certified,
  type Person,
  person,
  row,
  type Shifts,
} from '../support/agency.js';
import { day } from '../support/civil.js';
import { coverOf, policyFor, WEEK } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const DAY = { 'North Day': row('07:00-15:00') };
const NIGHT = { 'North Night': row('23:00-07:00') };
const MONTHS_24 = policyFor('2027-01-04', '2027-01-10', { certificateMonths: 24 });

/** An officer whose certificate is valid until a day, that day included. */
function until(id: string, expires: string, places: Record<string, string>): Person {
  return person(id, { places }, { certificate: { ...ALWAYS_CERTIFIED, expires: day(expires) } });
}

/** Each lapse as `officer day: hours opened`, and who had lapsed before. */
function lapses(shifts: Shifts, people: readonly Person[], policy: Policy = WEEK) {
  const cover = coverOf(agencyOf(shifts, people), policy);
  const lapsed = lapsedDutyOf(cover, policy);
  return {
    opened: lapseOpenings(cover, lapsed, policy).map(({ officer, lastDay, openings }) => {
      const minutes = openings.reduce((sum, opening) => sum + opening.minutes, 0);
      return `${officer.id} ${formatDay(lastDay)}: ${minutes / 60}`;
    }),
    before: lapsed.lapsedBefore.map(({ officer }) => officer.id),
    hoursBefore:
      openedBefore(cover, lapsed, policy).reduce((sum, { minutes }) => sum + minutes, 0) / 60,
  };
}

describe('what a lapse opens', () => {
  it('is counted after all earlier ones, so that the hours add up', () => {
    // a's lapse on Wednesday opens nothing while b is there; b's on Friday opens Saturday, as c works Sunday.
    const people = [
      until('b', '2027-01-08', { 'North Day': EVERY_DAY }),
      until('a', '2027-01-06', { 'North Day': EVERY_DAY }),
      certified('c', { places: { 'North Day': weekly('Sun') } }),
    ];
    expect(lapses(DAY, people).opened).toEqual(['a 2027-01-06: 0', 'b 2027-01-08: 8']);
    // With two required, a's opens Thursday to Saturday, and b's, with Saturday short already, Sunday.
    const two = { 'North Day': row('07:00-15:00', { required: 2 }) };
    expect(lapses(two, people).opened).toEqual(['a 2027-01-06: 24', 'b 2027-01-08: 8']);
  });

  it('is counted in the order of officer_id on one day', () => {
    const people = [
      until('10', '2027-01-06', { 'North Day': EVERY_DAY }),
      until('9', '2027-01-06', { 'North Day': EVERY_DAY }),
    ];
    expect(lapses(DAY, people).opened).toEqual(['9 2027-01-06: 0', '10 2027-01-06: 32']);
  });

  it('begins with the night of the last valid day, through whose last minute it must be valid', () => {
    const people = [until('n', '2027-01-06', { 'North Night': EVERY_DAY })];
    expect(lapses(NIGHT, people).opened).toEqual(['n 2027-01-06: 40']);
  });

  it('ends where the next certificate begins', () => {
    // Two years from 6 January 2025, and a refresher booked for 9 January 2027: Thursday and Friday are lost.
    const certificate = { course: day('2025-01-06'), refreshed: day('2027-01-09'), expires: null };
    const people = [person('a', { places: { 'North Day': EVERY_DAY } }, { certificate })];
    expect(lapses(DAY, people, MONTHS_24).opened).toEqual(['a 2027-01-06: 16']);
  });

  it('comes twice to an officer whose certificate lapses twice', () => {
    const certificate = {
      course: day('2025-01-04'),
      refreshed: day('2027-01-06'),
      expires: day('2027-01-08'),
    };
    const people = [person('a', { places: { 'North Day': EVERY_DAY } }, { certificate })];
    expect(lapses(DAY, people, MONTHS_24).opened).toEqual(['a 2027-01-04: 8', 'a 2027-01-08: 16']);
  });
});

describe('a certificate is not among those that lapse', () => {
  it('when it lapsed before its officer could count in the period', () => {
    const people = [
      until('before', '2027-01-03', { 'North Day': weekly('Mon') }),
      until('not on duty while valid', '2027-01-06', { 'North Day': weekly('Sat Sun') }),
      certified('c', { places: { 'North Day': weekly('Sun') } }),
    ];
    // Refreshing both would cover Monday and Saturday; Sunday is covered.
    expect(lapses(DAY, people)).toEqual({
      opened: [],
      before: ['before', 'not on duty while valid'],
      hoursBefore: 16,
    });
  });

  it('when its officer has no duty after it', () => {
    const people = [
      until('a', '2027-01-06', { 'North Day': weekly('Mon') }),
      person(
        'leaves',
        { places: { 'North Day': EVERY_DAY } },
        {
          leavesOn: '2027-01-07',
          certificate: { ...ALWAYS_CERTIFIED, expires: day('2027-01-06') },
        },
      ),
    ];
    expect(lapses(DAY, people)).toEqual({ opened: [], before: [], hoursBefore: 0 });
  });

  it('when its officer has opted out, is not on patrol, or was never trained', () => {
    const certificate = { ...ALWAYS_CERTIFIED, expires: day('2027-01-06') };
    const places = { 'North Day': EVERY_DAY };
    const people = [
      person('opted-out', { places }, { certificate, designated: false }),
      person('detective', { places, role: 'other' }, { certificate }),
      person('untrained', { places }),
      person('in-error', { places }, { certificate, inError: true }),
    ];
    expect(lapses(DAY, people)).toEqual({ opened: [], before: [], hoursBefore: 0 });
  });
});
