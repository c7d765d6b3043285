import { describe, expect, it } from 'vitest';
import { instanceCsv } from '../../../src/report/format/csv/instance-csv.js';
import { instanceJson } from '../../../src/report/format/json/instance-json.js';
import { instanceTable } from '../../../src/report/format/table/instance-table.js';
import { STYLE, TOWN, textOf } from '../format/town.js';
import { ANSWER } from './answer.js';

const VALUE = { ...TOWN, answer: ANSWER };

describe('one instance explained', () => {
  it('is a table that a coordinator can act on', () => {
    const text = textOf(instanceTable(VALUE, STYLE));
    expect(text.slice(text.indexOf('On duty '))).toBe(`\
On duty       0 at the fewest: short by 2
              18:00-00:00  1, short by 1
              00:00-04:00  0, short by 2

OFFICERS OF THIS SHIFT WHO COUNT
nobody

WHO COUNTS FROM ANOTHER SHIFT OR DISTRICT
11  18:00-00:00: on duty in D1 Swing of Mon 2027-03-01

OFFICERS OF THIS SHIFT WHO DO NOT COUNT
13  on duty by rotation, but not trained; a listed volunteer who could be
14  on duty by rotation, but not trained; has not been asked
12  off by rotation; certified until 2100-01-01

WHAT WOULD CLOSE THE GAP
Train         13 for 18:00-04:00 (on your list)
Find          1 experienced patrol officer on duty then has not been asked
Put on duty   12 is certified and off that day: overtime or a swap (duty on, in
              --exceptions)
`);
    expect(text).toMatch(/^D1 Power, Mon 2027-03-01, 18:00-04:00\nLaw-enforcement sensitive/);
    expect(text).toMatch(/Required {6}2 certified officers at every minute/);
  });

  it('names officers only when names are asked for', () => {
    const named = { ...STYLE, names: true };
    for (const format of [instanceTable, instanceJson, instanceCsv]) {
      expect(textOf(format(VALUE, STYLE))).not.toMatch(/Vega|Wu/);
      expect(textOf(format(VALUE, named))).toMatch(/Vega[\s\S]*Wu/);
    }
  });

  it('is JSON with the minutes, the verdicts and the remedy', () => {
    const json = JSON.parse(textOf(instanceJson(VALUE, STYLE)));
    expect(json.instance).toMatchObject({ required: 2, onDuty: 0, short: 2, end: '04:00' });
    expect(json.minutes).toEqual([
      { from: '18:00', to: '00:00', onDuty: 1, short: 1 },
      { from: '00:00', to: '04:00', onDuty: 0, short: 2 },
    ]);
    expect(json.officers[0]).toEqual({
      officer: '13',
      counts: false,
      duty: 'onDuty',
      training: 'listed',
      why: 'on duty by rotation, but not trained; a listed volunteer who could be',
    });
    expect(json.remedy.toFind).toBe(1);
  });

  it('does not know what nobody knows', () => {
    const value = { ...VALUE, answer: { ...ANSWER, isKnown: false } };
    expect(textOf(instanceTable(value, STYLE))).toContain('not known: the days off of everyone');
    expect(textOf(instanceTable(value, STYLE))).not.toContain('WHAT WOULD CLOSE');
    const json = JSON.parse(textOf(instanceJson(value, STYLE)));
    expect(json.instance.onDuty).toBeNull();
    expect(json.remedy.toFind).toBeNull();
  });
});
