import { describe, expect, it } from 'vitest';
import { bareWeeksOf } from '../../src/coverage/bare-minutes.js';
import { agencyOf, row, type Shifts } from '../support/agency.js';

const H = 60;
const DAY = 24 * H;

/** Runs of bare minutes of the week by district, Monday 00:00 = 0. */
function bare(shifts: Shifts): Record<string, readonly (readonly [number, number])[]> {
  return Object.fromEntries(
    bareWeeksOf(agencyOf(shifts, []).districtShifts).map(
      ({ district, minutesPerWeek, windows }) => {
        const sum = windows.reduce((total, { from, to }) => total + to - from, 0);
        expect(sum).toBe(minutesPerWeek);
        return [district, windows.map(({ from, to }) => [from, to] as const)];
      },
    ),
  );
}

describe('bare minutes of the week', () => {
  it('are none where the windows go round the clock', () => {
    expect(bare({ 'North Day': row('07:00-19:00'), 'North Night': row('19:00-07:00') })).toEqual(
      {},
    );
    expect(bare({ 'North All': row('08:00-08:00') })).toEqual({});
  });

  it('are the hours between windows, every day', () => {
    // 08-16 and 16-00: bare 00-08 on seven days.
    const runs = [0, 1, 2, 3, 4, 5, 6].map((weekday) => [weekday * DAY, weekday * DAY + 8 * H]);
    expect(bare({ 'North Day': row('08:00-16:00'), 'North Late': row('16:00-00:00') })).toEqual({
      North: runs,
    });
  });

  it('count a window whatever it requires: one that is worked is not bare', () => {
    expect(bare({ 'North All': row('00:00-00:00', { required: 0 }) })).toEqual({});
  });

  it('are one run where they pass the week’s end', () => {
    // Nights of Friday and Saturday only, 20-04: bare from Sunday 04:00 to Friday 20:00, and Saturday 04-20.
    expect(bare({ 'North Late': row('20:00-04:00', { days: 'Fri Sat' }) })).toEqual({
      North: [
        [5 * DAY + 4 * H, 5 * DAY + 20 * H],
        [6 * DAY + 4 * H, 7 * DAY + 4 * DAY + 20 * H],
      ],
    });
  });

  it('a Sunday night’s window runs on into Monday', () => {
    // Sunday 22:00 to Monday 06:00; bare from Monday 06:00 to Sunday 22:00 = 160 h.
    expect(bare({ 'North Night': row('22:00-06:00', { days: 'Sun' }) })).toEqual({
      North: [[6 * H, 6 * DAY + 22 * H]],
    });
  });

  it('are those of each district by itself', () => {
    const shifts = {
      'North Day': row('00:00-12:00'),
      'South Day': row('00:00-00:00'),
      'West Night': row('12:00-00:00', { days: 'Mon' }),
    };
    const found = bare(shifts);
    expect(Object.keys(found)).toEqual(['North', 'West']);
    // West has Monday 12-24: bare from Tuesday 00:00 round to Monday 12:00.
    expect(found['West']).toEqual([[DAY, 7 * DAY + 12 * H]]);
  });

  it('can be a single minute', () => {
    const found = bare({ 'North Day': row('07:00-19:00'), 'North Night': row('19:01-07:00') });
    expect(found['North']).toHaveLength(7);
    expect(found['North']?.[0]).toEqual([19 * H, 19 * H + 1]);
  });
});
