import { expect, test } from 'vitest';
import { ROTATIONS } from '../../../src/model/rotations.js';
import { explainedCode } from '../../../src/report/explain/explained-code.js';
import { FORMATS } from '../../../src/report/format/registry.js';
import { MOVED } from '../compare/moved.js';
import { ANSWER } from '../instance/answer.js';
import { HELD } from '../verdict/verdicts.js';
import { CALENDAR, DUTY } from './dated.js';
import { ISSUES } from './issues.js';
import { STYLE, TOWN, textOf } from './town.js';

const VALUES = {
  report: TOWN,
  plan: TOWN,
  calendar: CALENDAR,
  duty: DUTY,
  check: { ...TOWN, issues: ISSUES },
  compare: MOVED,
  rotations: ROTATIONS,
  codes: { codes: [explainedCode('date-invalid')], isList: false },
  instance: { ...TOWN, answer: ANSWER },
  verify: HELD,
};

const ALL = Object.entries(FORMATS).flatMap(([command, formats]) =>
  Object.entries(formats).map(([name, load]) => ({ command, name, load })),
);

test.each(ALL)('$command can be written as $name', async ({ command, name, load }) => {
  const format = (await load()) as (value: unknown, style: typeof STYLE) => Iterable<string>;
  const text = textOf(format(VALUES[command as keyof typeof VALUES], STYLE));
  expect(text.endsWith('\n')).toBe(true);
  if (name === 'json') expect(JSON.parse(text).schemaVersion).toBe(1);
  if (name === 'csv') expect(text.split('\n')[0]).toMatch(/^[a-z_]+(,[a-z_]+)+$/);
  if (name === 'table') expect(text).toMatch(/^[A-Z]|^date-invalid/);
});

test.each(Object.entries(FORMATS))('%s has a table, JSON and CSV', (_command, formats) => {
  expect(Object.keys(formats)).toEqual(expect.arrayContaining(['table', 'json', 'csv']));
});
