import { describe, expect, it } from 'vitest';
import { certified, type Facts, person, type RosterRow, row } from '../support/agency.js';
import { Asked, policyFor, WEEK } from '../support/cover.js';
import { anchored, EVERY_DAY, weekly } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00') };
const NOBODY = [0, 0, 0, 0, 0, 0, 0];

/** On duty from Monday 4 to Sunday 10 January 2027, with one certified officer of this row and these facts. */
function week(rosterRow: Partial<RosterRow>, facts: Facts = {}, policy = WEEK): number[] {
  const one = certified('A', { places: { 'North Day': EVERY_DAY }, ...rosterRow }, facts);
  return new Asked(SHIFTS, [one], policy).onDuty('North Day');
}

describe('an officer counts', () => {
  it('when patrol, active, certified, designated and on duty', () => {
    expect(week({})).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('on the dates of the rotation only', () => {
    // 4 on 2 off from Saturday 2 January: on 2-5, off 6 7, on 8-11.
    const pattern = anchored('WWWWOO', '2027-01-02');
    expect(week({ places: { 'North Day': pattern } })).toEqual([1, 1, 0, 0, 1, 1, 1]);
  });

  it('on the dates of the rotation before its anchor too', () => {
    // Day 1 is Monday 11 January, so Saturday 9 and Sunday 10 are off, 5-8 on, Monday 4 off.
    const pattern = anchored('WWWWOO', '2027-01-11');
    expect(week({ places: { 'North Day': pattern } })).toEqual([0, 1, 1, 1, 1, 0, 0]);
  });

  it('on weekdays that are not fixed days off', () => {
    const pattern = weekly('Tue Wed Thu Sat');
    expect(week({ places: { 'North Day': pattern } })).toEqual([0, 1, 1, 1, 0, 1, 0]);
  });

  it('until the day before he or she leaves', () => {
    expect(week({}, { leavesOn: '2027-01-07' })).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('from the day on which the row starts to the day on which it ends', () => {
    expect(week({ from: '2027-01-06', to: '2027-01-08' })).toEqual([0, 0, 1, 1, 1, 0, 0]);
  });

  it.each(['supervisor', 'unit', 'recruit', 'other'] as const)('never as %s', (role) => {
    expect(week({ role })).toEqual(NOBODY);
  });

  it('as a supervisor when the policy counts them', () => {
    const counting = policyFor('2027-01-04', '2027-01-10', { countSupervisors: true });
    expect(week({ role: 'supervisor' }, {}, counting)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(week({ role: 'unit' }, {}, counting)).toEqual(NOBODY);
  });

  it('never when not active, opted out or with an error in a row', () => {
    expect(week({ active: false })).toEqual(NOBODY);
    expect(week({}, { designated: false })).toEqual(NOBODY);
    expect(week({}, { inError: true })).toEqual(NOBODY);
  });

  it('never without a course, volunteer or not', () => {
    const untrained = person(
      'A',
      { places: { 'North Day': EVERY_DAY } },
      { willingness: 'listed' },
    );
    expect(new Asked(SHIFTS, [untrained]).onDuty('North Day')).toEqual(NOBODY);
  });

  it('whatever was said of volunteering', () => {
    expect(week({}, { willingness: 'declined' })).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('in no district-shift but his or her own', () => {
    const shifts = {
      ...SHIFTS,
      'North Night': row('23:00-07:00'),
      'South Day': row('07:00-15:00'),
    };
    const asked = new Asked(shifts, [certified('A', { places: { 'North Day': EVERY_DAY } })]);
    expect(asked.onDuty('North Night')).toEqual(NOBODY);
    expect(asked.onDuty('South Day')).toEqual(NOBODY);
  });
});

describe('the rows of a week', () => {
  const shifts = {
    'North Day': [
      row('07:00-15:00', { days: 'Mon Tue Wed Thu Fri' }),
      row('08:00-20:00', { days: 'Sat', required: 2 }),
    ],
  };
  const asked = new Asked(shifts, [certified('A', { places: { 'North Day': EVERY_DAY } })]);

  it('give an instance on their days only: six, Sunday has none', () => {
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('each have their own hours and required number', () => {
    // 5 x 8 h + 12 h = 52 h; on Saturday 1 of 2 is there: 12 h short, nobody never.
    expect(asked.tally('North Day')).toMatchObject({
      minutesRequired: 52 * 60,
      minutesShort: 12 * 60,
      minutesNone: 0,
      instancesRequired: 6,
      instancesShort: 1,
      instancesNone: 0,
    });
  });

  it('with nothing required are worked, but ask for no hours', () => {
    const none = new Asked({ 'North Day': row('07:00-15:00', { required: 0 }) }, []);
    expect(none.onDuty('North Day')).toEqual(NOBODY);
    expect(none.tally('North Day')).toMatchObject({
      minutesRequired: 0,
      minutesShort: 0,
      minutesNone: 0,
      instancesRequired: 0,
      instancesShort: 0,
      instancesNone: 0,
      fragile: 0,
      worstWeekday: null,
    });
  });
});

describe('29 February', () => {
  it('is a day like any other: 366 of them in 2028, and the weekday after it moves on', () => {
    // 2028-02-29 is a Tuesday: 2027-01-04 (Monday) + 421 days = 60 x 7 + 1.
    const leapWeek = policyFor('2028-02-28', '2028-03-01');
    const tuesdays = certified('A', { places: { 'North Day': weekly('Tue') } });
    expect(new Asked(SHIFTS, [tuesdays], leapWeek).onDuty('North Day')).toEqual([0, 1, 0]);
    const leapYear = new Asked(SHIFTS, [], policyFor('2028-01-01', '2028-12-31'));
    expect(leapYear.tally('North Day').minutesRequired).toBe(366 * 8 * 60);
  });
});
