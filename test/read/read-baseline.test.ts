import { describe, expect, test } from 'vitest';
import { readBaseline } from '../../src/read/read-baseline.js';
import { day } from '../support/civil.js';
import { validatorOf } from '../support/schemas.js';

const validate = validatorOf('baseline');

function read(text: string): ReturnType<typeof readBaseline> {
  return readBaseline({ file: 'baseline.json', text });
}

const issuesOf = (text: string): string[] =>
  read(text).issues.map(({ code, line, column, field, suggestion }) => {
    return `${line}:${column} ${code} ${field} ${suggestion}`;
  });

describe('a baseline', () => {
  const Text = `\ufeff{
  "$schema": "schema/baseline.schema.json",
  "schemaVersion": 1,
  "accepted": [
    {"code": "max-short", "district": "D1", "shift": "A", "measured": 2.5, "reason": "hiring", "until": "2027-06-30"},
    {"code": "date-invalid", "officer": "7", "field": "from", "value": "", "measured": 1, "agency": null}
  ]
}`;

  test('is read with the place of each entry', () => {
    const { baseline, issues } = read(Text);
    expect(issues).toEqual([]);
    expect(baseline).toEqual({
      file: 'baseline.json',
      entries: [
        {
          ...{ code: 'max-short', agency: null, district: 'D1', shift: 'A', officer: null },
          ...{ field: null, value: null, measured: 2.5, reason: 'hiring' },
          ...{ until: day('2027-06-30'), line: 5, column: 5 },
        },
        {
          ...{ code: 'date-invalid', agency: null, district: null, shift: null, officer: '7' },
          ...{ field: 'from', value: '', measured: 1, reason: '', until: null, line: 6, column: 5 },
        },
      ],
    });
    expect(validate(JSON.parse(Text.slice(1)))).toBe(true);
  });

  test.each<[text: string, issue: string]>([
    ['{"accepted": [}', '1:15 config-syntax null null'],
    ['{}', '1:1 config-value-invalid the file null'],
    ['[]', '1:1 config-value-invalid  null'],
    ['{"accepted": {}}', '1:14 config-value-invalid accepted null'],
    ['{"acepted": []}', '1:3 config-key-unknown acepted accepted'],
    ['{"schemaVersion": 2, "accepted": []}', '1:19 config-value-invalid schemaVersion null'],
    [
      '{"accepted": [{"code": "max-shrt", "measured": 1}]}',
      '1:24 config-value-invalid accepted[0].code "max-short"',
    ],
    ['{"accepted": [{"code": "max-short"}]}', '1:15 config-value-invalid accepted[0] null'],
    ['{"accepted": [{"measured": 1}]}', '1:15 config-value-invalid accepted[0] null'],
    [
      '{"accepted": [{"code": "max-short", "measured": 1, "untl": null}]}',
      '1:53 config-key-unknown accepted[0].untl until',
    ],
    [
      '{"accepted": [{"code": "max-short", "measured": 1, "until": "6/3/2027"}]}',
      '1:61 config-value-invalid accepted[0].until 2027-06-03',
    ],
    [
      '{"accepted": [{"code": "max-short", "measured": 1, "officer": 7}]}',
      '1:63 config-value-invalid accepted[0].officer null',
    ],
  ])('%s is an error where it stands', (text, issue) => {
    expect(issuesOf(text)).toContain(issue);
  });
});
