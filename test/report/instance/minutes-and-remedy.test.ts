import { describe, expect, it } from 'vitest';
import { certified, person, row } from '../../support/agency.js';
import { explained, hours } from './small-town.js';

/** The hours of fixtures/overlap: Power asks for two officers from 18 to 04, whatever shift they are from. */
const SHIFTS = {
  'D1 Swing': row('14:00-00:00'),
  'D1 Power': row('18:00-04:00', { required: 2 }),
  'D1 Mid': row('21:00-07:00'),
};
const MONDAY = '2027-03-01';
const daily = (name: string) => ({ places: { [name]: '1' } });
/** Off on Mondays: day 0 was a Thursday, so Monday is day 4. */
const offMondays = (name: string) => ({ places: { [name]: '1111011' } });

const runsOf = ({ runs }: ReturnType<typeof explained>): string[] =>
  runs.map((run) => `${hours(run)} ${run.onDuty}`);

describe('an instance minute by minute', () => {
  it('counts those of overlapping shifts for the minutes that they share', () => {
    const people = [certified('1', daily('D1 Swing')), certified('2', daily('D1 Mid'))];
    const answer = explained(SHIFTS, people, 'D1 Power', MONDAY);
    // 18-21 Swing alone; 21-00 Swing and Mid; 00-04 Mid alone.
    expect(runsOf(answer)).toEqual(['18:00-21:00 1', '21:00-00:00 2', '00:00-04:00 1']);
    expect(answer.onDuty).toBe(1);
    expect(answer.officers).toEqual([]);
    expect(
      answer.helpers.map(({ officer, shift, ranges }) => [officer, shift, ranges.map(hours)]),
    ).toEqual([
      ['1', 'Swing', ['18:00-00:00']],
      ['2', 'Mid', ['21:00-04:00']],
    ]);
  });

  it('sees the shift of the evening before, and joins what is alike on both sides of it', () => {
    const shifts = { 'D1 Early': row('05:00-15:00'), 'D1 Mid': row('21:00-07:00') };
    const people = [certified('1', daily('D1 Early')), certified('2', offMondays('D1 Mid'))];
    const answer = explained(shifts, people, 'D1 Early', MONDAY);
    expect(runsOf(answer)).toEqual(['05:00-07:00 2', '07:00-15:00 1']);
    expect(answer.helpers).toMatchObject([{ officer: '2', district: 'D1', shift: 'Mid' }]);
    // Sunday, the day before.
    expect(answer.helpers[0]?.day).toBe(answer.day - 1);
    expect(runsOf(explained(shifts, people, 'D1 Early', '2027-03-02'))).toEqual(['05:00-15:00 1']);
  });

  it('counts officers of a group for each other', () => {
    const shifts = {
      'D1 Day': row('07:00-19:00', { group: 'g' }),
      'D2 Day': row('09:00-17:00', { group: 'g' }),
    };
    const answer = explained(shifts, [certified('1', daily('D2 Day'))], 'D1 Day', MONDAY);
    expect(runsOf(answer)).toEqual(['07:00-09:00 0', '09:00-17:00 1', '17:00-19:00 0']);
    expect(answer.helpers.map(({ district }) => district)).toEqual(['D2']);
  });

  it('is one run when nobody shares it, and not known when nobody has known days off', () => {
    const shifts = { 'D1 Day': row('07:00-19:00') };
    expect(runsOf(explained(shifts, [], 'D1 Day', MONDAY))).toEqual(['07:00-19:00 0']);
    const unknown = [certified('1', { places: { 'D1 Day': null } })];
    expect(explained(shifts, unknown, 'D1 Day', MONDAY).isKnown).toBe(false);
  });
});

describe('what would close a gap', () => {
  it('is nothing where there is none', () => {
    const people = ['1', '2'].map((id) => certified(id, daily('D1 Power')));
    const others = [person('3', daily('D1 Power')), certified('4', offMondays('D1 Power'))];
    expect(explained(SHIFTS, [...people, ...others], 'D1 Power', MONDAY).remedy).toEqual({
      refresh: [],
      listed: [],
      toFind: 0,
      offDuty: [],
      beyondTraining: [],
    });
  });

  it('names who could be refreshed or trained and when that helps, and only counts who was not asked', () => {
    const lapsed = { certificate: { course: 0, refreshed: null, expires: 1 } };
    const answer = explained(
      SHIFTS,
      [
        certified('1', daily('D1 Mid')),
        person('2', daily('D1 Swing'), { willingness: 'listed' }),
        person('3', daily('D1 Power'), lapsed),
        person('4', daily('D1 Power')),
        person('5', daily('D1 Power'), { willingness: 'declined' }),
        person('6', offMondays('D1 Power'), { willingness: 'listed' }),
        certified('7', offMondays('D1 Power')),
      ],
      'D1 Power',
      MONDAY,
    );
    const { refresh, listed, toFind, offDuty, beyondTraining } = answer.remedy;
    const said = (closers: typeof refresh) =>
      closers.map(({ officer, ranges }) => [officer, ...ranges.map(hours)]);
    expect(runsOf(answer)).toEqual(['18:00-21:00 0', '21:00-04:00 1']);
    expect(said(refresh)).toEqual([['3', '18:00-04:00']]);
    expect(said(listed)).toEqual([['2', '18:00-00:00']]);
    expect(toFind).toBe(1);
    expect(offDuty.map(({ officer }) => officer)).toEqual(['7']);
    expect(beyondTraining).toEqual([]);
  });

  it('says which minutes stay short whoever is trained', () => {
    // Short by 2 from 18 to 21 and from 00 to 04; only 2 could help, and only up to midnight.
    const answer = explained(
      SHIFTS,
      [person('2', daily('D1 Swing'), { willingness: 'listed' })],
      'D1 Power',
      MONDAY,
    );
    expect(
      answer.remedy.beyondTraining.map(({ short, ...range }) => [hours(range), short]),
    ).toEqual([['18:00-04:00', 2]]);
    const enough = explained(
      SHIFTS,
      ['2', '3'].map((id) => person(id, daily('D1 Swing'), { willingness: 'listed' })),
      'D1 Power',
      MONDAY,
    );
    expect(
      enough.remedy.beyondTraining.map(({ short, ...range }) => [hours(range), short]),
    ).toEqual([['00:00-04:00', 2]]);
  });
});
