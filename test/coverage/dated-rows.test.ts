import { describe, expect, it } from 'vitest';
import { certified, off, on, type RosterRow, row } from '../support/agency.js';
import { Asked } from '../support/cover.js';
import { anchored, EVERY_DAY, weekly } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00'), 'North Night': row('23:00-07:00') };

/** A shift bid on Thursday 7 January: Day Mon-Fri until Wednesday, Night on every date from Thursday. */
const BID: readonly RosterRow[] = [
  { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') }, to: '2027-01-06' },
  { places: { 'North Night': EVERY_DAY }, from: '2027-01-07' },
];

describe('an officer with dated rows', () => {
  it('works each row on the start dates on which it holds', () => {
    const asked = new Asked(SHIFTS, [certified('A', BID)]);
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(asked.onDuty('North Night')).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect([asked.shift('North Day').counted, asked.shift('North Night').counted]).toEqual([1, 1]);
    expect(asked.ledger()).toEqual({ counts: 1 });
  });

  it('finishes the night that started on a row’s last date', () => {
    const asked = new Asked({ ...SHIFTS, 'North Morning': row('00:00-07:00') }, [
      certified('A', { places: { 'North Night': EVERY_DAY }, to: '2027-01-05' }),
    ]);
    // Nights of 3 (before the period), 4 and 5 January: mornings of 4, 5 and 6.
    expect(asked.onDuty('North Morning')).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('has no duty between two rows', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', [
        { places: { 'North Day': EVERY_DAY }, to: '2027-01-05' },
        { places: { 'North Day': EVERY_DAY }, from: '2027-01-08' },
      ]),
    ]);
    expect(asked.onDuty('North Day')).toEqual([1, 1, 0, 0, 1, 1, 1]);
  });

  it('keeps each row’s own rotation', () => {
    // 2-2 from Monday 4 January (4 5 on), then 2-2 from Saturday 9: 5-6 off, 7-8 off, 9 10 on.
    const asked = new Asked(SHIFTS, [
      certified('A', [
        { places: { 'North Day': anchored('WWOO', '2027-01-04') }, to: '2027-01-07' },
        { places: { 'North Day': anchored('WWOO', '2027-01-09') }, from: '2027-01-08' },
      ]),
    ]);
    expect(asked.onDuty('North Day')).toEqual([1, 1, 0, 0, 0, 1, 1]);
  });

  it('counts on the dates of patrol duty only: a detective from Thursday', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', [
        { places: { 'North Day': EVERY_DAY }, to: '2027-01-06' },
        { places: { 'North Day': EVERY_DAY }, from: '2027-01-07', role: 'other' },
      ]),
    ]);
    expect(asked.onDuty('North Day')).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(asked.ledger()).toEqual({ counts: 1 });
  });

  it('counts on the dates of active duty only: military leave until Thursday', () => {
    const asked = new Asked(SHIFTS, [
      certified('A', [
        { places: { 'North Day': EVERY_DAY }, to: '2027-01-06', active: false },
        { places: { 'North Day': EVERY_DAY }, from: '2027-01-07' },
      ]),
    ]);
    expect(asked.onDuty('North Day')).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('who leaves has no duty from then on, whatever the row says', () => {
    const asked = new Asked(SHIFTS, [certified('A', BID, { leavesOn: '2027-01-09' })]);
    expect(asked.onDuty('North Night')).toEqual([0, 0, 0, 1, 1, 0, 0]);
  });

  it('takes exceptions on the row that holds that date', () => {
    // Off on Tuesday (Day) and Friday (Night); on, on Thursday, changes nothing: he works that night.
    const facts = { exceptions: [off('2027-01-05'), off('2027-01-08'), on('2027-01-07')] };
    const asked = new Asked(SHIFTS, [certified('A', BID, facts)]);
    expect(asked.onDuty('North Day')).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(asked.onDuty('North Night')).toEqual([0, 0, 0, 1, 0, 1, 1]);
  });
});
