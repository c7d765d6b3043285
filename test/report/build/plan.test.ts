import { describe, expect, it } from 'vitest';
import { UNFILLABLE_REASONS } from '../../../src/plan/answer.js';
import { agencyOf, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { reportOf, runsOf } from '../../support/report.js';
import { claims, report } from './week-agency.js';

describe('the plan of a report', () => {
  it('names the listed volunteers with their district-shift', () => {
    expect(report.plan.train).toMatchObject([
      { officer: 'v10', district: 'North', shift: 'Day', squad: null },
    ]);
  });

  it('counts who is still to find by squad, of those who may be asked, and never names them', () => {
    // n1 and n2 are of squad B and have not been asked; n3 has declined.
    expect(report.plan.toFind).toEqual([
      {
        agency: '',
        district: 'North',
        shift: 'Night',
        squad: 'B',
        rotation: null,
        anchor: null,
        daysOff: null,
        count: 1,
        eligible: 2,
        duties: [],
      },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/"n[123]"/);
  });

  it('lists what training cannot fill, with the reason', () => {
    const [nobodyOnPatrol, noEligible, allDeclined] = UNFILLABLE_REASONS.keys();
    const rows = report.plan.unfillable.map(({ district, shift, runs }) => [
      `${district} ${shift}`,
      ...runsOf(runs, 4),
    ]);
    expect(rows).toEqual([
      // Only v10 is on patrol on Sunday, and would be trained: no other.
      ['North Day', `2027-01-10..2027-01-10 short 1 ${noEligible}`],
      [
        'South Day',
        `2027-01-09..2027-01-09 short 1 ${allDeclined}`,
        `2027-01-10..2027-01-10 short 1 ${nobodyOnPatrol}`,
      ],
    ]);
  });

  it('does not say that nobody is on patrol on a first morning that untrained officers work', () => {
    // Sunday's night runs into Monday 4 January; training counts from Monday on.
    const shifts = {
      'North Morning': row('00:00-07:00'),
      'North Night': row('23:00-07:00', { required: 0 }),
    };
    const nights = agencyOf(shifts, [person('n', { places: { 'North Night': EVERY_DAY } })]);
    const [morning] = reportOf([nights], WEEK).report.plan.unfillable;
    const noEligible = UNFILLABLE_REASONS.indexOf('noEligible');
    expect(runsOf(morning!.runs, 4)).toEqual([`2027-01-04..2027-01-04 short 1 ${noEligible}`]);
  });

  it('trains the one with longest service among equals: n1, since 2010; n2 is unknown', () => {
    expect(claims[0]!.trained.map(({ id }) => id)).toEqual(['v10', 'n1']);
  });

  it('counts an officer for the first district of the row that holds on the first day', () => {
    const shifts = {
      'North Day': row('07:00-15:00'),
      'South Day': row('07:00-15:00'),
      'West Day': row('07:00-15:00'),
    };
    const last = { places: { 'North Day': EVERY_DAY }, to: '2026-12-31' };
    const first = { places: { 'West Day': EVERY_DAY, 'South Day': EVERY_DAY }, from: '2027-01-01' };
    const then = { places: { 'North Day': EVERY_DAY }, from: '2027-01-08' };
    const moved = agencyOf(shifts, [person('m', [last, { ...first, to: '2027-01-07' }, then])]);
    const { districtShifts } = reportOf([moved], WEEK).report;
    expect(districtShifts.map(({ train }) => train.total)).toEqual([0, 0, 1]);
  });

  it('trains the one with the lower officer_id among equals of equal service', () => {
    const equal = agencyOf({ 'North Day': row('07:00-15:00') }, [
      person('n10', { places: { 'North Day': EVERY_DAY } }, { patrolSince: '2010-01-01' }),
      person('n9', { places: { 'North Day': EVERY_DAY } }, { patrolSince: '2010-01-01' }),
    ]);
    expect(reportOf([equal], WEEK).claims[0]!.trained.map(({ id }) => id)).toEqual(['n9']);
  });
});
