import { describe, expect, test } from 'vitest';
import type { LimitName } from '../../../src/model/limits.js';
import type { CheckOutcome } from '../../../src/report/check/build-check.js';
import { checkVerdict } from '../../../src/report/check/check-verdict.js';
import type { LimitResult } from '../../../src/report/check/settle-limits.js';
import { certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { weekly } from '../../support/pattern.js';
import { type Asked, check, limit } from './checking.js';

/**
 * The week of Monday 4 January 2027. Day is covered by one officer always; Late has nobody on Saturday and
 * Sunday: 2 of 7 instances, 16 of 56 hours; in all 16 of 112 hours.
 */
const SHIFTS = { 'D1 Day': row('00:00-08:00'), 'D1 Late': row('08:00-16:00') };
const DAILY = certified('1', { places: { 'D1 Day': '1' } });
const WEEKDAYS = certified('2', { places: { 'D1 Late': weekly('Mon Tue Wed Thu Fri') } });
const WEEKEND = person('3', { places: { 'D1 Late': weekly('Sat Sun') } });
const WORLD = { shifts: SHIFTS, people: [DAILY, WEEKDAYS, WEEKEND] };

function result(name: LimitName, value: number, asked: Partial<Asked> = {}): LimitResult {
  const [only, ...others] = check({ ...WORLD, limits: limit(name, value), ...asked }).limits;
  expect(others).toEqual([]);
  return only!;
}

/** Measured and verdict. */
function told(name: LimitName, value: number, asked: Partial<Asked> = {}): string {
  const { measured, verdict } = result(name, value, asked);
  return `${measured} ${verdict}`;
}

describe('each limit measures, and is met by exactly what it allows', () => {
  test('min-covered: the share of all required hours', () => {
    // 1 - 16/112, rounded down.
    expect(told('min-covered', 0.8571)).toBe('0.8571 met');
    expect(told('min-covered', 0.86)).toBe('0.8571 broken');
  });

  test('min-covered-each: the worst district-shift', () => {
    // 1 - 16/56, rounded down.
    expect(told('min-covered-each', 0.7142)).toBe('0.7142 met');
    expect(told('min-covered-each', 0.75)).toBe('0.7142 broken');
  });

  test('max-short: instances', () => {
    expect(told('max-short', 2)).toBe('2 met');
    expect(told('max-short', 1)).toBe('2 broken');
  });

  test('max-fragile: district-shifts that one absence opens', () => {
    expect(told('max-fragile', 2)).toBe('2 met');
    expect(told('max-fragile', 1)).toBe('2 broken');
    const second = certified('4', { places: { 'D1 Day': '1' } });
    expect(told('max-fragile', 1, { people: [...WORLD.people, second] })).toBe('1 met');
  });

  test('max-train: officers to train', () => {
    expect(told('max-train', 1)).toBe('1 met');
    expect(told('max-train', 0)).toBe('1 broken');
  });

  test('max-lapsing: certificates within so many days, the as-of date included', () => {
    const until = (id: string, expires: string) => {
      const certificate = { course: day('2020-01-01'), refreshed: null, expires: day(expires) };
      return person(id, { places: { 'D1 Day': '1' } }, { certificate });
    };
    const people = [
      until('1', '2027-01-03'),
      until('2', '2027-01-04'),
      until('3', '2027-02-02'),
      until('4', '2027-02-03'),
      until('5', '2030-01-01'),
    ];
    expect(told('max-lapsing', 2, { people, lapseDays: 30 })).toBe('2 met');
    expect(told('max-lapsing', 1, { people, lapseDays: 30 })).toBe('2 broken');
    expect(told('max-lapsing', 2, { people, lapseDays: 31 })).toBe('3 broken');
  });

  test('max-warnings: what the reader and the check warn of, not notes and errors', () => {
    const people = [...WORLD.people, certified('01', { places: { 'D1 Day': '1' } })];
    expect(told('max-warnings', 2, { people })).toBe('2 met');
    expect(told('max-warnings', 1, { people })).toBe('2 broken');
    // Hours of the week without a shift; nothing else.
    expect(told('max-warnings', 0)).toBe('1 broken');
  });
});

describe('levels', () => {
  const at = (level: 'off' | 'warn' | 'error'): CheckOutcome =>
    check({ ...WORLD, limits: { 'max-short': { limit: 0, level } } });

  test('off is measured and breaks nothing', () => {
    const { issues, limits } = at('off');
    expect(limits[0]).toMatchObject({ measured: 2, verdict: 'off' });
    expect(checkVerdict(issues, limits).sound).toBe(true);
  });

  test('warn is said and passes', () => {
    const { issues, limits } = at('warn');
    expect(limits[0]).toMatchObject({ measured: 2, verdict: 'broken' });
    expect(checkVerdict(issues, limits).sound).toBe(true);
  });

  test('error fails', () => {
    const { issues, limits } = at('error');
    expect(limits[0]).toMatchObject({ measured: 2, verdict: 'broken' });
    expect(checkVerdict(issues, limits).sound).toBe(false);
  });
});

describe('what is unknown', () => {
  const unknown = person('9', { places: { 'D1 Late': null } });
  const asked = { people: [DAILY, unknown] };

  test('is not met: days off that are missing could break it', () => {
    expect(told('min-covered', 0.5, asked)).toBe('null unknown');
    expect(told('min-covered-each', 0.5, asked)).toBe('null unknown');
    expect(told('max-short', 0, asked)).toBe('null unknown');
    expect(told('max-train', 99, asked)).toBe('null unknown');
    const { issues, limits } = check({ ...WORLD, ...asked, limits: limit('max-short', 0) });
    expect(checkVerdict(issues, limits).sound).toBe(false);
  });

  test('does not hide what is broken already', () => {
    const shifts = { ...SHIFTS, 'D2 Day': row('00:00-08:00') };
    expect(told('max-short', 6, { ...asked, shifts })).toBe('7 broken');
    expect(told('max-short', 7, { ...asked, shifts })).toBe('7 unknown');
  });
});

test('where nothing is required everything is covered', () => {
  const shifts = { 'D1 Day': row('00:00-08:00', { required: 0 }) };
  expect(told('min-covered', 1, { shifts, people: [DAILY] })).toBe('1 met');
  expect(told('min-covered-each', 1, { shifts, people: [DAILY] })).toBe('1 met');
  expect(told('max-fragile', 0, { shifts, people: [DAILY] })).toBe('0 met');
});

test('a broken limit names what breaks it, worst first', () => {
  const shifts = { ...SHIFTS, 'D2 Day': row('00:00-08:00') };
  const { findings } = result('max-short', 0, { shifts });
  expect(findings.map(({ district, shift, measured }) => [district, shift, measured])).toEqual([
    ['D2', 'Day', 7],
    ['D1', 'Late', 2],
  ]);
});

test('limits stand in one order, whatever order they are set in', () => {
  const limits = { ...limit('max-train', 0), ...limit('min-covered', 1) };
  expect(check({ ...WORLD, limits }).limits.map(({ name }) => name)).toEqual([
    'min-covered',
    'max-train',
  ]);
});
