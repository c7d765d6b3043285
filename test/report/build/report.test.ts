import { describe, expect, it } from 'vitest';
import { day, weekdays } from '../../support/civil.js';
import { ledgerOf, runsOf, shiftOf } from '../../support/report.js';
import { report } from './week-agency.js';

describe('the district-shifts of a report', () => {
  it('North Day: a1 covers Mon-Wed, and half of Saturday', () => {
    // Required 5 x 8 + 2 x 10 = 60 h. Short: Thu Fri 16 h, Sat Sun 20 h = 36 h; nobody: Thu Fri 16 h, Sun 10 h.
    expect(shiftOf(report, 'North Day')).toMatchObject({
      windows: [
        { days: weekdays('Mon Tue Wed Thu Fri'), start: 420, minutes: 480, required: 1 },
        { days: weekdays('Sat Sun'), start: 480, minutes: 600, required: 2 },
      ],
      basis: 'exact',
      counted: 1,
      // 1 1 1 0 0 1 0: four of seven.
      onDuty: { min: 0, mean: 0.5714 },
      hoursRequired: 60,
      hoursShort: 36,
      hoursNone: 26,
      // 24 of 60.
      coveredShare: 0.4,
      instancesRequired: 7,
      instancesShort: 4,
      instancesNone: 3,
      sharedOnly: 0,
      fragile: 3,
      // Saturday and Sunday are short by 10 h each.
      worstWeekday: 5,
      daysOffUnknown: 0,
    });
    expect(runsOf(shiftOf(report, 'North Day').gaps, 3)).toEqual([
      '2027-01-07..2027-01-10 short 2',
    ]);
  });

  it('each have their share of the training number', () => {
    const trains = report.districtShifts.map(({ train }) => train);
    expect(trains).toEqual([
      { total: 1, volunteers: 1, toFind: 0, refresh: 0 },
      { total: 1, volunteers: 0, toFind: 1, refresh: 0 },
      { total: 0, volunteers: 0, toFind: 0, refresh: 0 },
    ]);
  });
});

describe('the summary of a report', () => {
  it('adds the district-shifts up', () => {
    // Required 60 + 56 + 56 = 172 h; short 36 + 56 + 16 = 108 h; nobody 26 + 56 + 16 = 98 h.
    expect(report.summary).toMatchObject({
      hoursRequired: 172,
      hoursShort: 108,
      hoursNone: 98,
      // 64 / 172 = 0.37209.
      coveredShare: 0.372,
      instancesRequired: 21,
      instancesShort: 4 + 7 + 2,
      instancesNone: 3 + 7 + 2,
      districtShifts: 3,
      districtShiftsShort: 3,
      officers: 7,
      rows: 7,
      patrol: 7,
      trained: 2,
      counted: 2,
    });
  });

  it('asks for v10 and one of the nights; Sunday needs two and has one, South has nobody who may', () => {
    // Unfillable: North Day on Sunday, South Day on Saturday and Sunday.
    expect(report.summary.train).toEqual({
      total: 2,
      volunteers: 1,
      toFind: 1,
      refresh: 0,
      lowerBound: 2,
      status: 'optimal',
      unfillable: 3,
    });
  });

  it('with absence wants two where one is required, four where two are: everybody', () => {
    // Nights take n1 and n2; North Day v10. Unfillable: North Day 7 (one or two there), South Day 7.
    expect(report.summary.withAbsence.train).toMatchObject({
      total: 3,
      volunteers: 1,
      toFind: 2,
      unfillable: 14,
    });
    // Mon-Wed of North Day and Mon-Fri of South Day 0.18 x 8 x 8 h = 11.52 h; the 108 h short stay so.
    expect(report.summary.withAbsence.expectedHoursShort).toBeCloseTo(119.52, 4);
    // Saturday has a1 for 10 h: 0.18 x (64 + 10) = 13.32 h more than 98 h.
    expect(report.summary.withAbsence.expectedHoursNone).toBeCloseTo(111.32, 4);
  });
});

describe('the rest of a report', () => {
  it('has every disposition in order, and the ledger adds up to 7', () => {
    expect(ledgerOf(report)).toEqual({
      counts: 2,
      declined: 2,
      listedVolunteer: 1,
      couldVolunteer: 2,
    });
    expect(report.ledger).toHaveLength(19);
  });

  it('has the bare minutes of the week by district', () => {
    // North: Mon-Fri 15-23 (8 h each, 40 h); Sat and Sun 07-08 and 18-23 (6 h each, 12 h): 52 h. South: 16 h x 7.
    expect(
      report.bareMinutes.map(({ district, minutesPerWeek }) => [district, minutesPerWeek]),
    ).toEqual([
      ['North', 52 * 60],
      ['South', 112 * 60],
    ]);
  });

  it('proves each component by dates that anyone can check', () => {
    expect(report.components.map(({ train, reason }) => [train.lowerBound, reason?.kind])).toEqual([
      [1, 'date'],
      [1, 'date'],
      [0, undefined],
    ]);
    const [, nights] = report.components;
    // Monday's night is short by one.
    expect(nights?.reason).toMatchObject({
      lowerBound: 1,
      instances: [{ districtShift: 1, day: day('2027-01-04'), short: 1, weight: 1 }],
    });
  });
});
