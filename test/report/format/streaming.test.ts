import { describe, expect, test } from 'vitest';
import { CHUNK_LENGTH, chunked } from '../../../src/report/format/chunks.js';
import { calendarCsv } from '../../../src/report/format/csv/calendar-csv.js';
import { reportCsv } from '../../../src/report/format/csv/report-csv.js';
import type { Format } from '../../../src/report/format/format.js';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import { reportTable } from '../../../src/report/format/table/report-table.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { INPUTS, POLICY, STYLE, TOWN } from './town.js';
import { MONDAY, NIGHT_SHIFT } from './town-shifts.js';

/** 3,000 district-shifts with a gap on every other date of a year. */
const COUNTRY: ReportValue = {
  ...TOWN,
  policy: { ...POLICY, period: { from: MONDAY, to: MONDAY + 364 } },
  districtShifts: Array.from({ length: 3000 }, (_, index) => ({
    ...NIGHT_SHIFT,
    agency: `Agency ${index % 1000}`,
    gaps: Int32Array.from({ length: 3 * 183 }, (_unused, at) =>
      at % 3 === 2 ? 1 : MONDAY + 2 * Math.floor(at / 3),
    ),
  })),
};

describe('chunks', () => {
  test('joined are the pieces joined, none too short but the last, none much too long', () => {
    const pieces = Array.from({ length: 5000 }, (_, index) => `${'x'.repeat(index % 97)}😀`);
    const chunks = [...chunked(pieces)];
    expect(chunks.join('')).toBe(pieces.join(''));
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks.slice(0, -1))
      expect(chunk.length).toBeGreaterThanOrEqual(CHUNK_LENGTH);
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(CHUNK_LENGTH + 100);
  });

  test('of nothing are none', () => {
    expect([...chunked([])]).toEqual([]);
  });

  test.each<[string, Format<ReportValue>, number]>([
    ['json', reportJson, 25_000_000],
    ['csv', reportCsv, 100_000],
    ['table', reportTable, 20_000],
  ])('a country as %s is streamed', (_name, format, leastLength) => {
    let total = 0;
    for (const chunk of format(COUNTRY, STYLE)) {
      expect(chunk.length).toBeLessThan(2 * CHUNK_LENGTH);
      total += chunk.length;
    }
    expect(total).toBeGreaterThan(leastLength);
  });

  test('rows are asked for only as they are written', () => {
    let asked = 0;
    function* rows(): Generator<never> {
      while (true) {
        asked += 1;
        yield { ...CALENDAR_ROW } as never;
      }
    }
    const value = { tool: TOWN.tool, policy: POLICY, inputs: INPUTS, rows: rows() };
    const [first] = calendarCsv(value, STYLE);
    expect(first?.length).toBeGreaterThanOrEqual(CHUNK_LENGTH);
    expect(asked).toBeLessThan(3000);
  });
});

const CALENDAR_ROW = {
  day: MONDAY,
  agency: '',
  district: 'Central',
  shift: 'Night',
  start: 1200,
  minutes: 720,
  required: 1,
  onDuty: 0,
  short: 1,
  before: null,
};
