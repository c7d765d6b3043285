import { describe, expect, test } from 'vitest';
import { LIMIT_LEVELS, LIMIT_NAMES } from '../../../src/model/limits.js';
import { LIMIT_VERDICTS, type LimitResult } from '../../../src/report/check/settle-limits.js';
import type { CheckValue } from '../../../src/report/format/answered.js';
import { checkCsv } from '../../../src/report/format/csv/check-csv.js';
import { checkJson } from '../../../src/report/format/json/check-json.js';
import { checkTable } from '../../../src/report/format/table/check-table.js';
import { day } from '../../support/civil.js';
import { schemaOf, validatorOf } from '../../support/schemas.js';
import { STYLE, TOWN, textOf } from './town.js';

const NOBODY = { agency: null, officer: null, field: null, value: null } as const;

const LIMITS: readonly LimitResult[] = [
  {
    ...{ name: 'min-covered', level: 'error', limit: 0.95, measured: 0.9512, accepted: 0 },
    ...{ verdict: 'met', findings: [] },
  },
  {
    ...{ name: 'max-short', level: 'error', limit: 3, measured: 1200, accepted: 1 },
    verdict: 'broken',
    findings: [
      { ...NOBODY, code: 'max-short', district: 'North', shift: 'Night', measured: 1100 },
      { ...NOBODY, code: 'max-short', district: 'So\u001bth', shift: 'Day', measured: 2 },
    ],
  },
  {
    ...{ name: 'max-train', level: 'warn', limit: 3, measured: null, accepted: 0 },
    ...{ verdict: 'unknown', findings: [] },
  },
];

const VALUE: CheckValue = {
  ...TOWN,
  issues: [],
  limits: LIMITS,
  accepted: [
    {
      ...{ ...NOBODY, code: 'max-short', district: 'East', shift: 'Day', measured: 98 },
      ...{ reason: '', until: day('2027-06-30') },
    },
  ],
};

describe('limits', () => {
  test('stand in a table with what is measured, allowed and the verdict', () => {
    const text = textOf(checkTable(VALUE, { ...STYLE, width: 120 }));
    const [, below = ''] = text.split('LIMITS\n');
    const lines = below.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));
    expect(lines).toContain('min-covered | hours covered, over all | 95.1 % | at least 95 % | met');
    expect(below.replaceAll(/\s+/g, ' ')).toContain('1,200 at most 3 broken, with 1 accepted');
    expect(lines).toContain('max-short: North Night and Soth Day.');
    expect(lines.slice(-3)).toEqual([
      'The baseline accepts 1 finding; 1 without a reason.',
      'Not sound: 1 limit not met.',
      '',
    ]);
  });

  test('are not spoken of where none is set', () => {
    expect(textOf(checkTable({ ...VALUE, limits: [] }, STYLE))).not.toContain('LIMITS');
  });

  test('are lines of the CSV after the issues', () => {
    expect(textOf(checkCsv(VALUE)).split('\n').slice(1)).toEqual([
      'note,min-covered,,,,,limit,0.9512,,"hours covered, over all: at least 95 %",met,,',
      'error,max-short,,,,,limit,1200,,shifts on a date that are short: at most 3,broken,,',
      'warning,max-train,,,,,limit,,,officers to train: at most 3,unknown,,',
      '',
    ]);
  });

  test('stand in the JSON as its schema says, and decide the verdict', () => {
    const json = JSON.parse(textOf(checkJson(VALUE)));
    const validate = validatorOf('check');
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.verdict).toEqual({ sound: false, errors: 0, warnings: 0, notes: 0 });
    expect(json.limits[1].findings[0]).toEqual({
      agency: null,
      district: 'North',
      shift: 'Night',
      officer: null,
      measured: 1100,
    });
    expect(json.accepted[0]).toMatchObject({ district: 'East', reason: '', until: '2027-06-30' });
    const { name, level, verdict } = schemaOf('check').properties.limits.items.properties;
    expect(name.enum).toEqual([...LIMIT_NAMES]);
    expect(level.enum).toEqual([...LIMIT_LEVELS]);
    expect(verdict.enum).toEqual([...LIMIT_VERDICTS]);
  });
});
