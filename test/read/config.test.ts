import { describe, expect, it } from 'vitest';
import { stopsRun } from '../../src/model/issue.js';
import { readConfig } from '../../src/read/config.js';
import { day } from '../support/civil.js';

function read(text: string): ReturnType<typeof readConfig> {
  return readConfig({ file: 'citcover.json', text });
}

/** Issues as line:column code field. */
function faults(text: string): readonly string[] {
  const { issues } = read(text);
  expect(issues.every(stopsRun)).toBe(true);
  return issues.map(({ line, column, code, field }) => `${line}:${column} ${code} ${field}`);
}

describe('a config', () => {
  it('may be missing or empty', () => {
    const nothing = readConfig(null);
    expect(nothing.issues).toEqual([]);
    expect(nothing.config).toMatchObject({ file: null, squads: [] });
    expect(nothing.config.minPatrolYears).toBeUndefined();
    expect(read('\ufeff{}').issues).toEqual([]);
    expect(read('{"$schema": "./citcover.schema.json"}').issues).toEqual([]);
  });

  it('sets the policy', () => {
    const { config, issues } = read(`{
      "minPatrolYears": 1.5, "certificateMonths": null, "countSupervisors": true,
      "availability": 0.8, "target": 0.9, "objective": "listed-first"
    }`);
    expect(issues).toEqual([]);
    expect(config).toMatchObject({
      minPatrolYears: 1.5,
      certificateMonths: null,
      countSupervisors: true,
      availability: 0.8,
      target: 0.9,
      objective: 'listed-first',
    });
  });

  it.each([
    ['{"year": 2028}', '2028-01-01', '2028-12-31'],
    ['{"from": "2027-03-01", "to": "2027-03-01"}', '2027-03-01', '2027-03-01'],
    ['{"days": 366, "from": "2028-01-01"}', '2028-01-01', '2028-12-31'],
  ])('sets the period %s', (period, from, to) => {
    const { config } = read(`{"period": ${period}}`);
    expect(config.period).toEqual({ from: day(from), to: day(to) });
  });

  it('takes hours off without a reason as not given, not as never being away', () => {
    expect(read('{"hoursOff": {}}')).toMatchObject({ issues: [] });
    expect(read('{"hoursOff": {}}').config.hoursOff).toBeUndefined();
  });

  it('keeps hours off, letters, columns and words', () => {
    const { config, issues } = read(`{
      "hoursOff": {"vacation": 120, "sick": 64.5},
      "letters": {"d": "Day", "N": "Night"},
      "columns": {"officer_id": "Star #"},
      "vocabulary": {"rank": {"Wachtmeister": "patrol"}, "status": {"A": "active"}}
    }`);
    expect(issues).toEqual([]);
    expect([...(config.hoursOff ?? [])]).toEqual([
      ['vacation', 120],
      ['sick', 64.5],
    ]);
    expect([...config.letters]).toEqual([
      ['D', 'Day'],
      ['N', 'Night'],
    ]);
    expect([...config.columns]).toEqual([['officer_id', 'Star #']]);
    expect([...config.vocabulary.rank]).toEqual([['wachtmeister', 'patrol']]);
  });

  it('names squads in a list, or by name with one rule or several', () => {
    const list = read(
      '{"squads": [{"squad": 1, "daysOff": "Sat"}, {"squad": "B", "daysOff": ["Sun"]}]}',
    );
    const named = read('{"squads": {"1": {"daysOff": "Sat"}, "B": [{"daysOff": "Sun"}]}}');
    expect([...list.issues, ...named.issues]).toEqual([]);
    expect(named.config.squads).toEqual(list.config.squads);
  });

  it('knows its own rotations in squads, wherever they stand', () => {
    const { config, issues } = read(`{
      "squads": {"A": {"rotation": "ours", "anchor": "2027-01-04"}},
      "rotations": {"Ours": {"cycle": "3-3", "source": "labor agreement"}}
    }`);
    expect(issues).toEqual([]);
    expect(config.squads[0]?.daysOff).toMatchObject({
      kind: 'cycle',
      cycle: 'WWWOOO',
      rotation: 'ours',
    });
  });
});

describe('an error in the config', () => {
  it.each([
    ['', '1:1 config-syntax null'],
    ['{"target": 0.9', '1:15 config-syntax null'],
    ['{"target": }', '1:12 config-syntax null'],
    ['{target: 1}', '1:2 config-syntax null'],
    ['{"target" 1}', '1:11 config-syntax null'],
    ['{"target": .5}', '1:12 config-syntax null'],
    ['{"objective": "few\nest"}', '1:15 config-syntax null'],
    ['{"objective": "fewest}', '1:15 config-syntax null'],
    ['{\n// no\n}', '2:1 config-syntax null'],
    ['{} {}', '1:4 config-syntax null'],
    ['['.repeat(100_000), '1:52 config-syntax null'],
    ['[]', '1:1 config-value-invalid '],
    ['7', '1:1 config-value-invalid '],
    ['{"availability": 0}', '1:18 config-value-invalid availability'],
    ['{"target": "0.9"}', '1:12 config-value-invalid target'],
    ['{"certificateMonths": 2.5}', '1:23 config-value-invalid certificateMonths'],
    ['{"countSupervisors": "yes"}', '1:22 config-value-invalid countSupervisors'],
    ['{"objective": "fewst"}', '1:15 config-value-invalid objective'],
    ['{"period": {"year": 2027, "days": 3}}', '1:12 config-value-invalid period'],
    [
      '{"period": {"from": "2027-02-30", "to": "2027-03-01"}}',
      '1:21 config-value-invalid period.from',
    ],
    ['{"period": {"from": "2027-03-02", "to": "2027-03-01"}}', '1:12 config-value-invalid period'],
    ['{"period": {"form": "2027-03-02", "year": 2027}}', '1:14 config-key-unknown period.form'],
    ['{"squads": [{"daysOff": "Sat"}]}', '1:13 config-value-invalid squads[0]'],
    ['{"squads": [{"squad": "A"}]}', '1:13 config-value-invalid squads[0]'],
    ['{"squads": {"A": {"rotation": "5-2"}}}', '1:18 config-value-invalid squads.A'],
    ['{"squads": {"A": {"daysOff": "Never"}}}', '1:30 config-value-invalid squads.A.daysOff'],
    [
      '{"squads": {"A": {"dayoff": "Sat", "daysOff": "Sat"}}}',
      '1:20 config-key-unknown squads.A.dayoff',
    ],
    ['{"squads": {"A": 7}}', '1:18 config-value-invalid squads.A'],
    ['{"rotations": {"X": "WWWW"}}', '1:21 config-value-invalid rotations.X'],
    ['{"rotations": {"X": {"source": "me"}}}', '1:21 config-value-invalid rotations.X'],
    ['{"letters": {"O": "Off"}}', '1:19 config-value-invalid letters.O'],
    ['{"letters": {"DD": "Day"}}', '1:20 config-value-invalid letters.DD'],
    ['{"columns": {"oficer": "Star"}}', '1:15 config-key-unknown columns.oficer'],
    ['{"columns": {"officer_id": ""}}', '1:28 config-value-invalid columns.officer_id'],
    ['{"vocabulary": {"rang": {}}}', '1:18 config-key-unknown vocabulary.rang'],
    ['{"vocabulary": {"rank": {"x": "boss"}}}', '1:31 config-value-invalid vocabulary.rank.x'],
    ['{"hoursOff": {"sick": -1}}', '1:23 config-value-invalid hoursOff.sick'],
    ['{"hoursOff": 100}', '1:14 config-value-invalid hoursOff'],
  ])('%.40s is at %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('does not hide the others', () => {
    expect(faults('{"target": 9,\n "objctive": 1,\n "availability": 2}')).toEqual([
      '1:12 config-value-invalid target',
      '2:3 config-key-unknown objctive',
      '3:18 config-value-invalid availability',
    ]);
    expect(read('{"objctive": 1}').issues[0]?.suggestion).toBe('objective');
  });

  it('is found under keys with a meaning of their own in JavaScript', () => {
    expect(faults('{"__proto__": 1, "constructor": {}, "toString": 2}')).toEqual([
      '1:3 config-key-unknown __proto__',
      '1:19 config-key-unknown constructor',
      '1:38 config-key-unknown toString',
    ]);
    const { config } = read('{"vocabulary": {"rank": {"__proto__": "patrol"}}, "letters": {}}');
    expect(config.vocabulary.rank.get('__proto__')).toBe('patrol');
  });
});
