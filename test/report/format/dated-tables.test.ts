import { describe, expect, test } from 'vitest';
import { ROTATIONS } from '../../../src/model/rotations.js';
import { calendarTable } from '../../../src/report/format/table/calendar-table.js';
import { dutyTable } from '../../../src/report/format/table/duty-table.js';
import { rotationsTable } from '../../../src/report/format/table/rotations-table.js';
import { CALENDAR, DUTY } from './dated.js';
import { STYLE, textOf } from './town.js';

describe('the calendar on a terminal', () => {
  test('says of every instance what is required and who is scheduled', () => {
    expect(textOf(calendarTable(CALENDAR, STYLE))).toMatchInlineSnapshot(`
      "Calendar of scheduled cover by certified CIT officers
      2027-03-01 to 2027-03-07 (7 days)
      Law-enforcement sensitive. Scheduled, not confirmed.

      Date            Window       District  Shift  Required  On duty  Cover
      ────────────────────────────────────────────────────────────────────────────────
      Thu 2027-03-04  20:00-08:00  Central   Night         1        1  covered
      Fri 2027-03-05  20:00-08:00  Central   Night         1        0  short 1, nobody
      Fri 2027-03-05  10:00-20:00  North     Power         2        –  not known
      Fri 2027-03-05  00:00-00:00  South     Day           0        1  none required

      4 instances: 1 short, 1 of them with nobody. 1 not known: days off are missing.
      "
    `);
  });

  test('shows only the districts asked for and counts those', () => {
    const show = { agency: null, district: new Set(['North']) };
    const text = textOf(calendarTable(CALENDAR, { ...STYLE, show }));
    expect(text).not.toContain('Central');
    expect(text).toContain(
      '1 instance, none known to be short. 1 not known: days off are missing.',
    );
  });
});

describe('the duty list on a terminal', () => {
  test('puts the places with nobody first', () => {
    expect(textOf(dutyTable(DUTY, STYLE))).toMatchInlineSnapshot(`
      "On duty Fri 2027-03-05
      Law-enforcement sensitive. Scheduled, not confirmed.

      NO PATROL OFFICER
      Date            Window       District  Shift  Scheduled
      ─────────────────────────────────────────────────────────────────────────────
      Fri 2027-03-05  20:00-08:00  North     Night  nobody
      Fri 2027-03-05  20:00-08:00  South     Night  not known: days off are missing

      PATROL OFFICERS
      Date            Window       District  Shift  Officer  Certified
      ────────────────────────────────────────────────────────────────
      Fri 2027-03-05  20:00-08:00  Central   Night  0007     yes
      Fri 2027-03-05  20:00-08:00  Central   Night  4471     no
      "
    `);
  });

  test('says so when nobody is scheduled', () => {
    const text = textOf(dutyTable({ ...DUTY, rows: [] }, STYLE));
    expect(text).toMatch(/nobody\n[\s\S]*\nPatrol officers scheduled: none\.\n$/);
  });

  test('says so when no shift is on at a moment', () => {
    const question = { ...DUTY.question, at: 180, all: false };
    const value = { ...DUTY, question, rows: [], nobody: [] };
    expect(textOf(dutyTable(value, STYLE))).toBe(
      [
        'On duty Fri 2027-03-05 at 03:00',
        'Law-enforcement sensitive. Scheduled, not confirmed.',
        '',
        'No shift is on then: nothing is required.',
        '',
      ].join('\n'),
    );
  });

  test('prints names only when asked for', () => {
    expect(textOf(dutyTable(DUTY, STYLE))).not.toContain('Vega');
    expect(textOf(dutyTable(DUTY, { ...STYLE, names: true }))).toContain('0007 (Vega, L)');
  });
});

describe('the rotations on a terminal', () => {
  test.each([80, 120])('all of them, with their sources, in %i columns', (width) => {
    const text = textOf(rotationsTable(ROTATIONS, { ...STYLE, width }));
    for (const { name, source } of ROTATIONS) {
      expect(text).toContain(`\n${name} `);
      expect(text.replace(/\s+/g, ' ')).toContain(`: ${source}.`);
    }
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(text).toContain('4on2off');
  });
});
