import { describe, expect, it } from 'vitest';
import {
  ALWAYS_FROM,
  ALWAYS_TO,
  type Certificate,
  isCertifiedThrough,
  isTrained,
  isValidThrough,
  NO_CERTIFICATE,
  validityOf,
} from '../../src/model/certificate.js';
import { formatDay } from '../../src/model/day.js';
import { day } from '../support/civil.js';

const FOREVER = 'forever';

function certificate(
  course: string | null,
  refreshed: string | null = null,
  expires: string | null = null,
): Certificate {
  const dayOr = (text: string | null): number | null => (text === null ? null : day(text));
  const courseDay = course === 'undated' ? course : dayOr(course);
  return { course: courseDay, refreshed: dayOr(refreshed), expires: dayOr(expires) };
}

/** The valid dates as `from..to`. */
function valid(held: Certificate, months: number | null): readonly string[] | 'undated' {
  const ranges = validityOf(held, months);
  if (ranges === 'undated') return ranges;
  const text = (date: number): string =>
    date === ALWAYS_FROM || date === ALWAYS_TO ? FOREVER : formatDay(date);
  return ranges.map(({ from, to }) => `${text(from)}..${text(to)}`);
}

describe('with no validity set', () => {
  it('a course counts from its day on, whether past or booked', () => {
    expect(valid(certificate('2020-05-04'), null)).toEqual(['2020-05-04..forever']);
  });

  it('an undated yes always counts', () => {
    expect(valid(certificate('undated'), null)).toEqual(['forever..forever']);
  });

  it('an explicit last day still ends both', () => {
    expect(valid(certificate('2020-05-04', null, '2027-03-31'), null)).toEqual([
      '2020-05-04..2027-03-31',
    ]);
    expect(valid(certificate('undated', null, '2027-03-31'), null)).toEqual([
      'forever..2027-03-31',
    ]);
    expect(valid(certificate('2020-05-04', '2025-01-01', '2027-03-31'), null)).toEqual([
      '2020-05-04..2027-03-31',
    ]);
  });

  it('nobody without a course has a valid date, refresher or not', () => {
    expect(valid(NO_CERTIFICATE, null)).toEqual([]);
    expect(valid(certificate(null, '2025-01-01', '2030-01-01'), null)).toEqual([]);
    expect(isTrained(NO_CERTIFICATE)).toBe(false);
    expect(isTrained(certificate('undated'))).toBe(true);
    expect(isTrained(certificate('2099-01-01'))).toBe(true);
  });
});

describe('with a validity of months', () => {
  it('the date so many months later is the last valid one', () => {
    expect(valid(certificate('2025-03-15'), 24)).toEqual(['2025-03-15..2027-03-15']);
  });

  it('the end is clipped to the month', () => {
    expect(valid(certificate('2025-08-31'), 6)).toEqual(['2025-08-31..2026-02-28']);
    expect(valid(certificate('2025-08-31'), 30)).toEqual(['2025-08-31..2028-02-29']);
    expect(valid(certificate('2024-02-29'), 24)).toEqual(['2024-02-29..2026-02-28']);
  });

  it('course and refresher are a union: overlapping they are one run', () => {
    expect(valid(certificate('2025-03-15', '2026-06-01'), 24)).toEqual(['2025-03-15..2028-06-01']);
  });

  it('a refresher on the day after the end leaves no gap, one day later leaves one', () => {
    expect(valid(certificate('2025-03-15', '2027-03-16'), 24)).toEqual(['2025-03-15..2029-03-16']);
    expect(valid(certificate('2025-03-15', '2027-03-17'), 24)).toEqual([
      '2025-03-15..2027-03-15',
      '2027-03-17..2029-03-17',
    ]);
  });

  it('the order of course and refresher does not matter', () => {
    expect(valid(certificate('2027-03-17', '2025-03-15'), 24)).toEqual([
      '2025-03-15..2027-03-15',
      '2027-03-17..2029-03-17',
    ]);
  });

  it('an explicit last day replaces the end: later or earlier', () => {
    expect(valid(certificate('2025-03-15', null, '2030-12-31'), 24)).toEqual([
      '2025-03-15..2030-12-31',
    ]);
    expect(valid(certificate('2025-03-15', null, '2026-01-31'), 24)).toEqual([
      '2025-03-15..2026-01-31',
    ]);
  });

  it('it replaces the last end only: a gap before the refresher stays', () => {
    expect(valid(certificate('2020-03-15', '2025-06-01', '2030-12-31'), 24)).toEqual([
      '2020-03-15..2022-03-15',
      '2025-06-01..2030-12-31',
    ]);
  });

  it('nothing is valid after it, nor when it lies before the course', () => {
    // Course until 2022-03-15 is cut to the explicit day; the refresher comes too late to count.
    expect(valid(certificate('2020-03-15', '2025-06-01', '2021-12-31'), 24)).toEqual([
      '2020-03-15..2021-12-31',
    ]);
    expect(valid(certificate('2025-03-15', null, '2025-03-14'), 24)).toEqual([]);
  });

  it('an undated yes does not count, but one with a last day or a refresher does', () => {
    expect(valid(certificate('undated'), 24)).toBe('undated');
    expect(valid(certificate('undated', null, '2027-03-31'), 24)).toEqual(['forever..2027-03-31']);
    expect(valid(certificate('undated', '2026-01-31'), 13)).toEqual(['2026-01-31..2027-02-28']);
  });
});

describe('valid through', () => {
  it('needs every date from the first to the last, both inclusive', () => {
    const ranges = [
      { from: 10, to: 12 },
      { from: 14, to: 20 },
    ];
    expect(isValidThrough(ranges, 10, 12)).toBe(true);
    expect(isValidThrough(ranges, 9, 10)).toBe(false);
    expect(isValidThrough(ranges, 12, 13)).toBe(false);
    expect(isValidThrough(ranges, 12, 14)).toBe(false);
    expect(isValidThrough(ranges, 20, 20)).toBe(true);
    expect(isValidThrough([], 1, 1)).toBe(false);
  });
});

describe('a certificate of 24 months from 4 May 2025', () => {
  const certifiedIn = (held: Certificate, from: string, to: string): boolean =>
    isCertifiedThrough(held, 24, day(from), day(to));

  it.each([
    ['2025-05-04', '2027-05-04', true],
    ['2025-05-03', '2025-05-04', false],
    ['2027-05-04', '2027-05-05', false],
  ])('is valid on every date from %s to %s: %s', (from, to, isValid) => {
    expect(certifiedIn(certificate('2025-05-04'), from, to)).toBe(isValid);
  });

  it('is not valid on any date when the course has none', () => {
    expect(certifiedIn(certificate('undated'), '2026-01-01', '2026-01-01')).toBe(false);
  });
});
