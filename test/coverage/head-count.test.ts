import { describe, expect, it } from 'vitest';
import type { HeadCount } from '../../src/coverage/head-count.js';
import type { Certificate } from '../../src/model/certificate.js';
import { certified, off, type Person, person, type RosterRow, row } from '../support/agency.js';
import { day } from '../support/civil.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00') };
const HERE: RosterRow = { places: { 'North Day': EVERY_DAY } };
const POLICY = policyFor('2027-01-04', '2027-01-10', { certificateMonths: 24 });

function headsOf(people: readonly Person[]): HeadCount {
  return new Asked(SHIFTS, people, POLICY).cover.muster.headCount;
}

function dated(course: string, expires: string | null = null): Certificate {
  return { course: day(course), refreshed: null, expires: expires === null ? null : day(expires) };
}

describe('head counts on the first day', () => {
  it('are each part of the one before it', () => {
    const heads = headsOf([
      // Trained, in date, designated, counted: 1 to 1.
      certified('A', HERE),
      // Counted: not, she is on leave all week.
      certified('B', HERE, { exceptions: [off('2027-01-01', '2027-01-31')] }),
      // Designated: not.
      certified('C', HERE, { designated: false }),
      // In date: not, lapsed on 1 January 2026.
      person('D', HERE, { certificate: dated('2024-01-01') }),
      // In date: not known.
      person('E', HERE, { certificate: { course: 'undated', refreshed: null, expires: null } }),
      // Not trained.
      person('F', HERE),
    ]);
    expect(heads).toEqual({ patrol: 6, trained: 5, inDate: 3, designated: 2, counted: 1 });
  });

  it('are of that day: a course of the next day is not trained, though it counts later', () => {
    expect(headsOf([person('A', HERE, { certificate: dated('2027-01-05') })])).toEqual({
      patrol: 1,
      trained: 0,
      inDate: 0,
      designated: 0,
      counted: 0,
    });
    expect(headsOf([person('A', HERE, { certificate: dated('2027-01-04') })])).toMatchObject({
      trained: 1,
      counted: 1,
    });
  });

  it('are of that day: a certificate that lapsed the day before is not in date', () => {
    const lapsed = dated('2020-01-01', '2027-01-03');
    const lastDay = dated('2020-01-01', '2027-01-04');
    expect(headsOf([person('A', HERE, { certificate: lapsed })])).toMatchObject({
      trained: 1,
      inDate: 0,
    });
    expect(headsOf([person('A', HERE, { certificate: lastDay })])).toMatchObject({
      inDate: 1,
      counted: 1,
    });
  });

  it('count the trained beyond patrol, whom no shift counts', () => {
    const heads = headsOf([
      certified('A', { ...HERE, role: 'supervisor' }),
      certified('B', { ...HERE, role: 'unit' }),
      certified('C', { ...HERE, active: false }),
      certified('D', { places: {} }),
      certified('E', { places: { 'North Day': null } }),
    ]);
    // D and E are patrol without a known place or days off.
    expect(heads).toEqual({ patrol: 2, trained: 5, inDate: 5, designated: 5, counted: 0 });
  });

  it('leave out who has left and whose row is in error', () => {
    const heads = headsOf([
      certified('A', HERE, { leavesOn: '2027-01-04' }),
      certified('B', HERE, { inError: true }),
    ]);
    expect(heads).toEqual({ patrol: 0, trained: 0, inDate: 0, designated: 0, counted: 0 });
  });
});
