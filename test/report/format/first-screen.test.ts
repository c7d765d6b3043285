import { describe, expect, test } from 'vitest';
import { ISSUES } from './issues.js';
import { firstScreen, withSummary } from './read-screen.js';
import { ledger, TOWN } from './town.js';
import { PARTIAL } from './town-partial.js';
import { DAY_SHIFT, MONDAY, NIGHT_SHIFT, NOBODY, UNKNOWN_SHIFT } from './town-shifts.js';

const YEAR = { ...TOWN.policy, period: { from: MONDAY, to: MONDAY + 364 } };

describe('cover', () => {
  test('says how many hours nobody is there, and where it is worst', () => {
    const screen = firstScreen(TOWN);
    expect(screen).toContain('36 hours in these 7 days have no certified officer scheduled.');
    expect(screen).toContain('Worst: Central Night (36).');
    expect(screen).toContain('36 of 168 hours are short (78.5 % covered), in 3 of 14 instances');
  });

  test('speaks of a year when it is one', () => {
    const value = { ...withSummary({ hoursNone: 1204, hoursShort: 3010 }), policy: YEAR };
    expect(firstScreen(value)).toContain('1,204 hours a year have no certified officer scheduled.');
  });

  test('says as plainly that everything is covered', () => {
    const train = { ...NOBODY, lowerBound: 0, status: 'optimal', unfillable: 0 } as const;
    const value = {
      ...withSummary({ hoursShort: 0, hoursNone: 0, instancesShort: 0, coveredShare: 1, train }),
      districtShifts: [DAY_SHIFT],
    };
    const screen = firstScreen(value);
    expect(screen).toContain('Every required hour has scheduled cover.');
    expect(screen).toContain('No more officers if nobody is ever absent; 4 so that');
    expect(screen).not.toContain('Worst');
  });

  test('says so when hours are short but none is without anybody', () => {
    const rows = [DAY_SHIFT, { ...NIGHT_SHIFT, hoursNone: 0 }];
    const screen = firstScreen({ ...withSummary({ hoursNone: 0 }), districtShifts: rows });
    expect(screen).toContain('No required hour is without a certified officer, but 36 hours');
    expect(screen).toContain('Worst: Central Night (36).');
  });

  test('says so when nothing is required', () => {
    expect(firstScreen(withSummary({ hoursRequired: 0 }))).toContain('Nothing is required');
  });
});

describe('what is left out', () => {
  const unknown = { total: null, volunteers: null, toFind: null, refresh: null };
  test('stands before everything else', () => {
    const officers = ledger({ daysOffUnknown: 3, rowInError: 2, counts: 3 });
    const screen = firstScreen({ ...PARTIAL, ledger: officers, issues: ISSUES });
    expect(screen.indexOf('Left out 2 officers, because of 1 error in the files.')).toBe(0);
    expect(screen.indexOf('Days off Not known for 3 officers')).toBeGreaterThan(0);
    expect(screen.indexOf('Days off')).toBeLessThan(screen.indexOf('Cover'));
  });

  test('is in no number, and the numbers say so', () => {
    const screen = firstScreen(PARTIAL);
    expect(screen).toContain(
      'Nothing can be said of 1 of 3 district-shifts: 84 hours are in no number below.',
    );
    expect(screen).toContain('36 of 168 hours are short, in 3 of 14 instances');
    expect(screen).toContain('At least 2 more if nobody is ever absent');
  });

  test('can be everything', () => {
    const train = { ...unknown, lowerBound: null, status: 'unknown', unfillable: null } as const;
    const withAbsence = {
      ...TOWN.summary.withAbsence,
      expectedHoursShort: null,
      expectedHoursNone: null,
      train,
    };
    const value = {
      ...withSummary({
        hoursShort: null,
        hoursNone: null,
        instancesShort: null,
        train,
        withAbsence,
      }),
      districtShifts: [UNKNOWN_SHIFT],
    };
    const screen = firstScreen(value);
    expect(screen).toContain('Cover Unknown: no district and shift has an officer whose days off');
    expect(screen).toContain('No number can be given');
  });
});

describe('the rest of the first screen', () => {
  test('says so when nobody is trained', () => {
    expect(firstScreen(withSummary({ trained: 0, counted: 0 }))).toContain(
      'Certified Nobody is recorded as trained (7 patrol officers).',
    );
  });

  test('gives four numbers of certified officers and why the others do not count', () => {
    expect(firstScreen(TOWN)).toContain(
      'Certified On 2027-03-01: 4 trained, 4 in date, 4 designated, 3 counted (42.8 % of 7 patrol officers). ' +
        'Certified but not counted: 1 lapsed.',
    );
  });

  test('counts the instances that training cannot help by reason, on required dates only', () => {
    const window = { days: 0b001_1111, start: 480, minutes: 720, required: 1 };
    const home = { agency: '', district: 'Central', shift: 'Night' };
    const value = {
      ...withSummary({ train: { ...TOWN.summary.train, unfillable: 6 } }),
      districtShifts: [DAY_SHIFT, { ...NIGHT_SHIFT, windows: [window] }],
      plan: {
        ...TOWN.plan,
        unfillable: [
          { ...home, runs: Int32Array.of(MONDAY, MONDAY + 6, 1, 0, MONDAY + 7, MONDAY + 7, 1, 2) },
        ],
      },
    };
    expect(firstScreen(value)).toContain(
      'Training cannot help in 6 instances. Short even with everyone eligible trained: 5 because ' +
        'nobody on patrol is on duty and 1 because everyone on duty who could be trained has declined.',
    );
  });

  test('ends with the next command', () => {
    expect(firstScreen(TOWN)).toMatch(/Next citcover plan roster\.csv districts\.csv who to train/);
  });
});
