import { describe, expect, it } from 'vitest';
import { agencyOf, type Facts, off, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { EVERY_DAY } from '../../support/pattern.js';
import { at, type Json, reportedAgency, verdictOf } from './reported.js';

/** Two are required every day of a week; nobody is certified. */
const SHIFTS = { 'North Day': row('08:00-16:00', { required: 2 }) };
const DAYS = { places: { 'North Day': EVERY_DAY }, squad: 'A' };

/** Squad A, of which nobody has been asked: one a letter. */
function squad(leave: Readonly<Record<string, Facts['exceptions']>>) {
  const people = Object.entries(leave).map(([id, exceptions]) =>
    person(id, DAYS, exceptions === undefined ? {} : { exceptions }),
  );
  return reportedAgency(agencyOf(SHIFTS, people), WEEK);
}

const toFind = (json: Json): Json => at(json, 'plan.toFind');

describe('volunteers still to find in one squad', () => {
  it('who all work the same dates: which of them is no matter, and no duty is named', () => {
    const reported = squad({ P: undefined, Q: undefined, R: undefined });
    expect(toFind(reported.json)).toMatchObject([{ count: 2, eligible: 3, duties: [] }]);
    expect(verdictOf(reported).falseClaim).toBeNull();
  });

  it('who do not: the duty that is meant is named by a fingerprint, and nobody else', () => {
    // P and Q work all week; R and S are each off on another day, so that R with S would not do.
    const reported = squad({
      P: undefined,
      Q: undefined,
      R: [off('2027-01-05')],
      S: [off('2027-01-06')],
    });
    expect(toFind(reported.json)).toMatchObject([
      { count: 2, eligible: 4, duties: [{ fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) }] },
    ]);
    expect(at(reported.json, 'plan.toFind[0].duties[0].count')).toBe(2);
    expect(verdictOf(reported).falseClaim).toBeNull();
  });

  it('must have the duty that is named, as many of them as are sought', () => {
    // On the 5th only P and R are on duty, on the 6th only P and Q: all three are needed.
    const reported = squad({ P: undefined, Q: [off('2027-01-05')], R: [off('2027-01-06')] });
    const [first] = at(reported.json, 'plan.toFind[0].duties') as { fingerprint: string }[];
    expect(verdictOf(reported).falseClaim).toBeNull();
    const duties = [{ fingerprint: first!.fingerprint, count: 3 }];
    expect(verdictOf(reported, { 'plan.toFind[0].duties': duties }).falseClaim).toEqual({
      path: 'plan.toFind[0].duties[0]',
      sentence:
        'North Day: the plan seeks 3 with certain dates of duty, and 1 who could be asked have them',
    });
  });

  it('may not be left open where the dates differ', () => {
    const reported = squad({ P: undefined, Q: undefined, R: [off('2027-01-05')] });
    const { falseClaim } = verdictOf(reported, { 'plan.toFind[0].duties': [] });
    expect(falseClaim?.path).toBe('plan.toFind[0].duties');
    expect(falseClaim?.sentence).toContain('do not all work the same dates');
  });

  it('with another duty than is needed leave dates short', () => {
    const reported = squad({
      P: undefined,
      Q: undefined,
      R: [off('2027-01-05')],
      S: [off('2027-01-05')],
    });
    const alike = squad({ R: [off('2027-01-05')], S: [off('2027-01-05')], T: [off('2027-01-06')] });
    const duties = at(alike.json, 'plan.toFind[0].duties') as { count: number }[];
    const offOn5th = duties.filter(({ count }) => count === 2) as unknown as Json;
    expect(verdictOf(reported, { 'plan.toFind[0].duties': offOn5th }).falseClaim).toEqual({
      path: 'plan',
      sentence:
        'the plan leaves North Day short on 2027-01-05 at 08:00, and training could fill it',
    });
  });
});
