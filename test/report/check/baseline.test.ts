import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../../src/model/baseline.js';
import { checkVerdict } from '../../../src/report/check/check-verdict.js';
import { acceptFindings } from '../../../src/report/check/write-baseline.js';
import { certified, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { weekly } from '../../support/pattern.js';
import { type Asked, check, limit, said, wrongDate } from './checking.js';

/** A round-the-clock district, so that there is no warning; Sunday has nobody certified. */
const SHIFTS = { 'D1 A': row('00:00-00:00'), 'D2 A': row('00:00-00:00') };
const WEEKDAYS = weekly('Mon Tue Wed Thu Fri Sat');
const PEOPLE = [
  certified('1', { places: { 'D1 A': WEEKDAYS } }),
  certified('2', { places: { 'D2 A': '1' } }),
];
const WORLD: Asked = { shifts: SHIFTS, people: PEOPLE, limits: limit('max-short', 0) };
const AS_OF = day('2027-01-04');
const SILENT = { reason: null, until: null, asOf: AS_OF };

const accept = (asked: Asked): Accepted[] => acceptFindings(check(asked).findings, null, SILENT);

/** Whether a check passes. */
function passes(asked: Asked): boolean {
  const { issues, limits } = check(asked);
  return checkVerdict(issues, limits).sound;
}

describe('what is accepted', () => {
  test('passes as it was, and says so', () => {
    expect(passes(WORLD)).toBe(false);
    const accepted = accept(WORLD);
    const outcome = check({ ...WORLD, accepted });
    expect(outcome.limits[0]).toMatchObject({ measured: 1, accepted: 1, verdict: 'accepted' });
    expect(outcome.accepted.map(({ district, measured }) => [district, measured])).toEqual([
      ['D1', 1],
    ]);
    expect(passes({ ...WORLD, accepted })).toBe(true);
  });

  test('passes when it got smaller, and fails when it got larger', () => {
    const worse = [
      certified('1', { places: { 'D1 A': weekly('Mon Tue Wed Thu Fri') } }),
      PEOPLE[1]!,
    ];
    expect(passes({ ...WORLD, people: worse, accepted: accept(WORLD) })).toBe(false);
    expect(passes({ ...WORLD, accepted: accept({ ...WORLD, people: worse }) })).toBe(true);
  });

  test('does not cover another district-shift', () => {
    const moved = [
      certified('1', { places: { 'D1 A': '1' } }),
      certified('2', { places: { 'D2 A': WEEKDAYS } }),
    ];
    const outcome = check({ ...WORLD, people: moved, accepted: accept(WORLD) });
    expect(outcome.limits[0]).toMatchObject({ measured: 1, accepted: 0, verdict: 'broken' });
    expect(outcome.limits[0]?.findings).toMatchObject([{ district: 'D2', shift: 'A' }]);
    expect(said(outcome)).toEqual(['baseline-unused baseline.json:4']);
  });

  test('leaves the whole limit to what is new', () => {
    const two = limit('max-short', 1);
    const worse = [PEOPLE[0]!, certified('2', { places: { 'D2 A': WEEKDAYS } })];
    expect(passes({ ...WORLD, people: worse, limits: two })).toBe(false);
    expect(passes({ ...WORLD, people: worse, limits: two, accepted: accept(WORLD) })).toBe(true);
  });

  test.each(['min-covered', 'min-covered-each'] as const)('%s by hours short', (name) => {
    const world = { ...WORLD, limits: limit(name, 0.99) };
    const accepted = accept(world);
    expect(accepted).toMatchObject([{ code: name, measured: 24 }]);
    expect(passes({ ...world, accepted })).toBe(true);
    expect(passes({ ...world, accepted: [{ ...accepted[0]!, measured: 23.9 }] })).toBe(false);
  });

  test('warnings are not held against max-warnings', () => {
    const people = [...PEOPLE, certified('01', { places: { 'D1 A': '1' } })];
    const world = { ...WORLD, people, limits: limit('max-warnings', 0) };
    expect(passes(world)).toBe(false);
    const outcome = check({ ...world, accepted: accept(world) });
    expect(outcome.limits[0]).toMatchObject({ measured: 1, verdict: 'accepted' });
    expect(outcome.issues).toEqual([]);
  });
});

describe('issues with rows', () => {
  const with_ = (...officers: string[]): Asked => ({
    ...WORLD,
    limits: {},
    issues: [wrongDate(...officers)],
  });

  test('are accepted officer by officer, on whatever line they stand', () => {
    const accepted = accept(with_('7', '8'));
    expect(accepted.map(({ officer, value }) => [officer, value])).toEqual([
      ['7', '2025-13-01'],
      ['8', '2025-13-01'],
    ]);
    const moved = { ...wrongDate('8', '7'), line: 99, record: 98, lines: [99, 120] };
    expect(passes({ ...WORLD, limits: {}, issues: [moved], accepted })).toBe(true);
  });

  test('of one officer more are left with that officer alone', () => {
    const outcome = check({ ...with_('7', '8', '9'), accepted: accept(with_('7', '9')) });
    expect(said(outcome)).toEqual(['date-invalid roster.csv:11 8']);
    expect(outcome.issues[0]).toMatchObject({ count: 1, lines: [11], column: 0 });
  });

  test('of too many rows to name are accepted by their number', () => {
    const many = (count: number): Asked => {
      const { officers: _, ...issue } = wrongDate('7', '8');
      return { ...WORLD, limits: {}, issues: [{ ...issue, count }] };
    };
    const accepted = accept(many(300));
    expect(accepted).toMatchObject([{ officer: null, measured: 300 }]);
    expect(passes({ ...many(299), accepted })).toBe(true);
    expect(passes({ ...many(301), accepted })).toBe(false);
    // Once there are few enough to name, the entry still stands for them.
    expect(passes({ ...with_('7', '8'), accepted })).toBe(true);
  });
});

describe('until', () => {
  const until = (date: string): Accepted[] =>
    accept(WORLD).map((entry) => ({ ...entry, until: day(date) }));

  test('is the last date on which it holds', () => {
    expect(passes({ ...WORLD, accepted: until('2027-01-04') })).toBe(true);
    const ended = { ...WORLD, accepted: until('2027-01-03') };
    expect(passes(ended)).toBe(false);
    expect(said(check(ended))).toEqual(['baseline-ended baseline.json:4']);
  });

  test('is not spoken of when the thing is gone', () => {
    const people = [certified('1', { places: { 'D1 A': '1' } }), PEOPLE[1]!];
    const outcome = check({ ...WORLD, people, accepted: until('2027-01-03') });
    expect(said(outcome)).toEqual(['baseline-unused baseline.json:4']);
  });
});

test('entries of limits that are not set now cannot be told to be unused', () => {
  expect(check({ ...WORLD, limits: {}, accepted: accept(WORLD) }).issues).toEqual([]);
});
