import { describe, expect, test } from 'vitest';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import type { ReportValue } from '../../../src/report/report-value.js';
import { STYLE, TOWN, textOf } from './town.js';
import { MONDAY, NIGHT_SHIFT, UNKNOWN_SHIFT } from './town-shifts.js';

const written = (value: ReportValue, style = STYLE): ReturnType<typeof JSON.parse> =>
  JSON.parse(textOf(reportJson(value, style)));

describe('the JSON of report and plan', () => {
  test('has the keys of the contract in its order', () => {
    const report = written(TOWN);
    expect(Object.keys(report).join(' ')).toBe(
      'schemaVersion tool asOf period inputs whatIf policy assumptions vocabulary summary districtShifts ' +
        'components plan bareMinutes ledger analysis estimate issues',
    );
    expect(Object.keys(report.summary).join(' ')).toBe(
      'hoursRequired hoursShort hoursNone coveredShare instancesRequired instancesShort ' +
        'instancesNone sharedOnly districtShifts districtShiftsShort officers rows patrol trained ' +
        'inDate designated counted train listedFirst withAbsence',
    );
    expect(Object.keys(report.districtShifts[1]).join(' ')).toBe(
      'agency district shift windows basis estimate component counted onDuty hoursRequired hoursShort ' +
        'hoursNone coveredShare instancesRequired instancesShort instancesNone sharedOnly fragile ' +
        'worstWeekday longestGap gaps train',
    );
    expect(Object.keys(report.summary.train).join(' ')).toBe(
      'total volunteers toFind refresh lowerBound status unfillable',
    );
  });

  test('writes dates, clock times, weekdays and hours for people', () => {
    const report = written(TOWN);
    expect(report.asOf).toBe('2027-02-01');
    expect(report.period).toEqual({ from: '2027-03-01', to: '2027-03-07', days: 7 });
    const night = report.districtShifts[1];
    expect(night).toMatchObject({
      agency: null,
      windows: [{ days: 'Mon-Sun', start: '20:00', end: '08:00', required: 1 }],
      onDuty: { min: 0, mean: 0.5714 },
      worstWeekday: 'Fri',
      longestGap: { from: '2027-03-05', to: '2027-03-07', short: 1 },
      gaps: [{ from: '2027-03-05', to: '2027-03-07', short: 1 }],
    });
    expect(report.districtShifts[0]).toMatchObject({
      worstWeekday: null,
      longestGap: null,
      gaps: [],
    });
    expect(report.bareMinutes[0].windows).toEqual([{ from: 'Mon 02:00', to: 'Mon 06:00' }]);
    expect(report.summary.withAbsence.expectedHoursShort).toBe(60.1234);
  });

  test('rounds hours to four decimals and keeps what is not known null', () => {
    const thirds = { ...NIGHT_SHIFT, hoursShort: 100 / 3 };
    const report = written({ ...TOWN, districtShifts: [thirds, UNKNOWN_SHIFT] });
    expect(report.districtShifts[0].hoursShort).toBe(33.3333);
    expect(report.districtShifts[1]).toMatchObject({
      basis: 'unknown',
      counted: null,
      onDuty: { min: null, mean: null },
      hoursRequired: 84,
      hoursShort: null,
      train: { total: null, volunteers: null, toFind: null, refresh: null },
    });
  });

  test('names the instances of a reason; a minute past midnight is a clock time', () => {
    const [, night] = written(TOWN).components;
    expect(night.districtShifts).toEqual([1]);
    expect(night.reason).toEqual({
      kind: 'dates',
      lowerBound: 2,
      sentence:
        'Central Night needs at least 2: on 5 March at 20:00 and on 6 March at 02:00 the next day it is short by 2 in all, and nobody who can be trained is there then on more than 1 of those two nights.',
      instances: [
        {
          agency: null,
          district: 'Central',
          shift: 'Night',
          date: '2027-03-05',
          minute: '20:00',
          short: 1,
          weight: 1,
        },
        {
          agency: null,
          district: 'Central',
          shift: 'Night',
          date: '2027-03-06',
          minute: '02:00',
          short: 1,
          weight: 1,
        },
      ],
      weightedShort: 2,
      mostPerOfficer: 1,
      mostTogether: 1,
      afterRefresh: 0,
      unfillable: 0,
    });
  });

  test('writes sums and exhausted searches too', () => {
    const [day, night] = TOWN.components;
    const reason = {
      kind: 'sum',
      lowerBound: 2,
      parts: [
        { kind: 'search', lowerBound: 1, nodes: 12, afterRefresh: 0 },
        { kind: 'search', lowerBound: 1, nodes: 3, afterRefresh: 2 },
      ],
    } as const;
    const components = [day!, { ...night!, reason }];
    expect(written({ ...TOWN, components }).components[1].reason).toEqual({
      ...reason,
      sentence: expect.stringContaining('Central Night needs at least 2, in two parts'),
      parts: reason.parts.map((part) => ({
        ...part,
        sentence: expect.stringMatching(/^At least/),
      })),
    });
  });

  test('has one object for each unfillable run', () => {
    const home = { agency: 'A', district: 'D', shift: 'S' };
    const runs = Int32Array.of(MONDAY, MONDAY + 1, 2, 0, MONDAY + 4, MONDAY + 4, 1, 2);
    const plan = { ...TOWN.plan, unfillable: [{ ...home, runs }] };
    expect(written({ ...TOWN, plan }).plan.unfillable).toEqual([
      { ...home, from: '2027-03-01', to: '2027-03-02', short: 2, reason: 'nobodyOnPatrol' },
      { ...home, from: '2027-03-05', to: '2027-03-05', short: 1, reason: 'allDeclined' },
    ]);
  });

  test('prints officer ids only, unless names are asked for', () => {
    expect(textOf(reportJson(TOWN, STYLE))).not.toContain('Okafor');
    expect(written(TOWN).plan.train[0]).toEqual({
      officer: '4471',
      agency: null,
      district: 'Central',
      shift: 'Night',
      squad: 'B',
      rotation: '4on2off',
      anchor: '2027-03-03',
      daysOff: null,
    });
    expect(written(TOWN, { ...STYLE, names: true }).plan.train[0].name).toBe('Okafor');
  });

  test('shows only what is asked for and counts everything', () => {
    const north = { ...NIGHT_SHIFT, district: 'North' };
    const value = {
      ...TOWN,
      districtShifts: [...TOWN.districtShifts, north],
      components: [...TOWN.components, { ...TOWN.components[0]!, id: 3, districtShifts: [0, 2] }],
    };
    const show = { agency: null, district: new Set(['North']) };
    const report = written(value, { ...STYLE, show });
    expect(report.districtShifts.map((row: { district: string }) => row.district)).toEqual([
      'North',
    ]);
    expect(report.components.map(({ id, districtShifts }: never) => [id, districtShifts])).toEqual([
      [3, [0]],
    ]);
    expect(report.plan.train).toEqual([]);
    expect(report.summary).toEqual(written(value).summary);
  });

  test('is one line an element, and the same bytes each time', () => {
    const text = textOf(reportJson(TOWN, STYLE));
    expect(textOf(reportJson(TOWN, STYLE))).toBe(text);
    const lines = text.split('\n');
    expect(lines[0]).toBe('{');
    expect(
      lines.filter((line) => line.includes('"district":"Central","shift":"Day"')),
    ).toHaveLength(1);
    expect(text.endsWith('\n}\n')).toBe(true);
    expect(text).toContain('  "issues": []\n');
  });
});

describe('hostile names in JSON', () => {
  test.each([
    ['__proto__'],
    ['constructor'],
    ['lone \ud800 surrogate'],
    ['\u0000\u001b[31m\u009b31m\u202e'],
    ['"quoted", \\ and\nnewline'],
  ])('%j survives and is safe to print', (district) => {
    const text = textOf(
      reportJson(
        { ...TOWN, districtShifts: [TOWN.districtShifts[0]!, { ...NIGHT_SHIFT, district }] },
        STYLE,
      ),
    );
    expect(JSON.parse(text).districtShifts[1].district).toBe(district);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]|\p{Surrogate}/u);
  });
});
