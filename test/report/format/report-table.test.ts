import { describe, expect, test } from 'vitest';
import { planTable } from '../../../src/report/format/table/plan-table.js';
import { reportTable } from '../../../src/report/format/table/report-table.js';
import { textWidth } from '../../../src/report/format/table/text-width.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { STYLE, TOWN, textOf } from './town.js';
import { PARTIAL } from './town-partial.js';
import { DAY_SHIFT, MONDAY, NIGHT_SHIFT, UNKNOWN_SHIFT } from './town-shifts.js';

const HOSTILE = '\u001b[31mred\u202e\u0007 & <b>';

describe('the report on a terminal', () => {
  test.each([
    ['report-80.txt', TOWN, STYLE],
    ['report-120.txt', TOWN, { ...STYLE, width: 120 }],
    ['report-80-ascii.txt', PARTIAL, { ...STYLE, unicode: false }],
  ])('is %s', async (golden, value, style) => {
    await expect(textOf(reportTable(value, style))).toMatchFileSnapshot(`golden/${golden}`);
  });

  test('the plan is plan-80.txt', async () => {
    await expect(textOf(planTable(TOWN, STYLE))).toMatchFileSnapshot('golden/plan-80.txt');
  });

  test.each([80, 100, 120, 200])('fits %i columns', (width) => {
    const long = {
      ...NIGHT_SHIFT,
      district: 'Greater Northern Riverside and Industrial Harbor',
      shift: 'Second relief of the third platoon',
    };
    const value = { ...TOWN, districtShifts: [DAY_SHIFT, long] };
    for (const text of [
      reportTable(value, { ...STYLE, width }),
      planTable(value, { ...STYLE, width }),
    ]) {
      for (const line of textOf(text).split('\n'))
        expect(textWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('is plain ASCII when the terminal asks for it, even where the data is not', () => {
    const value = {
      ...TOWN,
      districtShifts: [DAY_SHIFT, { ...NIGHT_SHIFT, district: 'Ñuñoa' }, UNKNOWN_SHIFT],
    };
    for (const text of [
      reportTable(value, { ...STYLE, unicode: false }),
      planTable(value, { ...STYLE, unicode: false }),
    ]) {
      expect(textOf(text)).toMatch(/^[\n -~]*$/);
    }
  });

  test('without colour has no escape; with colour the same words', () => {
    const colored = textOf(reportTable(TOWN, { ...STYLE, color: 1 }));
    const plain = textOf(reportTable(TOWN, STYLE));
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  test('never lets the data command the terminal', () => {
    const home = { agency: HOSTILE, district: HOSTILE, shift: HOSTILE };
    const value: ReportValue = {
      ...TOWN,
      assumptions: [{ ...TOWN.assumptions[0]!, sentence: HOSTILE }],
      vocabulary: [{ ...TOWN.vocabulary[0]!, value: HOSTILE }],
      inputs: [{ ...TOWN.inputs[0]!, file: HOSTILE }],
      districtShifts: [DAY_SHIFT, { ...NIGHT_SHIFT, ...home }],
      bareMinutes: [{ ...TOWN.bareMinutes[0]!, agency: HOSTILE, district: HOSTILE }],
      plan: {
        refresh: [{ officer: HOSTILE, name: HOSTILE, ...home }],
        train: [
          {
            ...TOWN.plan.train[0]!,
            officer: HOSTILE,
            name: HOSTILE,
            squad: HOSTILE,
            rotation: HOSTILE,
          },
        ],
        toFind: [{ ...TOWN.plan.toFind[0]!, ...home, squad: HOSTILE }],
        unfillable: [{ ...home, runs: Int32Array.of(MONDAY, MONDAY, 1, 0) }],
      },
    };
    const show = { agency: new Set(['', HOSTILE]), district: null };
    const style = { ...STYLE, names: true, next: HOSTILE, show };
    for (const text of [textOf(reportTable(value, style)), textOf(planTable(value, style))]) {
      expect(text).toContain('[31mred & <b>');
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
    }
  });

  test('prints officer ids only when asked who, and names only when asked for too', () => {
    const who = { ...STYLE, who: true };
    expect(textOf(reportTable(TOWN, STYLE))).not.toContain('4471');
    expect(textOf(reportTable(TOWN, who))).toMatch(/ 4471$/m);
    expect(textOf(reportTable(TOWN, who))).not.toContain('Okafor');
    expect(textOf(reportTable(TOWN, { ...who, names: true }))).toContain('4471 (Okafor)');
  });
});

describe('a long report', () => {
  const many = (rows: number, short: number): ReportValue => ({
    ...TOWN,
    districtShifts: Array.from({ length: rows }, (_, index) =>
      index < short
        ? { ...NIGHT_SHIFT, district: `D${index}`, hoursNone: 36 + index, agency: `A${index % 30}` }
        : { ...DAY_SHIFT, district: `D${index}`, agency: `A${index % 30}` },
    ),
    components: [],
  });

  test('leaves covered rows out over 200 and says how many', () => {
    const text = textOf(reportTable(many(300, 150), STYLE));
    expect(text).toContain('Left out: 150 rows with nobody short; --format csv has all.');
    expect(text).toContain('D149');
    expect(text).not.toMatch(/D299/);
  });

  test('shows the worst 200 when more are short, and says how many are not shown', () => {
    const text = textOf(reportTable(many(300, 250), STYLE));
    expect(text).toContain(
      'Left out: 50 rows with nobody short and 50 rows less short than these;',
    );
    const [, table = ''] = text.split('EACH DISTRICT AND SHIFT');
    expect(table.indexOf('D249 ')).toBeGreaterThan(0);
    expect(table).not.toMatch(/D49 /);
  });

  test('shows all of 200 in their order', () => {
    const text = textOf(reportTable(many(200, 150), STYLE));
    expect(text).not.toContain('Left out: 50 rows');
    expect(text).toMatch(/D199 /);
  });

  test('adds up many agencies, the worst first, and counts the rest', () => {
    const [, agencies = ''] = textOf(reportTable(many(300, 150), STYLE)).split('EACH AGENCY');
    const [table = ''] = agencies.split('\n\n');
    // Agency A29: five short shifts of 36 hours plus 29, 59, 89, 119 and 149.
    expect(table).toMatch(/^A29 +10 +840 +180 +625 +10$/m);
    expect(table).toContain('Left out: 10 agencies, 10 of them short');
    expect(table.indexOf('A29')).toBeLessThan(table.indexOf('A28'));
  });
});
