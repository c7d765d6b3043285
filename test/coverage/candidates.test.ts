import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/model/policy.js';
import { type Facts, off, person, type RosterRow, row } from '../support/agency.js';
import { day } from '../support/civil.js';
import { Asked, policyFor } from '../support/cover.js';
import { EVERY_DAY } from '../support/pattern.js';

const SHIFTS = { 'North Day': row('07:00-15:00'), 'North Night': row('23:00-07:00') };
const HERE: RosterRow = { places: { 'North Day': EVERY_DAY } };
const POLICY = policyFor('2027-01-04', '2027-01-10');

/** How an officer could be added, and on how many start dates of the period; null = not at all. */
function candidate(
  rosterRow: RosterRow,
  facts: Facts,
  policy: Policy = POLICY,
): readonly [string, number] | null {
  const { muster } = new Asked(SHIFTS, [person('A', rosterRow, facts)], policy).cover;
  for (const [presence, group] of muster.candidates) {
    for (const kind of ['refresh', 'listed', 'toFind'] as const) {
      if (group[kind].length === 0) continue;
      // Index 0 is the day before the period, 8 the day after.
      const days = presence.lines.flatMap(({ duty }) => [...duty.days.slice(1, 8)]);
      return [kind, days.filter((on) => on === 1).length];
    }
  }
  return null;
}

function ending(expires: string): Facts {
  return { certificate: { course: day('2020-01-01'), refreshed: null, expires: day(expires) } };
}

describe('candidates without a course', () => {
  it('are listed volunteers and those not asked', () => {
    expect(candidate(HERE, { willingness: 'listed' })).toEqual(['listed', 7]);
    expect(candidate(HERE, { willingness: 'notAsked' })).toEqual(['toFind', 7]);
  });

  it('are never those who declined', () => {
    expect(candidate(HERE, { willingness: 'declined' })).toBeNull();
  });

  it('have reached their experience by the first day; an unknown date passes', () => {
    expect(candidate(HERE, { patrolSince: '2025-01-04' })).toEqual(['toFind', 7]);
    expect(candidate(HERE, { patrolSince: '2025-01-05' })).toBeNull();
    // Two years after 29 February 2024 is 28 February 2026.
    const march = policyFor('2026-02-28', '2026-03-06');
    expect(candidate(HERE, { patrolSince: '2024-02-29' }, march)).toEqual(['toFind', 7]);
    expect(candidate(HERE, {})).toEqual(['toFind', 7]);
  });

  it('with an unknown date are counted for the note, but only the candidates', () => {
    const { muster } = new Asked(SHIFTS, [
      person('A', HERE),
      person('B', HERE, { patrolSince: '2010-01-01' }),
      person('C', HERE, { willingness: 'declined' }),
    ]).cover;
    expect(muster.experienceUnknown).toBe(1);
  });

  it('do not leave in the period', () => {
    expect(candidate(HERE, { leavesOn: '2027-01-10' })).toBeNull();
    expect(candidate(HERE, { leavesOn: '2027-01-11' })).toEqual(['toFind', 7]);
  });

  it('are so whatever stands under designated: only the trained can have opted out', () => {
    expect(candidate(HERE, { designated: false })).toEqual(['toFind', 7]);
  });

  it('are patrol, active and of known days off', () => {
    for (const role of ['supervisor', 'unit', 'recruit', 'other'] as const) {
      expect(candidate({ ...HERE, role }, { willingness: 'listed' })).toBeNull();
    }
    expect(candidate({ ...HERE, active: false }, {})).toBeNull();
    expect(candidate({ places: { 'North Day': null } }, {})).toBeNull();
    expect(candidate({ places: {} }, {})).toBeNull();
    expect(candidate(HERE, { inError: true })).toBeNull();
  });

  it('add the duty that leave has left them', () => {
    expect(candidate(HERE, { exceptions: [off('2027-01-05', '2027-01-06')] })).toEqual([
      'toFind',
      5,
    ]);
  });
});

describe('candidates for a refresher', () => {
  it('have lapsed, and add all their duty', () => {
    expect(candidate(HERE, ending('2026-12-31'))).toEqual(['refresh', 7]);
  });

  it('lapse in the period, and add the duty after it', () => {
    // Valid through Wednesday 6: four dates more.
    expect(candidate(HERE, ending('2027-01-06'))).toEqual(['refresh', 4]);
    // Nights: that of the 6th ends on the 7th, so five.
    expect(candidate({ places: { 'North Night': EVERY_DAY } }, ending('2027-01-06'))).toEqual([
      'refresh',
      5,
    ]);
  });

  it('lapse on the last day, where only its night is missing', () => {
    expect(candidate({ places: { 'North Night': EVERY_DAY } }, ending('2027-01-10'))).toEqual([
      'refresh',
      1,
    ]);
    expect(candidate({ places: { 'North Night': EVERY_DAY } }, ending('2027-01-11'))).toBeNull();
  });

  it('are so whatever was said of volunteering', () => {
    for (const willingness of ['listed', 'declined', 'notAsked'] as const) {
      expect(candidate(HERE, { ...ending('2026-12-31'), willingness })).toEqual(['refresh', 7]);
    }
  });

  it('have not opted out, do not leave, and have their experience', () => {
    const lapsed = ending('2026-12-31');
    expect(candidate(HERE, { ...lapsed, designated: false })).toBeNull();
    expect(candidate(HERE, { ...lapsed, leavesOn: '2027-01-10' })).toBeNull();
    expect(candidate(HERE, { ...lapsed, patrolSince: '2026-01-01' })).toBeNull();
  });

  it('are not those whose certificate lasts, nor the undated', () => {
    expect(candidate(HERE, ending('2027-12-31'))).toBeNull();
    const undated: Facts = { certificate: { course: 'undated', refreshed: null, expires: null } };
    expect(candidate(HERE, undated)).toBeNull();
    const limited = { ...POLICY, certificateMonths: 24 };
    expect(candidate(HERE, undated, limited)).toBeNull();
  });
});

describe('a course date, past or booked', () => {
  it('makes nobody a candidate for training', () => {
    const booked: Facts = {
      certificate: { course: day('2027-01-07'), refreshed: null, expires: null },
      willingness: 'listed',
    };
    expect(candidate(HERE, booked)).toBeNull();
    const later = { ...booked, certificate: { ...booked.certificate!, course: day('2028-01-01') } };
    expect(candidate(HERE, later)).toBeNull();
  });

  it('booked in the period with an end in it is refreshed from the course on, not before', () => {
    // Course on Wednesday 6, last valid day Friday 8: Saturday and Sunday can be added.
    const short: Facts = {
      certificate: { course: day('2027-01-06'), refreshed: null, expires: day('2027-01-08') },
    };
    expect(candidate(HERE, short)).toEqual(['refresh', 2]);
  });
});
