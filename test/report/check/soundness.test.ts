import { describe, expect, test } from 'vitest';
import { SOUNDNESS_KINDS } from '../../../src/model/soundness.js';
import { describeIssue } from '../../../src/report/issues/describe-issue.js';
import { certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { policyFor } from '../../support/cover.js';
import { check, limit, said } from './checking.js';

const ALL_DAY = { 'D1 A': row('00:00-00:00') };
const ALWAYS = { places: { 'D1 A': '1' } };
const WORKS = certified('7', ALWAYS);
const POLICY = policyFor('2027-01-04', '2027-01-10');

/** The one issue of a code, in words. */
function words(outcome: ReturnType<typeof check>, code: string): ReturnType<typeof describeIssue> {
  const found = outcome.issues.filter((issue) => issue.code === code);
  expect(found).toHaveLength(1);
  return describeIssue(found[0]!);
}

test('a roster that is sound has no issue', () => {
  expect(check({ shifts: ALL_DAY, people: [WORKS] }).issues).toEqual([]);
});

describe('what the dates alone made worse', () => {
  const until = (expires: string) => ({
    certificate: { course: day('2020-01-01'), refreshed: null, expires: day(expires) },
  });

  test('certificates that lapsed before the as-of date are one issue', () => {
    const people = [
      WORKS,
      person('8', ALWAYS, until('2027-01-03')),
      person('9', ALWAYS, until('2027-01-04')),
      person('10', ALWAYS, until('2026-05-01')),
    ];
    const outcome = check({ shifts: ALL_DAY, people });
    expect(said(outcome)).toEqual(['certificate-lapsed roster.csv:3 8 10']);
    const { message, effect } = words(outcome, 'certificate-lapsed');
    expect(message).toBe(
      'the certificates of 2 officers were last valid on 2027-01-03 or earlier; the check is as of 2027-01-04',
    );
    expect(effect).toContain('time did this, not a change of the files');
    expect(outcome.issues[0]?.lines).toEqual([3, 5]);
  });

  test('the same file was sound a day before the certificate lapsed', () => {
    const people = [person('8', ALWAYS, until('2027-01-03'))];
    const before = { ...POLICY, asOf: day('2027-01-03') };
    expect(said(check({ shifts: ALL_DAY, people, policy: before }))).toEqual([]);
    expect(said(check({ shifts: ALL_DAY, people }))).toEqual(['certificate-lapsed roster.csv:2 8']);
  });

  test('months of validity lapse a certificate too', () => {
    const certificate = { course: day('2025-01-03'), refreshed: null, expires: null };
    const people = [person('8', ALWAYS, { certificate })];
    const policy = { ...POLICY, certificateMonths: 24 };
    expect(said(check({ shifts: ALL_DAY, people }))).toEqual([]);
    expect(said(check({ shifts: ALL_DAY, people, policy }))).toEqual([
      'certificate-lapsed roster.csv:2 8',
    ]);
  });

  test('nobody who opted out, or is not on patrol, has lapsed', () => {
    const lapsed = until('2026-01-01');
    const people = [
      WORKS,
      person('8', ALWAYS, { ...lapsed, designated: false }),
      person('9', { ...ALWAYS, role: 'unit' }, lapsed),
    ];
    expect(check({ shifts: ALL_DAY, people }).issues).toEqual([]);
  });

  test('officers who left by the as-of date are one issue, and have not lapsed as well', () => {
    const people = [
      WORKS,
      person('8', ALWAYS, { ...until('2026-01-01'), leavesOn: '2027-01-04' }),
      person('9', ALWAYS, { leavesOn: '2027-01-05' }),
    ];
    const outcome = check({ shifts: ALL_DAY, people });
    expect(said(outcome)).toEqual(['officer-left roster.csv:3 8']);
    expect(words(outcome, 'officer-left').message).toBe(
      'officer 8 left on 2027-01-04; the check is as of 2027-01-04',
    );
  });
});

describe('who cannot be what the roster says', () => {
  test('a volunteer who took the course already is a note', () => {
    const people = [certified('7', ALWAYS, { willingness: 'listed' }), person('8', ALWAYS)];
    const outcome = check({ shifts: ALL_DAY, people });
    expect(said(outcome)).toEqual(['volunteer-certified roster.csv:2 7']);
    expect(SOUNDNESS_KINDS['volunteer-certified'].severity).toBe('note');
  });

  test('ids that differ only by zeros in front are told one by one', () => {
    const people = ['12', '012', '0012', 'A7', 'A07', '120'].map((id) => certified(id, ALWAYS));
    const outcome = check({ shifts: ALL_DAY, people });
    expect(said(outcome)).toEqual([
      'ids-leading-zeros roster.csv:3 012',
      'ids-leading-zeros roster.csv:4 0012',
      'ids-leading-zeros roster.csv:6 A07',
    ]);
    expect(describeIssue(outcome.issues[1]!).message).toBe(
      'officer 12 and 012 and officer 0012 differ only by zeros in front',
    );
  });
});

describe('a squad works the same dates', () => {
  const member = (id: string, pattern: string, anchor: string, squad = 'A') =>
    certified(id, {
      places: { 'D1 A': pattern },
      squad,
      rotation: '4-2',
      anchor: day(anchor),
    });

  test('those who differ from most of it are one issue', () => {
    const people = [
      member('1', '001111', '2027-01-05'),
      member('2', '011110', '2027-01-04'),
      member('3', '011110', '2027-01-10', 'a'),
      member('4', '111100', '2027-01-03', 'B'),
    ];
    const outcome = check({ shifts: ALL_DAY, people });
    expect(said(outcome)).toEqual(['squad-anchors-differ roster.csv:2 1']);
    const { message, suggestion } = words(outcome, 'squad-anchors-differ');
    expect(message).toBe('squad "A" of D1 A works 4-2 from 2027-01-04, but not officer 1');
    expect(suggestion).toBe('cycle_anchor 2027-01-04, if the squad works together');
  });

  test('a whole cycle apart is the same', () => {
    const people = [member('1', '011110', '2027-01-04'), member('2', '011110', '2026-12-29')];
    expect(check({ shifts: ALL_DAY, people }).issues).toEqual([]);
  });

  test('so is a squad of the same name in another district', () => {
    const shifts = { ...ALL_DAY, 'D2 A': row('00:00-00:00') };
    const there = { squad: 'A', rotation: '4-2', anchor: day('2027-01-05') };
    const people = [
      member('1', '011110', '2027-01-04'),
      certified('2', { places: { 'D2 A': '001111' }, ...there }),
    ];
    expect(check({ shifts, people }).issues).toEqual([]);
  });
});

describe('limits on dates that move with the clock', () => {
  const limits = limit('max-train', 99);

  test('are warned of', () => {
    const outcome = check({ shifts: ALL_DAY, people: [WORKS], limits, areDatesFixed: false });
    expect(said(outcome)).toEqual(['dates-not-fixed command line:0']);
    expect(words(outcome, 'dates-not-fixed').suggestion).toContain('--year 2027');
  });

  test('but not without limits, nor when all are off', () => {
    const moving = { shifts: ALL_DAY, people: [WORKS], areDatesFixed: false };
    const off = { 'max-train': { limit: 99, level: 'off' } } as const;
    expect(check(moving).issues).toEqual([]);
    expect(check({ ...moving, limits: off }).issues).toEqual([]);
  });
});
