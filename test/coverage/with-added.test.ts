import { describe, expect, it } from 'vitest';
import { coverSums, onDutyWithAdded } from '../../src/coverage/with-added.js';
import { certified, person, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { weekly } from '../support/pattern.js';

// Seven days of North Day, two required: 56 hours. c1 works Monday to Friday, v1 Friday to Sunday.
const ASKED = new Asked(
  {
    'North Day': row('07:00-15:00', { required: 2 }),
    'North Late': row('15:00-17:00', { required: 0 }),
    'South Day': row('07:00-15:00'),
  },
  [
    certified('c1', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
    person('v1', { places: { 'North Day': weekly('Fri Sat Sun') } }, { willingness: 'listed' }),
    person('u1', { places: { 'South Day': null } }),
  ],
);
const { cover } = ASKED;
const [added] = [...cover.muster.candidates.keys()];

describe('the cover of an agency with officers added', () => {
  it('is that of the tallies when nobody is', () => {
    // South Day is not known and left out; North Late requires nobody.
    expect(coverSums(cover, onDutyWithAdded(cover, new Map()))).toEqual({
      minutesRequired: 7 * 480,
      minutesShort: 7 * 480,
      minutesNone: 2 * 480,
      instancesRequired: 7,
      instancesShort: 7,
      instancesNone: 2,
    });
    expect(ASKED.tally('North Day')).toMatchObject({ minutesShort: 7 * 480, instancesNone: 2 });
  });

  it('counts those who are added beside those who count', () => {
    // Friday has two; Saturday and Sunday one.
    expect(coverSums(cover, onDutyWithAdded(cover, new Map([[added!, 1]])))).toMatchObject({
      minutesShort: 6 * 480,
      minutesNone: 0,
      instancesShort: 6,
      instancesNone: 0,
    });
    expect(coverSums(cover, onDutyWithAdded(cover, new Map([[added!, 2]])))).toMatchObject({
      minutesShort: 4 * 480,
      instancesShort: 4,
    });
  });

  it('leaves the cover itself as it is', () => {
    const before = ASKED.onDuty('North Day');
    onDutyWithAdded(cover, new Map([[added!, 3]]));
    expect(ASKED.onDuty('North Day')).toEqual(before);
    expect(before).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  it('takes officers away by a negative number', () => {
    const added3 = onDutyWithAdded(cover, new Map([[added!, 3]]));
    const back = onDutyWithAdded({ ...cover, onDuty: added3 }, new Map([[added!, -3]]));
    expect(back.map((counts) => [...counts])).toEqual(cover.onDuty.map((counts) => [...counts]));
  });
});
