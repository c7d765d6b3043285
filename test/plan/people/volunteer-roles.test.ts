import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/model/day.js';
import type { Policy } from '../../../src/model/policy.js';
import { type VolunteerRole, volunteerRoles } from '../../../src/plan/people/volunteer-roles.js';
import { planAgency } from '../../../src/plan/plan-agency.js';
import { ProblemSolver } from '../../../src/plan/solve-needs.js';
import {
  agencyOf,
  certified,
  type Facts,
  type Person,
  type Places,
  person,
  row,
  type Shifts,
} from '../../support/agency.js';
import { coverOf, WEEK } from '../../support/cover.js';
import { anchored, EVERY_DAY, weekly } from '../../support/pattern.js';

/** The roles of a small agency by officer_id, what they cost as total and to find. */
function rolesOf(shifts: Shifts, people: readonly Person[], policy: Policy = WEEK) {
  const agency = agencyOf(shifts, people);
  const cover = coverOf(agency, policy);
  const solver = new ProblemSolver();
  const plan = planAgency(cover, policy, solver);
  const roles = volunteerRoles(cover, plan, policy, solver);
  return Object.fromEntries([...roles].map(([{ id }, role]) => [id, textOf(role)]));
}

function textOf(role: VolunteerRole): string {
  switch (role.kind) {
    case 'only': {
      const runs = role.unreached.runs.map(
        ({ from, to }) => `${formatDay(from)}..${formatDay(to)}`,
      );
      return ['only', costText(role.without), role.unreached.instances, ...runs].join(' ');
    }
    case 'anyOf':
      return `any ${role.group.pick} of ${role.group.of} ${costText(role.without)}`;
    case 'noCover':
      return `${role.reason}${role.date === null ? '' : ` ${formatDay(role.date)}`}`;
    case 'otherPlan':
    case 'undecided':
      return role.kind;
  }
}

function costText(cost: { total: number; toFind: number; refresh: number } | null): string {
  return cost === null ? 'not known' : `${cost.total}/${cost.toFind}/${cost.refresh}`;
}

function volunteer(id: string, places: Places, facts: Facts = {}): Person {
  return person(id, { places }, { willingness: 'listed', ...facts });
}

const ONE = { 'North Day': row('07:00-15:00') };

describe('the role of a volunteer', () => {
  it('is the only one where nobody else can be trained, with the dates', () => {
    // c covers Monday to Thursday. Nobody but v works on Friday; Saturday and Sunday have two.
    const people = [
      certified('c', { places: { 'North Day': weekly('Mon Tue Wed Thu') } }),
      volunteer('v', { 'North Day': weekly('Fri') }),
      volunteer('w', { 'North Day': weekly('Sat Sun') }),
      volunteer('x', { 'North Day': weekly('Sat Sun') }),
      volunteer('y', { 'North Day': weekly('Mon Tue') }),
    ];
    expect(rolesOf(ONE, people)).toEqual({
      // Without v Friday is not asked for, so that one fewer is trained.
      v: 'only -1/0/0 1 2027-01-08..2027-01-08',
      w: 'any 1 of 2 0/0/0',
      x: 'any 1 of 2 0/0/0',
      y: 'alreadyCovered',
    });
  });

  it('counts as the only one where everyone is needed and it is still not enough', () => {
    const people = [volunteer('v', { 'North Day': weekly('Fri Sun') })];
    const three = { 'North Day': row('07:00-15:00', { required: 3, days: 'Fri Sat Sun' }) };
    expect(rolesOf(three, people)).toEqual({
      v: 'only -1/0/0 2 2027-01-08..2027-01-08 2027-01-10..2027-01-10',
    });
  });

  it('is the only one where more must be trained in the place', () => {
    // In the place of v two must be found: one for the week, one for the weekend.
    const people = [
      volunteer('v', { 'North Day': EVERY_DAY }),
      person('n', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
      person('m', { places: { 'North Day': weekly('Sat Sun') } }),
    ];
    expect(rolesOf(ONE, people)).toEqual({ v: 'only 1/2/0 0' });
  });

  it('is one that someone still to find could replace, at that cost', () => {
    const people = [
      volunteer('v', { 'North Day': EVERY_DAY }),
      volunteer('w', { 'North Day': weekly('Mon Tue') }),
      person('n', { places: { 'North Day': EVERY_DAY } }),
    ];
    expect(rolesOf(ONE, people)).toEqual({ v: 'any 1 of 1 0/1/0', w: 'coveredByPlan' });
  });

  it('is the first who counts when finding comes before training', () => {
    // With listed-first nobody is found as long as v and w do it together; then v is the only one.
    const people = [
      volunteer('v', { 'North Day': weekly('Mon Tue Wed Thu Fri') }),
      volunteer('w', { 'North Day': weekly('Sat Sun') }),
      person('n', { places: { 'North Day': EVERY_DAY } }),
    ];
    const policy: Policy = { ...WEEK, objective: 'listed-first' };
    expect(rolesOf(ONE, people, policy)).toEqual({ v: 'only -1/1/0 0', w: 'only -1/1/0 0' });
    expect(rolesOf(ONE, people)).toEqual({ v: 'coveredByPlan', w: 'coveredByPlan' });
  });

  it('is any two of three where no two of them are off together', () => {
    // 4on2off, two days apart: each date two of the three work, and any two of them cover it.
    const squad = (anchor: string): Places => ({ 'North Day': anchored('WWWWOO', anchor) });
    const people = [
      volunteer('a', squad('2027-01-01')),
      volunteer('b', squad('2027-01-03')),
      volunteer('c', squad('2027-01-05')),
      // Off whenever a is, and more: it does with b, not with a or c.
      volunteer('d', { 'North Day': anchored('WWWOOO', '2027-01-01') }),
    ];
    expect(rolesOf(ONE, people)).toEqual({
      a: 'any 2 of 3 0/0/0',
      b: 'any 2 of 3 0/0/0',
      c: 'any 2 of 3 0/0/0',
      d: 'otherPlan',
    });
  });

  it('says why someone is no candidate, with the date', () => {
    const everyDay = { 'North Day': EVERY_DAY };
    const people = [
      volunteer('leaves', everyDay, { leavesOn: '2027-01-09' }),
      volunteer('gone', everyDay, { leavesOn: '2026-12-01' }),
      volunteer('young', everyDay, { patrolSince: '2025-06-01' }),
      volunteer('unknown', { 'North Day': null }),
      volunteer('never', { 'North Day': '0' }),
      volunteer('error', everyDay, { inError: true }),
      person('desk', { places: everyDay, role: 'other' }, { willingness: 'listed' }),
      person('away', { places: {} }, { willingness: 'listed' }),
      person('trained', { places: everyDay }, { willingness: 'listed', certificate: BOOKED }),
    ];
    expect(rolesOf(ONE, people)).toEqual({
      leaves: 'leavesInPeriod 2027-01-09',
      gone: 'alreadyLeft 2026-12-01',
      young: 'notYetEligible 2027-06-01',
      unknown: 'daysOffUnknown',
      never: 'neverOnDuty',
      error: 'rowInError',
      desk: 'notPatrol',
      away: 'noSuchDistrictShift',
    });
  });
});

const BOOKED = { course: 25_000, refreshed: null, expires: null };
