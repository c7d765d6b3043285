import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ROTATIONS } from '../../../src/model/rotations.js';
import { calendarCsv } from '../../../src/report/format/csv/calendar-csv.js';
import { csvLine } from '../../../src/report/format/csv/csv-line.js';
import { dutyCsv } from '../../../src/report/format/csv/duty-csv.js';
import { planCsv } from '../../../src/report/format/csv/plan-csv.js';
import { reportCsv } from '../../../src/report/format/csv/report-csv.js';
import { rotationsCsv } from '../../../src/report/format/csv/rotations-csv.js';
import { CALENDAR, DUTY } from './dated.js';
import { STYLE, TOWN, textOf } from './town.js';
import { UNKNOWN_SHIFT } from './town-shifts.js';

describe('a line of CSV', () => {
  test.each<[string, string]>([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    [' padded ', '" padded "'],
    ['001', '001'],
    ['', ''],
  ])('quotes %j as RFC 4180 says', (text, field) => {
    expect(csvLine([text, 1])).toBe(`${field},1\n`);
  });

  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-A', "'-A"],
    ['@SUM', "'@SUM"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['\u0000=1+1', "'=1+1"],
  ])('keeps a spreadsheet from taking %j for a formula', (text, field) => {
    expect(csvLine([text])).toBe(`${field}\n`);
  });

  test('never touches numbers, and writes what is not known as nothing', () => {
    expect(csvLine([-1, 0.5, null, true])).toBe('-1,0.5,,true\n');
  });

  test('drops control characters and bidi overrides', () => {
    expect(csvLine(['a\u001b[31m\u009b\u202eb\u007f'])).toBe('a[31mb\n');
  });
});

describe('CSV of each command', () => {
  test('calendar', () => {
    expect(textOf(calendarCsv(CALENDAR, STYLE))).toBe(
      [
        'date,agency,district,shift,start,end,required,on_duty,short',
        '2027-03-04,,Central,Night,20:00,08:00,1,1,0',
        '2027-03-05,,Central,Night,20:00,08:00,1,0,1',
        '2027-03-05,,North,Power,10:00,20:00,2,,',
        '2027-03-05,,South,Day,00:00,00:00,0,1,0',
        '',
      ].join('\n'),
    );
  });

  test('duty, with names only when asked for, and certified with --all', () => {
    const lines = (names: boolean, all: boolean): string[] =>
      textOf(dutyCsv({ ...DUTY, question: { ...DUTY.question, all } }, { ...STYLE, names })).split(
        '\n',
      );
    expect(lines(false, false).slice(0, 2)).toEqual([
      'date,agency,district,shift,start,end,officer_id',
      '2027-03-05,,Central,Night,20:00,08:00,0007',
    ]);
    expect(lines(true, true).slice(0, 3)).toEqual([
      'date,agency,district,shift,start,end,officer_id,certified,name',
      '2027-03-05,,Central,Night,20:00,08:00,0007,yes,"Vega, L"',
      '2027-03-05,,Central,Night,20:00,08:00,4471,no,',
    ]);
  });

  test('report, one line a district-shift', () => {
    const value = { ...TOWN, districtShifts: [...TOWN.districtShifts, UNKNOWN_SHIFT] };
    expect(textOf(reportCsv(value, STYLE)).split('\n')).toEqual([
      'agency,district,shift,basis,component,counted,on_duty_min,on_duty_mean,hours_required,' +
        'hours_short,hours_none,covered_share,instances_required,instances_short,instances_none,' +
        'shared_only,fragile,worst_weekday,longest_gap_from,longest_gap_to,train_total,' +
        'train_volunteers,train_to_find,train_refresh,estimate_low,estimate_high',
      ',Central,Day,exact,1,2,1,1.4286,84,0,0,1,7,0,0,0,4,,,,0,0,0,0,,',
      ',Central,Night,exact,2,1,0,0.5714,84,36,36,0.5714,7,3,3,0,4,Fri,2027-03-05,2027-03-07,2,1,1,1,,',
      ',Central,Power,unknown,3,,,,84,,,,7,,,,,,,,,,,,,',
      '',
    ]);
  });

  test('plan, one line an action', () => {
    expect(textOf(planCsv(TOWN, STYLE)).split('\n')).toEqual([
      'action,agency,district,shift,squad,rotation,anchor,days_off,officer_id,count,eligible,from,to,short,reason,basis,estimate_low,estimate_high',
      'refresh,,Central,Night,,,,,0007,1,,,,,,exact,,',
      'train,,Central,Night,B,4on2off,2027-03-03,,4471,1,,,,,,exact,,',
      'find,,Central,Night,,,,Mon Tue,,1,2,,,,,exact,,',
      'unfillable,,Central,Night,,,,,,,,2027-03-07,2027-03-07,1,noEligible,exact,,',
      '',
    ]);
    expect(textOf(planCsv(TOWN, { ...STYLE, names: true }))).toContain(
      '4471,1,,,,,,exact,,,Okafor\n',
    );
  });

  test('rotations, which another program can read', () => {
    const rows = parse(textOf(rotationsCsv(ROTATIONS)), { columns: true });
    expect(rows).toHaveLength(ROTATIONS.length);
    expect(rows[0]).toMatchObject({ name: 'Pitman', cycle: 'WWOOWWWOOWWOOO', days: '14' });
  });

  test('shows only the districts asked for', () => {
    const show = { agency: null, district: new Set(['North']) };
    const lines = textOf(calendarCsv(CALENDAR, { ...STYLE, show })).split('\n');
    expect(lines.slice(1)).toEqual(['2027-03-05,,North,Power,10:00,20:00,2,,', '']);
    expect(textOf(reportCsv(TOWN, { ...STYLE, show })).split('\n')).toHaveLength(2);
  });
});
