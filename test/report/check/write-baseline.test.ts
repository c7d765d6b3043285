import { describe, expect, test } from 'vitest';
import type { Accepted } from '../../../src/model/baseline.js';
import { readBaseline } from '../../../src/read/read-baseline.js';
import { acceptFindings, baselineText } from '../../../src/report/check/write-baseline.js';
import { certified, person, row } from '../../support/agency.js';
import { day } from '../../support/civil.js';
import { weekly } from '../../support/pattern.js';
import { type Asked, baselineOf, check, limit, wrongDate } from './checking.js';

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

describe('a written baseline', () => {
  const people = [
    ...PEOPLE,
    person(
      '10',
      { places: { 'D1 A': '1' } },
      { certificate: { course: day('2020-01-01'), refreshed: null, expires: day('2027-02-01') } },
    ),
  ];
  const world: Asked = {
    ...WORLD,
    people: people.toReversed(),
    limits: { ...limit('max-short', 0), ...limit('max-lapsing', 0) },
    issues: [wrongDate('9', '10')],
  };

  test('is sorted, and the same whatever the order of the roster', () => {
    const text = [...baselineText(accept(world))].join('');
    expect(text).toBe([...baselineText(accept({ ...world, people }))].join(''));
    expect(text).toBe(`{
  "schemaVersion": 1,
  "accepted": [
    {"code":"date-invalid","officer":"9","field":"cit_certified","value":"2025-13-01","measured":1,"reason":""},
    {"code":"date-invalid","officer":"10","field":"cit_certified","value":"2025-13-01","measured":1,"reason":""},
    {"code":"max-lapsing","officer":"10","measured":1,"reason":""}
  ]
}
`);
  });

  test('reads back as what was written', () => {
    const accepted = accept(world).map((entry) => ({ ...entry, reason: 'a "b"', until: AS_OF }));
    const { baseline, issues } = readBaseline({
      file: 'baseline.json',
      text: [...baselineText(accepted)].join(''),
    });
    expect(issues).toEqual([]);
    expect(baseline).toEqual(baselineOf(accepted));
  });

  test('keeps reasons and ends, says new ones of all, and drops ends that have passed', () => {
    const { findings } = check(WORLD);
    const earlier = (until: string) =>
      baselineOf(
        acceptFindings(findings, null, { reason: 'hiring', until: day(until), asOf: AS_OF }),
      );
    expect(acceptFindings(findings, earlier('2027-06-30'), SILENT)).toMatchObject([
      { reason: 'hiring', until: day('2027-06-30') },
    ]);
    expect(acceptFindings(findings, earlier('2027-01-03'), SILENT)).toMatchObject([
      { reason: 'hiring', until: null },
    ]);
    const said2 = { reason: 'class in May', until: day('2027-05-31'), asOf: AS_OF };
    expect(acceptFindings(findings, earlier('2027-06-30'), said2)).toMatchObject([
      { reason: 'class in May', until: day('2027-05-31') },
    ]);
  });

  test('holds nothing that does not fail', () => {
    expect(accept({ ...WORLD, limits: limit('max-short', 1) })).toEqual([]);
    expect(accept({ ...WORLD, limits: { 'max-short': { limit: 0, level: 'off' } } })).toEqual([]);
  });
});
