import { describe, expect, it } from 'vitest';
import type { ReportRequest } from '../../../src/report/build-report.js';
import { agencyOf, type Facts, type Person, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { policyFor, WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { reportOf } from '../../support/report.js';

const SHIFTS = { 'North Day': row('07:00-15:00') };

function here(id: string, facts: Facts = {}): Person {
  return person(id, { places: { 'North Day': EVERY_DAY } }, facts);
}

/** The assumptions as `code count: sentence`. */
function assumed(
  people: readonly Person[],
  policy = WEEK,
  request: Partial<ReportRequest> = {},
): string[] {
  const { assumptions } = reportOf([agencyOf(SHIFTS, people)], policy, request).report;
  return assumptions.map(({ code, count, sentence }) => `${code} ${count}: ${sentence}`);
}

const KNOWN: Facts = { patrolSince: '2010-01-01', willingness: 'declined' };

describe('assumptions taken by default', () => {
  it('are few when the data say all: only attendance', () => {
    expect(assumed([here('a', KNOWN)])).toEqual([
      'availabilityDefault 1: attendance taken as 82 %',
    ]);
  });

  it('are none when the settings say attendance too', () => {
    expect(assumed([here('a', KNOWN)], { ...WEEK, availability: 0.9 })).toEqual([]);
  });

  it('tell how many required numbers were blank, of all district rows', () => {
    const blank = { requiredAssumed: 2, districtRows: 3 };
    expect(assumed([here('a', KNOWN)], WEEK, blank)[0]).toBe(
      'requiredAssumed 2: required 1 assumed in 2 of 3 rows',
    );
  });

  it('tell that nobody was asked, and how many could volunteer', () => {
    const notAsked: Facts = { patrolSince: '2010-01-01' };
    expect(assumed([here('a', notAsked), here('b', notAsked)])[0]).toBe(
      'willingnessNotRecorded 2: willingness not recorded',
    );
    // One answer in the file, and it is recorded.
    expect(assumed([here('a', notAsked), here('b', KNOWN)])).toHaveLength(1);
  });

  it('tell how many candidates passed without a date of experience', () => {
    const listed: Facts = { willingness: 'listed' };
    expect(assumed([here('a', listed)])[0]).toBe(
      'experienceUnknown 1: patrol experience unknown for 1 candidate and taken as enough',
    );
    expect(assumed([here('a', listed), here('b', listed)])[0]).toContain('for 2 candidates');
  });

  it('tell that no expiry is applied, and how many certificates are older than 24 months', () => {
    const held = (course: string, refreshed: string | null = null): Facts => ({
      certificate: {
        course: day(course),
        refreshed: refreshed === null ? null : day(refreshed),
        expires: null,
      },
    });
    const people = [
      // 2025-01-04 + 24 months = 2027-01-04, the first day of the period: not older.
      here('a', held('2025-01-04')),
      here('b', held('2025-01-03')),
      here('c', held('2015-01-01', '2026-01-01')),
      here('d', { certificate: { course: 'undated', refreshed: null, expires: null } }),
    ];
    const [noExpiry] = assumed(people);
    expect(noExpiry).toBe(
      'noExpiryApplied 1: no expiry applied; 1 of 4 certificates are older than 24 months',
    );
    const limited = policyFor('2027-01-04', '2027-01-10', { certificateMonths: 24 });
    expect(assumed(people, limited).join()).not.toContain('noExpiryApplied');
  });
});
