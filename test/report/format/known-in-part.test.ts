import { describe, expect, test } from 'vitest';
import type { LimitName } from '../../../src/model/limits.js';
import { calendarRows } from '../../../src/report/build-calendar.js';
import type { LimitResult } from '../../../src/report/check/settle-limits.js';
import { calendarCsv } from '../../../src/report/format/csv/calendar-csv.js';
import { compareCsv } from '../../../src/report/format/csv/compare-csv.js';
import { compareJson } from '../../../src/report/format/json/compare-json.js';
import { compareJunit } from '../../../src/report/format/junit/compare-junit.js';
import { limitSentence } from '../../../src/report/format/limit-sentence.js';
import { compareMarkdown } from '../../../src/report/format/markdown/compare-markdown.js';
import { calendarTable } from '../../../src/report/format/table/calendar-table.js';
import { compareTable } from '../../../src/report/format/table/compare-table.js';
import { instanceTable } from '../../../src/report/format/table/instance-table.js';
import { agencyOf, certified, person, row } from '../../support/agency.js';
import { WEEK } from '../../support/cover.js';
import { weekly } from '../../support/pattern.js';
import { check, limit } from '../check/checking.js';
import { compared } from '../compare/compared.js';
import { explained } from '../instance/small-town.js';
import { STYLE, TOWN, textOf } from './town.js';

/** A counts Monday to Friday; P could be trained for the weekend; B's days off are unknown. */
const SHIFTS = { 'North Day': row('07:00-15:00') };
const A = certified('A', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri') } });
const PEOPLE = [
  A,
  person('P', { places: { 'North Day': weekly('Sat Sun') } }),
  certified('B', { places: { 'North Day': null } }),
];
const AGENCY = agencyOf(SHIFTS, PEOPLE);

describe('the calendar', () => {
  const value = { ...TOWN, policy: WEEK, rows: [...calendarRows([AGENCY], WEEK)] };

  test('marks a date that is short by those whose days off are known', () => {
    const text = textOf(calendarTable(value, STYLE));
    expect(text).toMatch(/Sun 2027-01-10 .* 0\* {2}short 1/);
    expect(text).toMatch(/Mon 2027-01-04 .* 1 {2}covered\n/);
    expect(text).toContain('* Only those whose days off are known');
  });

  test('counts nobody whose days off are unknown, in CSV too', () => {
    expect(textOf(calendarCsv(value, STYLE))).toContain(
      '2027-01-10,,North,Day,07:00,15:00,1,0,1\n',
    );
  });
});

describe('limits', () => {
  const result = (name: LimitName, value: number): LimitResult =>
    check({ shifts: SHIFTS, people: PEOPLE, limits: limit(name, value) }).limits[0]!;

  test('are met for sure where counting nobody of unknown days off meets them', () => {
    expect(result('max-short', 2)).toMatchObject({ measured: 2, verdict: 'met', isInPart: true });
    expect(result('max-train', 1)).toMatchObject({ measured: 1, verdict: 'met', isInPart: true });
    expect(limitSentence(result('max-short', 1))).toContain(
      '2 (nobody counted whose days off are unknown), allowed at most 1',
    );
  });

  test('fragile dates are not known: one officer more may cover a date alone', () => {
    expect(result('max-fragile', 1)).toMatchObject({ verdict: 'unknown', isInPart: false });
  });

  test('nor is the training number, where officers to train may come to dates that nobody fills', () => {
    const people = [A, person('X', { places: { 'North Day': null } })];
    const [only] = check({ shifts: SHIFTS, people, limits: limit('max-train', 0) }).limits;
    // 0 today, and 1 when X turns out to work on the weekend.
    expect(only).toMatchObject({ measured: null, verdict: 'unknown', isInPart: false });
  });
});

describe('a comparison', () => {
  const value = compared([agencyOf(SHIFTS, [...PEOPLE, certified('C', A.rows)])], [AGENCY], WEEK);
  const gone = compared([AGENCY], [agencyOf(SHIFTS, PEOPLE.slice(1))], WEEK);
  const words = 'counting nobody there whose days off are unknown';

  test('says what is not counted, in every format', () => {
    const flat = (chunks: Iterable<string>): string => textOf(chunks).replaceAll(/\s+/g, ' ');
    expect(flat(compareTable(value, STYLE))).toContain(
      'Nobody whose days off are unknown is counted (1 district-shift).',
    );
    expect(flat(compareMarkdown(gone, STYLE))).toContain(words);
    expect(flat(compareJunit(gone, STYLE))).toContain(words);
    const json = JSON.parse(textOf(compareJson(gone, STYLE)));
    // B's days off are the only ones left beside P's, who is not certified.
    expect(json.districtShifts[0]).toMatchObject({
      old: { basis: 'range', estimate: { low: 0, high: 1 } },
      new: { basis: 'range' },
    });
    expect(textOf(compareCsv(gone, STYLE))).toMatch(/district-shift,,North,Day,.*range,range\n/);
  });
});

test('an instance that is explained says who may be there besides', () => {
  const answer = explained(SHIFTS, PEOPLE, 'North Day', '2027-01-10');
  const text = textOf(
    instanceTable({ ...TOWN, answer } as Parameters<typeof instanceTable>[0], STYLE),
  );
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'So short at most: 1 officer of unknown days off is not counted.',
  );
});
