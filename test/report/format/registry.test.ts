import { expect, test } from 'vitest';
import { ROTATIONS } from '../../../src/model/rotations.js';
import { FORMATS } from '../../../src/report/format/registry.js';
import { CALENDAR, DUTY } from './dated.js';
import { STYLE, TOWN, textOf } from './town.js';

const VALUES = {
  report: TOWN,
  plan: TOWN,
  calendar: CALENDAR,
  duty: DUTY,
  check: TOWN,
  rotations: ROTATIONS,
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
  if (name === 'table') expect(text).toMatch(/^[A-Z]/);
});

test('every command has a table, JSON and CSV', () => {
  expect(ALL).toHaveLength(6 * 3);
});
