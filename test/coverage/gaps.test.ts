import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/day.js';
import { certified, row, type Shifts } from '../support/agency.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY, weekly } from '../support/pattern.js';

/** Gaps as `dd..dd short n` of January 2027. */
function gaps(asked: Asked, name: string): string[] {
  const packed = [...asked.tally(name).gaps];
  expect(packed.length % 3).toBe(0);
  const text: string[] = [];
  for (let at = 0; at < packed.length; at += 3) {
    const [from = 0, to = 0, short] = packed.slice(at, at + 3);
    text.push(`${formatDay(from).slice(8)}..${formatDay(to).slice(8)} short ${short}`);
  }
  return text;
}

const DAY: Shifts = { 'North Day': row('07:00-15:00') };

describe('a gap', () => {
  it('is a run of consecutive short instances', () => {
    // On duty Mon, Thu, Fri: short Tue 5 and Wed 6, Sat 9 and Sun 10.
    const asked = new Asked(DAY, [
      certified('A', { places: { 'North Day': weekly('Mon Thu Fri') } }),
    ]);
    expect(gaps(asked, 'North Day')).toEqual(['05..06 short 1', '09..10 short 1']);
  });

  it('is the whole period when nobody is there, and none when all is covered', () => {
    expect(gaps(new Asked(DAY, []), 'North Day')).toEqual(['04..10 short 1']);
    const always = certified('A', { places: { 'North Day': EVERY_DAY } });
    expect(gaps(new Asked(DAY, [always]), 'North Day')).toEqual([]);
  });

  it('carries its largest shortage, wherever in the run it lies', () => {
    // Required 3; on duty 2 1 2 2 3 0 1: short 1 2 1 1, covered, 3 2.
    const asked = new Asked({ 'North Day': row('07:00-15:00', { required: 3 }) }, [
      certified('A', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } }),
      certified('B', { places: { 'North Day': weekly('Mon Wed Thu Fri Sun') } }),
      certified('C', { places: { 'North Day': weekly('Fri') } }),
    ]);
    expect(asked.onDuty('North Day')).toEqual([2, 1, 2, 2, 3, 0, 1]);
    expect(gaps(asked, 'North Day')).toEqual(['04..07 short 2', '09..10 short 3']);
  });

  it('runs on across dates on which the shift does not exist', () => {
    // Fri and Sat only: 8 and 9, 15 and 16 January are consecutive instances.
    const asked = new Asked(
      { 'North Late': row('20:00-04:00', { days: 'Fri Sat' }) },
      [],
      policyFor('2027-01-04', '2027-01-17'),
    );
    expect(gaps(asked, 'North Late')).toEqual(['08..16 short 1']);
  });

  it('ends at an instance that is covered', () => {
    const asked = new Asked(
      { 'North Late': row('20:00-04:00', { days: 'Fri Sat' }) },
      [
        certified('A', {
          places: { 'North Late': EVERY_DAY },
          from: '2027-01-09',
          to: '2027-01-09',
        }),
      ],
      policyFor('2027-01-04', '2027-01-17'),
    );
    expect(gaps(asked, 'North Late')).toEqual(['08..08 short 1', '15..16 short 1']);
  });

  it('ends at an instance that requires nobody', () => {
    const shifts = {
      'North Day': [
        row('07:00-15:00', { days: 'Mon Tue Thu Fri Sat Sun' }),
        row('07:00-15:00', { days: 'Wed', required: 0 }),
      ],
    };
    expect(gaps(new Asked(shifts, []), 'North Day')).toEqual(['04..05 short 1', '07..10 short 1']);
  });
});
