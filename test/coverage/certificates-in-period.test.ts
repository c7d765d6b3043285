import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../src/model/certificate.js';
import { certified, row } from '../support/agency.js';
import { day } from '../support/civil.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY } from '../support/pattern.js';

const SHIFTS = {
  'North Day': row('07:00-15:00'),
  'North Evening': row('16:00-00:00'),
  'North Night': row('23:00-07:00'),
};

/** On duty from Monday 4 to Sunday 10 January 2027 with this certificate. */
function week(name: string, certificate: Certificate, months: number | null = null): number[] {
  const policy = policyFor('2027-01-04', '2027-01-10', { certificateMonths: months });
  const one = certified('A', { places: { [name]: EVERY_DAY } }, { certificate });
  return new Asked(SHIFTS, [one], policy).onDuty(name);
}

function ending(expires: string): Certificate {
  return { course: day('2020-01-01'), refreshed: null, expires: day(expires) };
}

describe('a certificate that lapses in the period', () => {
  it('counts on its last valid day', () => {
    expect(week('North Day', ending('2027-01-06'))).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('must be valid through the last minute of a night: the one that starts on its last day does not count', () => {
    expect(week('North Night', ending('2027-01-06'))).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('a window ending at 00:00 ends on its start date', () => {
    expect(week('North Evening', ending('2027-01-06'))).toEqual([1, 1, 1, 0, 0, 0, 0]);
  });

  it('must be valid through the last night of the period too', () => {
    // Valid through Sunday 10: its night ends on the 11th.
    expect(week('North Night', ending('2027-01-10'))).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(week('North Night', ending('2027-01-11'))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('ends after the months that are set, clipped to the month', () => {
    // 2025-01-05 + 24 months = through 2027-01-05.
    const course: Certificate = { course: day('2025-01-05'), refreshed: null, expires: null };
    expect(week('North Day', course, 24)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(week('North Day', course, null)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('is judged by the officer’s own window, not by the one he or she helps', () => {
    // The night of Wednesday 6 does not count at all, so Thursday's Early (05-09) has no help from 05 to 07.
    const shifts = { 'North Early': row('05:00-09:00'), 'North Night': row('23:00-07:00') };
    const nights = certified(
      'A',
      { places: { 'North Night': EVERY_DAY } },
      { certificate: ending('2027-01-06') },
    );
    // Helped mornings: 4, 5 and 6 January, 2 of 4 h each.
    expect(new Asked(shifts, [nights]).tally('North Early').minutesShort).toBe(
      (7 * 4 - 3 * 2) * 60,
    );
  });
});

describe('a course or refresher in the period', () => {
  it('counts from its day', () => {
    const booked: Certificate = { course: day('2027-01-07'), refreshed: null, expires: null };
    expect(week('North Day', booked)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    expect(week('North Night', booked)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('leaves a gap after the lapse', () => {
    // 2025-01-05 + 24 months = through the 5th; refreshed on the 8th.
    const both: Certificate = {
      course: day('2025-01-05'),
      refreshed: day('2027-01-08'),
      expires: null,
    };
    expect(week('North Day', both, 24)).toEqual([1, 1, 0, 0, 1, 1, 1]);
    // The night of the 5th ends on the 6th.
    expect(week('North Night', both, 24)).toEqual([1, 0, 0, 0, 1, 1, 1]);
  });

  it('on the day after the lapse leaves none, not even for the night between', () => {
    const both: Certificate = {
      course: day('2025-01-05'),
      refreshed: day('2027-01-06'),
      expires: null,
    };
    expect(week('North Night', both, 24)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});

describe('an undated certificate', () => {
  const undated: Certificate = { course: 'undated', refreshed: null, expires: null };

  it('counts when no validity is set, and not at all when one is', () => {
    expect(week('North Day', undated)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(week('North Day', undated, 24)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('with a last day counts through it', () => {
    expect(week('North Day', { ...undated, expires: day('2027-01-05') }, 24)).toEqual([
      1, 1, 0, 0, 0, 0, 0,
    ]);
  });
});
