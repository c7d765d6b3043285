import { describe, expect, it } from 'vitest';
import { planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import { agencyOf, certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { coverOf, policyFor } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { datesOf, nights, reasonsOf, works } from '../../support/reasons.js';

describe('what a reason counts as short', () => {
  it('is what refreshers leave, and says how many there are', () => {
    // Three required on Monday and one there is to refresh: two are left.
    const lapsed = { course: day('2020-01-01'), refreshed: null, expires: day('2021-01-01') };
    const everyDay = { places: { 'North Night': EVERY_DAY } };
    const people = [
      person('r', everyDay, { certificate: lapsed }),
      ...['1', '2', '3'].map((id) => person(id, everyDay)),
    ];
    expect(nights(people, 3)).toMatchObject({
      kind: 'date',
      lowerBound: 2,
      instances: [{ short: 2 }],
      afterRefresh: 1,
      unfillable: 0,
    });
  });

  it('is what training can fill', () => {
    // Three required, one to train: two are missing whoever is trained.
    const reason = nights([works('1', 'Mon Tue Wed Thu Fri Sat Sun')], 3);
    expect(reason).toMatchObject({
      kind: 'date',
      lowerBound: 1,
      instances: [{ short: 1 }],
      unfillable: 1,
    });
  });

  it('is meant at one minute where others help in part of the window', () => {
    // Day 07-15 needs 1, Late 11-19 needs 1; c works Late and helps Day from 11. From 07 to 11 Day is short.
    const shifts = { 'North Day': row('07:00-15:00'), 'North Late': row('11:00-19:00') };
    const people = [
      certified('c', { places: { 'North Late': EVERY_DAY } }),
      person('1', { places: { 'North Day': EVERY_DAY } }),
    ];
    const [reason] = reasonsOf(shifts, people);
    expect(reason).toMatchObject({
      kind: 'date',
      instances: [{ districtShift: 0, minute: 7 * 60, isWholeWindow: false }],
    });
    expect(nights([works('1', 'Mon')])).toMatchObject({ instances: [{ isWholeWindow: true }] });
  });
});

describe('a run', () => {
  it('is not broken by dates on which the shift does not exist', () => {
    // A weekend shift: Sunday 3 and Saturday 9 January follow each other, and nobody works both.
    const policy = policyFor('2027-01-01', '2027-01-12');
    const agency = agencyOf({ 'North Night': row('19:00-07:00', { days: 'Sat Sun' }) }, [
      person('1', { places: { 'North Night': weekly('Sat Sun') }, to: '2027-01-04' }),
      person('2', { places: { 'North Night': weekly('Sat Sun') }, from: '2027-01-05' }),
      person('3', [
        { places: { 'North Night': weekly('Sat') }, to: '2027-01-04' },
        { places: { 'North Night': weekly('Sun') }, from: '2027-01-05' },
      ]),
    ]);
    const { components } = planAgency(coverOf(agency, policy), policy, new ProblemSolver());
    const [{ reason } = { reason: null }] = components;
    expect(reason).toMatchObject({ kind: 'run', lowerBound: 2 });
    expect(datesOf(reason)).toEqual(['2027-01-03', '2027-01-09']);
  });
});
