import { describe, expect, it } from 'vitest';
import type { RiskReport } from '../../../src/report/analysis/risk-value.js';
import {
  agencyOf,
  certified,
  type Person,
  person,
  row,
  type Shifts,
} from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY, weekly } from '../../support/pattern.js';
import { ASKED_FOR_PLAN, reportOf } from '../../support/report.js';

function riskOf(shifts: Shifts, people: readonly Person[]): RiskReport {
  return reportOf([agencyOf(shifts, people)], WEEK, { asked: ASKED_FOR_PLAN }).report.analysis
    .risk!;
}

/** `officer hours opened, hours with nobody, hours worse, instances`, in the order of the report. */
function rows({ officers }: RiskReport): string[] {
  return officers.map(
    ({ officer, hoursOpened, hoursNone, hoursWorse, instancesOpened }) =>
      `${officer} ${hoursOpened} ${hoursNone} ${hoursWorse} ${instancesOpened}`,
  );
}

const SHIFTS: Shifts = {
  'North Day': row('07:00-15:00', { required: 2 }),
  'North Night': row('23:00-07:00'),
  'South Day': row('07:00-15:00'),
  'South Night': row('23:00-07:00', { required: 2 }),
};
const PEOPLE = [
  certified('a', { places: { 'North Day': EVERY_DAY } }),
  certified('b', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
  certified('c', { places: { 'North Day': weekly('Mon Sat Sun') } }),
  certified('n', { places: { 'North Night': weekly('Mon Tue Wed Thu Fri') }, squad: 'Owls' }),
  certified('s1', { places: { 'South Day': EVERY_DAY } }),
  certified('s2', { places: { 'South Day': EVERY_DAY } }),
  certified('m', { places: { 'South Night': EVERY_DAY } }),
  person('x', { places: { 'North Night': weekly('Sat Sun') } }, { willingness: 'listed' }),
  person('y', { places: { 'South Night': EVERY_DAY } }),
];

describe('what breaks when one officer leaves', () => {
  const risk = riskOf(SHIFTS, PEOPLE);

  it('is ranked by the hours that open', () => {
    // a: all days but Monday, when three are there: 6 x 8. n: five nights. b: Tuesday to Friday. c: the weekend.
    // s1 and s2 stand in for each other; m's nights are short already.
    expect(rows(risk)).toEqual(['a 48 0 0 6', 'n 40 40 0 5', 'b 32 0 0 4', 'c 16 0 0 2']);
    expect([risk.opensGap, risk.counted]).toEqual([4, 7]);
  });

  it('names squad and places', () => {
    expect(risk.officers[1]).toEqual({
      officer: 'n',
      name: null,
      agency: '',
      district: 'North',
      shift: 'Night',
      squad: 'Owls',
      rotation: null,
      anchor: null,
      daysOff: null,
      hoursOpened: 40,
      hoursNone: 40,
      hoursWorse: 0,
      instancesOpened: 5,
      districtShifts: [
        {
          agency: '',
          district: 'North',
          shift: 'Night',
          hoursOpened: 40,
          hoursNone: 40,
          hoursWorse: 0,
          instancesOpened: 5,
        },
      ],
    });
  });

  it('is worked out again for the roster with those who are trained', () => {
    // x fills the weekend nights and opens 16, y makes two of South Night's, and he or m opens 56.
    expect(risk.afterPlan).toEqual({ counted: 9, opensGap: 7, mostHoursOpened: 56 });
  });

  it('says which district-shifts rest on one officer', () => {
    // North Night is covered when n is there. Of North Day's 56 hours a's Monday can be spared.
    expect(
      risk.restsOnOne.map(({ officers, ...rest }) => [rest, officers.map((o) => o.officer)]),
    ).toEqual([[{ agency: '', district: 'North', shift: 'Night', hours: 40 }, ['n']]]);
  });
});

describe('a district-shift', () => {
  it('rests on each of two where two are required and no other is there', () => {
    const risk = riskOf({ 'North Day': row('07:00-15:00', { required: 2 }) }, [
      certified('a', { places: { 'North Day': EVERY_DAY } }),
      certified('b', { places: { 'North Day': weekly('Mon Tue') } }),
    ]);
    expect(
      risk.restsOnOne.map(({ hours, officers }) => [hours, officers.map((o) => o.officer)]),
    ).toEqual([[16, ['a', 'b']]]);
    expect(rows(risk)).toEqual(['a 16 40 40 2', 'b 16 0 0 2']);
  });

  it('does not rest on one of two who take turns', () => {
    const risk = riskOf({ 'North Day': row('07:00-15:00') }, [
      certified('a', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
      certified('b', { places: { 'North Day': weekly('Sat Sun') } }),
    ]);
    expect(risk.restsOnOne).toEqual([]);
    expect(rows(risk)).toEqual(['a 40 40 0 5', 'b 16 16 0 2']);
  });
});

it('a refreshed officer takes old and new duty away', () => {
  const risk = riskOf({ 'North Day': row('07:00-15:00') }, [
    person(
      'a',
      { places: { 'North Day': EVERY_DAY } },
      {
        certificate: {
          course: WEEK.period.from - 400,
          refreshed: null,
          expires: WEEK.period.from + 2,
        },
      },
    ),
  ]);
  expect(rows(risk)).toEqual(['a 24 24 0 3']);
  expect(risk.afterPlan).toEqual({ counted: 1, opensGap: 1, mostHoursOpened: 56 });
});

it('is not asked of a report', () => {
  expect(reportOf([agencyOf(SHIFTS, PEOPLE)], WEEK).report.analysis.risk).toBeNull();
});
