import { describe, expect, test } from 'vitest';
import { DISPOSITIONS } from '../../../src/model/disposition.js';
import { ISSUE_KINDS } from '../../../src/model/issue.js';
import { UNFILLABLE_REASONS } from '../../../src/plan/answer.js';
import { calendarJson } from '../../../src/report/format/json/calendar-json.js';
import { checkJson } from '../../../src/report/format/json/check-json.js';
import { dutyJson } from '../../../src/report/format/json/duty-json.js';
import { reportJson } from '../../../src/report/format/json/report-json.js';
import { ASSUMPTION_CODES } from '../../../src/report/report-value.js';
import { schemaOf, validatorOf } from '../../support/schemas.js';
import { CALENDAR, DUTY } from './dated.js';
import { ISSUES } from './issues.js';
import { STYLE, TOWN, textOf } from './town.js';
import { UNKNOWN_SHIFT } from './town-shifts.js';

type Json = ReturnType<typeof JSON.parse>;

const REPORT = { ...TOWN, districtShifts: [...TOWN.districtShifts, UNKNOWN_SHIFT], issues: ISSUES };

const OUTPUTS: readonly (readonly [schema: string, text: string])[] = [
  ['report', textOf(reportJson(REPORT, STYLE))],
  ['report', textOf(reportJson(REPORT, { ...STYLE, names: true }))],
  ['calendar', textOf(calendarJson(CALENDAR, STYLE))],
  ['duty', textOf(dutyJson(DUTY, STYLE))],
  ['duty', textOf(dutyJson(DUTY, { ...STYLE, names: true }))],
  ['check', textOf(checkJson({ ...TOWN, issues: ISSUES }))],
];

describe('the JSON Schemas', () => {
  test.each(OUTPUTS)('%s accepts what is written', (name, text) => {
    const validate = validatorOf(name);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each<[what: string, path: string, value: unknown]>([
    ['a key too many', 'extra', 1],
    ['a key too few', 'summary.sharedOnly', undefined],
    ['a word outside an enum', 'districtShifts.0.basis', 'guessed'],
    ['a status that is not one', 'summary.train.status', 'best'],
    ['hours as text', 'summary.hoursRequired', '168'],
    ['a date that is none', 'districtShifts.1.gaps.0.from', '3/5/2027'],
    ['a clock time that is none', 'districtShifts.0.windows.0.end', '24:00'],
    ['an empty agency', 'districtShifts.0.agency', ''],
    ['a reason of no kind', 'components.1.reason.kind', 'because'],
    ['a reason of two kinds', 'components.1.reason.nodes', 3],
    ['an issue code that is not one', 'issues.0.code', 'odd'],
    ['a ledger with a line missing', 'ledger', [{ disposition: 'counts', officers: 8 }]],
    ['another version', 'schemaVersion', 2],
  ])('report rejects %s', (_what, path, value) => {
    const validate = validatorOf('report');
    const report = JSON.parse(textOf(reportJson(REPORT, STYLE)));
    expect(validate(report)).toBe(true);
    const keys = path.split('.');
    const last = keys.pop()!;
    keys.reduce((node, key) => node[key], report)[last] = value;
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(false);
  });

  test('know every word that the code knows', () => {
    const { $defs, properties } = schemaOf('report');
    expect(properties.ledger.items.properties.disposition.enum).toEqual([...DISPOSITIONS]);
    expect(properties.assumptions.items.properties.code.enum).toEqual([...ASSUMPTION_CODES]);
    expect($defs.plan.properties.unfillable.items.properties.reason.enum).toEqual([
      ...UNFILLABLE_REASONS,
    ]);
    expect($defs.issue.properties.code.enum).toEqual(Object.keys(ISSUE_KINDS));
    expect(schemaOf('check').$defs.issue).toEqual($defs.issue);
  });

  test.each(['report', 'calendar', 'duty', 'check'])('%s is closed everywhere', (name) => {
    const objects = objectsIn(schemaOf(name));
    expect(objects.length).toBeGreaterThan(4);
    for (const { additionalProperties, properties, required } of objects) {
      expect(additionalProperties).toBe(false);
      // An officer's name is there only when names are asked for.
      expect(required).toEqual(
        Object.keys(properties).filter((key) => key !== 'name' || !('officer' in properties)),
      );
    }
  });
});

/** Every object that a schema describes, at any depth. */
function objectsIn(node: Json): Json[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(objectsIn);
  return node.type === 'object' && 'properties' in node ? [node, ...inside] : inside;
}

describe('the schema of citcover.json', () => {
  const validate = validatorOf('config');

  test.each([
    [{}],
    [JSON.parse('{"$schema": "x", "certificateMonths": null, "minPatrolYears": 2.5}')],
    [{ period: { year: 2027 }, countSupervisors: true, objective: 'listed-first' }],
    [{ squads: [{ squad: 'A', district: 'North', rotation: '4on2off', anchor: '2027-01-04' }] }],
    [{ squads: { A: { daysOff: 'Sat Sun' }, B: [{ daysOff: ['Mon', 'Tue'], shift: 'Day' }] } }],
    [{ rotations: { Ours: 'WWOO', Theirs: { cycle: '5-2', source: 'contract' } } }],
    [{ columns: { officer_id: 'Star No' }, letters: { D: 'Day', N: 'Night' } }],
    [{ vocabulary: { assignment: { Marine: 'other' }, status: { Limited: 'notActive' } } }],
    [{ period: { from: '2027-01-01', days: 28 }, hoursOff: { vacation: 120 } }],
  ])('accepts %j', (config) => {
    validate(config);
    expect(validate.errors).toBeNull();
  });

  test.each([
    [{ certificatMonths: 24 }],
    [{ squads: [{ rotation: '4on2off', anchor: '2027-01-04' }] }],
    [{ squads: [{ squad: 'A', rotation: '4on2off' }] }],
    [{ squads: [{ squad: 'A', daysOff: 'Sat', rotation: '5-2', anchor: '2027-01-04' }] }],
    [{ columns: { badge: 'Star No' } }],
    [{ letters: { O: 'Off' } }],
    [{ vocabulary: { status: { Sick: 'off' } } }],
    [{ availability: 82 }],
    [{ period: { year: 2027, from: '2027-01-01' } }],
    [{ objective: 'most' }],
  ])('rejects %j', (config) => {
    expect(validate(config)).toBe(false);
  });
});
