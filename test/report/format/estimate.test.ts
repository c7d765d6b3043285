import { describe, expect, test } from 'vitest';
import { planCsv } from '../../../src/report/format/csv/plan-csv.js';
import { reportCsv } from '../../../src/report/format/csv/report-csv.js';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import { shownReport } from '../../../src/report/format/shown-report.js';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { reportTable } from '../../../src/report/format/table/report-table.js';
import { REDACTED } from '../../../src/report/redact/redacted.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { certified, person, row } from '../../support/agency.js';
import { weekly } from '../../support/pattern.js';
import { reported } from '../estimate/estimated.js';
import { STYLE, textOf } from './town.js';

/** North is known in part, between 0 and 1; South is not, 2 by the relief factor less one; West is exact. */
const REPORT: ReportValue = reported(
  {
    'North Day': row('07:00-15:00'),
    'South Day': row('07:00-15:00'),
    'West Day': row('07:00-15:00'),
  },
  [
    person('P', { places: { 'North Day': weekly('Mon Tue Wed Thu Fri Sat Sun') } }),
    certified('N', { places: { 'North Day': null } }, { name: 'Vega' }),
    certified('S', { places: { 'South Day': null } }, { name: 'Okafor' }),
    certified('W', { places: { 'West Day': '1' } }),
  ],
);

const flat = (chunks: Iterable<string>): string => textOf(chunks).replaceAll(/\s+/g, ' ');

describe('an estimate is marked as one', () => {
  test('on the first screen, in the table and below it', () => {
    const text = flat(reportTable(REPORT, STYLE));
    expect(text).toContain(
      "Estimate Between 1 and 2 to train in 2 district-shifts where nobody's or only some days off or shifts are known: an estimate. The number above holds 1 for 1 of them and counts nobody whose days off are unknown; the rest is never added to it.",
    );
    expect(text).toContain('By the shift relief factor, with 1,222 hours off a year.');
    expect(text).toMatch(/North Day\* 1 0 0 0.0 56 56 7 Mon 0-1\*/);
    expect(text).toMatch(/South Day\* 1 – – – – – – – 1\*/);
    expect(text).toMatch(/West Day 1 1 1 1.0 0 0 0 0/);
    expect(text).toContain('* With dashes: Train is an estimate, and not in the sum.');
    expect(text).toContain('* With numbers: days off of some there are unknown');
    expect(text).toContain('North Day* 1 7 2027-01-04 to 2027-01-10, short 1');
    expect(text).toContain('* At most: officers whose days off are unknown are not counted.');
    expect(text).toContain('South Day none 2,920 1,698 2 0 1 1*');
    expect(text).toContain('North Day some 2,920 1,698 2 0 1 0-1*');
  });

  test('in the plan, which lists officers only when asked for', () => {
    const who = flat(planTable(REPORT, { ...STYLE, who: true, names: true }));
    expect(who).toContain('North Day 1 1 1 N (Vega) (certified)');
    const squads = flat(planTable(REPORT, STYLE));
    expect(squads).toContain('Estimate Between 1 and 2 to train');
    expect(squads).not.toContain('(certified)');
  });

  test('in CSV', () => {
    const lines = textOf(reportCsv(REPORT, STYLE)).split('\n');
    expect(lines[1]).toMatch(/^,North,Day,range,.*,0,1$/);
    expect(lines[2]).toMatch(/^,South,Day,estimated,.*,,,,,1,1$/);
    expect(lines[3]).toMatch(/^,West,Day,exact,.*,,$/);
    const plan = textOf(planCsv(REPORT, STYLE)).split('\n');
    expect(plan).toContain('find,,North,Day,,,,,,1,1,,,,,range,,');
    expect(plan).toContain('estimate,,South,Day,,,,,,,,,,,,estimated,1,1');
    expect(plan).toContain('estimate,,North,Day,,,,,,,,,,,,range,0,1');
  });

  test('in JSON, with officers always and names only when asked for', () => {
    const json = (names: boolean): ReturnType<typeof JSON.parse> =>
      JSON.parse(textOf(reportJson(REPORT, { ...STYLE, names })));
    const { estimate, districtShifts } = json(false);
    expect(districtShifts.map((each: { basis: string }) => each.basis)).toEqual([
      'range',
      'estimated',
      'exact',
    ]);
    expect(districtShifts[0].estimate).toEqual({ low: 0, high: 1 });
    expect(estimate).toMatchObject({ hoursOff: 1222, low: 1, high: 2, inTotal: 1, unknown: 0 });
    expect(estimate.rows[0]).toMatchObject({ reliefFactor: 1.7197, agency: null, exact: 1 });
    expect(estimate.narrowing[0].officers).toEqual([{ officer: 'N', certified: true }]);
    expect(json(true).estimate.narrowing[0].officers[0]).toMatchObject({ name: 'Vega' });
  });
});

test('what is not shown is left out of the rows, not of the totals', () => {
  const { estimate } = shownReport(REPORT, { agency: null, district: new Set(['South']) });
  expect(estimate).toMatchObject({ low: 1, high: 2, rows: [{ district: 'South' }] });
  expect(estimate?.narrowing).toHaveLength(1);
});

test('officers appear under pseudonyms when nobody may be named', () => {
  const { estimate } = REDACTED.report(REPORT, {
    pseudonym: (_, officer) => `P-${officer}`,
    scrub: (text) => text,
  } as Parameters<typeof REDACTED.report>[1]);
  expect(estimate?.narrowing[0]?.officers).toEqual([
    { officer: 'P-N', name: null, certified: true },
  ]);
});
