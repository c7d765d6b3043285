import { describe, expect, it } from 'vitest';
import { agencyOf, certified, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { ledgerOf, reportOf } from '../../support/report.js';

const NIGHT = row('23:00-07:00', { group: 'g' });
const EAST = agencyOf(
  { 'North Night': NIGHT, 'South Night': NIGHT },
  [certified('1', { places: { 'North Night': EVERY_DAY } })],
  'East',
);
const WEST = agencyOf(
  { 'North Night': NIGHT },
  [person('1', { places: { 'North Night': EVERY_DAY } }, { willingness: 'listed' })],
  'West',
);

describe('a report of several agencies', () => {
  const { report, claims } = reportOf([EAST, WEST], WEEK);

  it('shares nothing between them, though the groups, districts and officers have the same names', () => {
    const short = report.districtShifts.map(({ agency, district, hoursShort }) => [
      agency,
      district,
      hoursShort,
    ]);
    expect(short).toEqual([
      ['East', 'North', 0],
      ['East', 'South', 0],
      ['West', 'North', 56],
    ]);
  });

  it('adds them up', () => {
    expect(report.summary).toMatchObject({ hoursRequired: 168, hoursShort: 56, officers: 2 });
    expect(report.summary.train).toMatchObject({ total: 1, volunteers: 1, lowerBound: 1 });
    expect(ledgerOf(report)).toEqual({ counts: 1, listedVolunteer: 1 });
    expect(report.plan.train).toMatchObject([{ agency: 'West', officer: '1' }]);
    expect(claims.map(({ agency }) => agency.name)).toEqual(['East', 'West']);
  });

  it('numbers the components from 1 on, through all agencies', () => {
    expect(report.components.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(report.components.map(({ districtShifts }) => districtShifts)).toEqual([[0], [1], [2]]);
    expect(report.districtShifts.map(({ component }) => component)).toEqual([1, 2, 3]);
    // The reason of West's names its district-shift by its place in the whole report.
    expect(report.components[2]?.reason).toMatchObject({ instances: [{ districtShift: 2 }] });
  });

  it('tells of its progress, agency by agency', () => {
    const told: string[] = [];
    reportOf([EAST, WEST], WEEK, { onProgress: (done, of) => told.push(`${done} of ${of}`) });
    expect(told).toEqual(['1 of 2', '2 of 2']);
  });
});

describe('a report where days off are unknown', () => {
  const shifts = { 'North Day': row('07:00-15:00'), 'South Day': row('07:00-15:00') };
  const unknown = certified('1', { places: { 'North Day': null } });

  it('gives nulls there, not zeros, and an answer for the rest', () => {
    const { report } = reportOf([agencyOf(shifts, [unknown])], WEEK);
    expect(report.districtShifts[0]).toMatchObject({
      basis: 'unknown',
      counted: null,
      onDuty: { min: null, mean: null },
      hoursRequired: 56,
      hoursShort: null,
      hoursNone: null,
      coveredShare: null,
      instancesRequired: 7,
      instancesShort: null,
      sharedOnly: null,
      fragile: null,
      worstWeekday: null,
      train: { total: null, volunteers: null, toFind: null, refresh: null },
      daysOffUnknown: 1,
    });
    expect(report.districtShifts[1]).toMatchObject({ basis: 'exact', hoursShort: 56 });
    // Hours short are South's 56 only, so there is no share of the whole.
    expect(report.summary).toMatchObject({
      hoursRequired: 112,
      hoursShort: 56,
      coveredShare: null,
    });
    expect(report.summary.train).toMatchObject({ total: 0, status: 'partial', unfillable: 7 });
    expect(report.components.map(({ train }) => train.status)).toEqual(['unknown', 'optimal']);
  });

  it('gives no answer at all when all are unknown', () => {
    const { report } = reportOf([agencyOf({ 'North Day': row('07:00-15:00') }, [unknown])], WEEK);
    expect(report.summary).toMatchObject({
      hoursRequired: 56,
      hoursShort: null,
      hoursNone: null,
      coveredShare: null,
      instancesShort: null,
      districtShiftsShort: null,
    });
    expect(report.summary.train).toEqual({
      total: null,
      volunteers: null,
      toFind: null,
      refresh: null,
      lowerBound: null,
      status: 'unknown',
      unfillable: null,
    });
    expect(report.summary.withAbsence).toMatchObject({
      expectedHoursShort: null,
      expectedHoursNone: null,
      train: { total: null, status: 'unknown' },
    });
  });
});

describe('listed first', () => {
  // Two listed halves of the week, or one officer of the whole week who has not been asked.
  const agency = agencyOf({ 'North Day': row('07:00-15:00') }, [
    person('v1', { places: { 'North Day': '10' } }, { willingness: 'listed' }),
    person('v2', { places: { 'North Day': '01' } }, { willingness: 'listed' }),
    person('n1', { places: { 'North Day': EVERY_DAY } }),
  ]);

  it('is said beside the fewest when its total differs', () => {
    const { report, claims } = reportOf([agency], WEEK);
    expect(report.summary.train).toMatchObject({ total: 1, volunteers: 0, toFind: 1 });
    expect(report.summary.listedFirst).toEqual({ total: 2, volunteers: 2, toFind: 0, refresh: 0 });
    expect(claims[0]!.trained.map(({ id }) => id)).toEqual(['n1']);
  });

  it('is the plan when it is the objective; the lower bound stays that of the fewest', () => {
    const { report, claims } = reportOf([agency], { ...WEEK, objective: 'listed-first' });
    expect(report.summary.train).toMatchObject({
      total: 2,
      volunteers: 2,
      toFind: 0,
      lowerBound: 1,
    });
    expect(report.summary.listedFirst).toEqual({ total: 2, volunteers: 2, toFind: 0, refresh: 0 });
    expect(claims[0]!.trained.map(({ id }) => id).sort()).toEqual(['v1', 'v2']);
  });

  it('is not said when it asks for the same number', () => {
    const alone = { ...agency, officers: agency.officers.slice(2) };
    expect(reportOf([alone], WEEK).report.summary.listedFirst).toBeNull();
  });
});
