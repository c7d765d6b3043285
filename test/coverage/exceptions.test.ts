import { describe, expect, it } from 'vitest';
import { certified, type Departure, off, on, type Places, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

const SHIFTS = {
  'North Day': row('07:00-15:00'),
  'North Evening': row('15:00-23:00'),
  'North Night': row('23:00-07:00'),
  'South Day': row('07:00-15:00'),
  'South Mid': row('11:00-19:00'),
};
const WEEKDAYS: Places = { 'North Day': weekly('Mon Tue Wed Thu Fri') };

function asked(
  exceptions: readonly Departure[],
  places: Places = WEEKDAYS,
  leavesOn?: string,
): Asked {
  const facts = leavesOn === undefined ? { exceptions } : { exceptions, leavesOn };
  return new Asked(SHIFTS, [certified('A', { places }, facts)]);
}

describe('leave', () => {
  it('takes away the duty of its start dates, both ends included', () => {
    expect(asked([off('2027-01-05', '2027-01-07')]).onDuty('North Day')).toEqual([
      1, 0, 0, 0, 1, 0, 0,
    ]);
  });

  it('that overlaps other leave counts once', () => {
    const twice = asked([off('2027-01-05', '2027-01-06'), off('2027-01-06', '2027-01-07')]);
    expect(twice.onDuty('North Day')).toEqual([1, 0, 0, 0, 1, 0, 0]);
  });

  it('on a start date does not cut short the night before', () => {
    // Off on Tuesday: Monday's night runs on to Tuesday 07:00.
    const nights = asked([off('2027-01-05')], { 'North Night': EVERY_DAY });
    expect(nights.onDuty('North Night')).toEqual([1, 0, 1, 1, 1, 1, 1]);
  });

  it('takes all duty of the date away, in every district and shift', () => {
    const several = asked([off('2027-01-05')], { 'North Day': EVERY_DAY, 'South Day': EVERY_DAY });
    expect(several.onDuty('North Day')).toEqual([1, 0, 1, 1, 1, 1, 1]);
    expect(several.onDuty('South Day')).toEqual([1, 0, 1, 1, 1, 1, 1]);
  });
});

describe('overtime', () => {
  it('adds duty on days off, in the own district-shift', () => {
    expect(asked([on('2027-01-09')]).onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  it('changes nothing on a duty day', () => {
    expect(asked([on('2027-01-05')]).onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it('in another district-shift at other hours is added to the regular duty', () => {
    // Tuesday: Day 07-15 as always, and Evening 15-23: they touch, they do not cross.
    const double = asked([on('2027-01-05', '2027-01-05', ['North Evening'])]);
    expect(double.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(double.onDuty('North Evening')).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it('in the shift before the regular one is added too', () => {
    const double = asked([on('2027-01-05', '2027-01-05', ['North Day'])], {
      'North Evening': weekly('Mon Tue Wed Thu Fri'),
    });
    expect(double.onDuty('North Day')).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(double.onDuty('North Evening')).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it('in another district-shift whose hours cross replaces the regular duty', () => {
    // South Mid is 11-19: on Tuesday there is no North Day, not even from 07 to 11.
    const detail = asked([on('2027-01-05', '2027-01-05', ['South Mid'])]);
    expect(detail.onDuty('North Day')).toEqual([1, 0, 1, 1, 1, 0, 0]);
    expect(detail.onDuty('South Mid')).toEqual([0, 1, 0, 0, 0, 0, 0]);
    expect(detail.tally('North Day').minutesShort).toBe(3 * 8 * 60);
  });

  it('in several districts counts in each', () => {
    const both = asked([on('2027-01-09', '2027-01-09', ['North Day', 'South Day'])]);
    expect(both.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(both.onDuty('South Day')).toEqual([0, 0, 0, 0, 0, 1, 0]);
  });

  it('without a shift goes to the shift that the rotation gives that date', () => {
    // Evening Mon Tue, Day Sat Sun: overtime on Sunday is Day, on Monday Evening.
    const changing = { 'North Evening': weekly('Mon Tue'), 'North Day': weekly('Sat Sun') };
    const extra = asked([on('2027-01-10'), on('2027-01-04')], changing);
    expect(extra.onDuty('North Day')).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(extra.onDuty('North Evening')).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('without a shift on a day off goes to the first shift of the row, in each of its districts', () => {
    // Row D1;D2, shifts Evening;Day in this order, off on Wednesday: Wednesday's overtime is the first shift listed.
    const places = {
      'North Day': weekly('Mon'),
      'North Evening': weekly('Tue'),
      'South Day': weekly('Mon'),
    };
    const extra = asked([on('2027-01-06')], places);
    expect(extra.onDuty('North Day')).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(extra.onDuty('South Day')).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(extra.onDuty('North Evening')).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it('does not count after the officer has left', () => {
    const gone = asked([on('2027-01-09', '2027-01-10')], WEEKDAYS, '2027-01-10');
    expect(gone.onDuty('North Day')).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  it('does not count on dates without a patrol row', () => {
    const dated = new Asked(SHIFTS, [
      certified(
        'A',
        [
          { places: WEEKDAYS, to: '2027-01-06' },
          { places: WEEKDAYS, from: '2027-01-07', role: 'other' },
        ],
        { exceptions: [on('2027-01-09')] },
      ),
    ]);
    expect(dated.onDuty('North Day')).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('does not count while the days off are unknown', () => {
    const unknown = asked([on('2027-01-09')], { 'North Day': null });
    expect(unknown.onDuty('North Day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('the day before the period helps its first morning', () => {
    // Day officer does Sunday 3 January's night on overtime: 00-07 of Monday.
    const asked2 = new Asked({ ...SHIFTS, 'North Morning': row('00:00-07:00') }, [
      certified(
        'A',
        { places: WEEKDAYS },
        {
          exceptions: [on('2027-01-03', '2027-01-03', ['North Night'])],
        },
      ),
    ]);
    expect(asked2.onDuty('North Morning')).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('leave and overtime on one date', () => {
  it('the later row holds: on after off works', () => {
    const later = asked([off('2027-01-04', '2027-01-08'), on('2027-01-06')]);
    expect(later.onDuty('North Day')).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it('the later row holds: off after on does not', () => {
    const later = asked([on('2027-01-06'), off('2027-01-04', '2027-01-08')]);
    expect(later.onDuty('North Day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('off takes earlier overtime elsewhere away too, on after it stands alone', () => {
    const evening = ['North Evening'];
    const gone = asked([on('2027-01-05', '2027-01-05', evening), off('2027-01-05')]);
    expect(gone.onDuty('North Evening')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // Off the regular Day, then on for the Evening: a swap.
    const swap = asked([off('2027-01-05'), on('2027-01-05', '2027-01-05', evening)]);
    expect(swap.onDuty('North Day')).toEqual([1, 0, 1, 1, 1, 0, 0]);
    expect(swap.onDuty('North Evening')).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });
});
