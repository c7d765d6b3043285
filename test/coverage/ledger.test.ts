import { describe, expect, it } from 'vitest';
import { DISPOSITIONS, type Disposition } from '../../src/model/disposition.js';
import type { Policy } from '../../src/model/policy.js';
import {
  certified,
  type Facts,
  off,
  type Person,
  person,
  type RosterRow,
  row,
} from '../support/agency.js';
import { day } from '../support/civil.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00') };
const HERE: RosterRow = { places: { 'North Day': EVERY_DAY } };
const UNKNOWN: RosterRow = { places: { 'North Day': null } };
/** Certificates hold 24 months: a course of 2024 has lapsed, an undated yes is undated. */
const POLICY = policyFor('2027-01-04', '2027-01-10', { certificateMonths: 24 });
const LAPSED: Facts = {
  certificate: { course: day('2024-01-01'), refreshed: null, expires: null },
};
const UNDATED: Facts = { certificate: { course: 'undated', refreshed: null, expires: null } };

function dispositionOf(one: Person, policy: Policy = POLICY): string {
  const [only = 'nothing'] = Object.keys(new Asked(SHIFTS, [one], policy).ledger());
  return only;
}

/** One officer of each disposition. */
const EXAMPLES: Readonly<Record<Disposition, Person>> = {
  rowInError: certified('1', HERE, { inError: true }),
  notActive: certified('2', { ...HERE, active: false }),
  alreadyLeft: certified('3', HERE, { leavesOn: '2027-01-04' }),
  unit: certified('4', { ...HERE, role: 'unit' }),
  recruit: certified('5', { ...HERE, role: 'recruit' }),
  supervisor: certified('6', { ...HERE, role: 'supervisor' }),
  notPatrol: certified('7', { ...HERE, role: 'other' }),
  noSuchDistrictShift: certified('8', { places: {} }),
  daysOffUnknown: certified('9', UNKNOWN),
  optedOut: certified('10', HERE, { designated: false }),
  undated: person('11', HERE, UNDATED),
  counts: certified('12', HERE),
  lapsed: person('13', HERE, LAPSED),
  neverOnDuty: certified('14', HERE, { exceptions: [off('2027-01-01', '2027-01-31')] }),
  leavesInPeriod: person('15', HERE, { leavesOn: '2027-01-10' }),
  notYetEligible: person('16', HERE, { patrolSince: '2025-01-05' }),
  declined: person('17', HERE, { willingness: 'declined' }),
  listedVolunteer: person('18', HERE, { willingness: 'listed' }),
  couldVolunteer: person('19', HERE),
};

describe('the ledger', () => {
  it.each(DISPOSITIONS)('has a place for %s', (name) => {
    expect(dispositionOf(EXAMPLES[name])).toBe(name);
  });

  it('adds up: one of each is nineteen officers', () => {
    const asked = new Asked(SHIFTS, Object.values(EXAMPLES), POLICY);
    expect(Object.entries(asked.ledger())).toEqual(DISPOSITIONS.map((name) => [name, 1]));
  });

  /** By disposition: someone whom it fits and who also has everything that stands below it. */
  const First: readonly (readonly [Disposition, RosterRow, Facts])[] = [
    [
      'rowInError',
      { ...UNKNOWN, role: 'unit', active: false },
      { inError: true, leavesOn: '2027-01-01' },
    ],
    ['notActive', { ...UNKNOWN, role: 'unit', active: false }, { leavesOn: '2027-01-01' }],
    ['alreadyLeft', { ...UNKNOWN, role: 'unit' }, { leavesOn: '2027-01-01' }],
    ['unit', { places: {}, role: 'unit' }, { designated: false, ...UNDATED }],
    ['recruit', { places: {}, role: 'recruit' }, { designated: false, ...UNDATED }],
    ['supervisor', { places: {}, role: 'supervisor' }, { designated: false, ...UNDATED }],
    ['notPatrol', { places: {}, role: 'other' }, { designated: false, ...UNDATED }],
    ['noSuchDistrictShift', { places: {} }, { designated: false, ...UNDATED }],
    ['daysOffUnknown', UNKNOWN, { designated: false, ...UNDATED, leavesOn: '2027-01-08' }],
    ['optedOut', HERE, { designated: false, ...UNDATED, leavesOn: '2027-01-08' }],
    ['undated', HERE, { ...UNDATED, leavesOn: '2027-01-08' }],
    ['lapsed', HERE, { ...LAPSED, leavesOn: '2027-01-08', willingness: 'declined' }],
    [
      'leavesInPeriod',
      HERE,
      { leavesOn: '2027-01-08', patrolSince: '2026-06-01', willingness: 'declined' },
    ],
    ['notYetEligible', HERE, { patrolSince: '2026-06-01', willingness: 'declined' }],
    ['declined', HERE, { patrolSince: '2010-06-01', willingness: 'declined' }],
  ];

  it.each(First)('takes %s before whatever stands below it', (name, rosterRow, facts) => {
    expect(dispositionOf(person('X', rosterRow, facts))).toBe(name);
  });

  it('takes counts before lapsed, leaving and declined', () => {
    const lapsing = { course: day('2025-01-04'), refreshed: null, expires: null };
    const facts: Facts = { certificate: lapsing, leavesOn: '2027-01-08', willingness: 'declined' };
    // Valid through 4 January, a Monday: one instance.
    expect(dispositionOf(person('X', HERE, facts))).toBe('counts');
  });

  it('counts a sergeant as any officer when the policy counts supervisors', () => {
    const policy = { ...POLICY, countSupervisors: true };
    expect(dispositionOf(EXAMPLES.supervisor, policy)).toBe('counts');
    expect(dispositionOf(person('S', { ...HERE, role: 'supervisor' }), policy)).toBe(
      'couldVolunteer',
    );
  });

  it('has nothing undated when no validity is set', () => {
    expect(dispositionOf(EXAMPLES.undated, policyFor('2027-01-04', '2027-01-10'))).toBe('counts');
  });
});

describe('the dates that decide a disposition', () => {
  it('already left: on or before the first day; the day after is in the period', () => {
    expect(dispositionOf(certified('X', HERE, { leavesOn: '2027-01-04' }))).toBe('alreadyLeft');
    expect(dispositionOf(certified('X', HERE, { leavesOn: '2027-01-05' }))).toBe('counts');
  });

  it('leaves in the period: on its last day still, the day after no more', () => {
    expect(dispositionOf(person('X', HERE, { leavesOn: '2027-01-10' }))).toBe('leavesInPeriod');
    expect(dispositionOf(person('X', HERE, { leavesOn: '2027-01-11' }))).toBe('couldVolunteer');
  });

  it('not yet eligible: two years of patrol must be reached by the first day', () => {
    expect(dispositionOf(person('X', HERE, { patrolSince: '2025-01-04' }))).toBe('couldVolunteer');
    expect(dispositionOf(person('X', HERE, { patrolSince: '2025-01-05' }))).toBe('notYetEligible');
    const five = { ...POLICY, minPatrolYears: 5 };
    expect(dispositionOf(person('X', HERE, { patrolSince: '2022-01-05' }), five)).toBe(
      'notYetEligible',
    );
    expect(dispositionOf(person('X', HERE, { patrolSince: '2022-01-04' }), five)).toBe(
      'couldVolunteer',
    );
  });

  it('a course booked in the period counts; booked after it, certified but never on duty', () => {
    const booked = (text: string): Person =>
      person('X', HERE, { certificate: { course: day(text), refreshed: null, expires: null } });
    expect(dispositionOf(booked('2027-01-10'))).toBe('counts');
    expect(dispositionOf(booked('2027-01-11'))).toBe('neverOnDuty');
  });

  it('lapsed or never on duty: what a refresher would change decides', () => {
    const ending = (expires: string, from: string, to: string): Person =>
      person('X', HERE, {
        certificate: { course: day('2020-01-01'), refreshed: null, expires: day(expires) },
        exceptions: [off(from, to)],
      });
    // Valid until Wednesday and on leave until then: on duty from Thursday, had it not lapsed.
    expect(dispositionOf(ending('2027-01-06', '2027-01-01', '2027-01-06'))).toBe('lapsed');
    // On leave all week: valid in a part of it, and no refresher would put her on duty.
    expect(dispositionOf(ending('2027-01-06', '2027-01-01', '2027-01-31'))).toBe('neverOnDuty');
    // Not valid on any date of it.
    expect(dispositionOf(ending('2027-01-03', '2027-01-01', '2027-01-31'))).toBe('lapsed');
  });

  it('of several rows the one that comes furthest in the ledger decides', () => {
    const until = { ...HERE, to: '2027-01-06' };
    const after = { ...HERE, from: '2027-01-07' };
    expect(dispositionOf(certified('X', [{ ...until, role: 'recruit' }, after]))).toBe('counts');
    expect(
      dispositionOf(
        certified('X', [
          { ...until, active: false },
          { ...after, role: 'other' },
        ]),
      ),
    ).toBe('notPatrol');
    // The row of last year does not decide.
    expect(
      dispositionOf(
        certified('X', [
          { ...HERE, to: '2026-12-31' },
          { ...HERE, from: '2027-01-01', role: 'other' },
        ]),
      ),
    ).toBe('notPatrol');
  });
});
