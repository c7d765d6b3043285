import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runFake } from './fake-shell.js';
import { ROOT } from './run-citcover.js';

const town = `${ROOT}fixtures/town/`;
const roster = `${town}roster.csv`;
const districts = `${town}districts.csv`;
const dates = ['--on', '2027-01-04', '--as-of', '2027-01-01'];
const input = (name: string): string => readFileSync(`${town}${name}`, 'utf8');

interface Inputs {
  readonly inputs: readonly { readonly role: string; readonly file: string }[];
}

async function namesOf(words: readonly string[], text: string): Promise<Record<string, string>> {
  const run = await runFake(['duty', ...words, ...dates, '--format', 'json'], { input: text });
  expect(run.exit).toBe(0);
  const { inputs } = JSON.parse(run.stdout) as Inputs;
  return Object.fromEntries(inputs.map(({ role, file }) => [role, file]));
}

test('each file can come from standard input, under the name it is given', async () => {
  expect(
    await namesOf(['-', districts, '--stdin-name', 'hr/roster.csv'], input('roster.csv')),
  ).toEqual({ roster: 'hr/roster.csv', districts });
  expect(await namesOf([roster, '-', '--stdin-name', 'city.csv'], input('districts.csv'))).toEqual({
    roster,
    districts: 'city.csv',
  });
  expect(
    await namesOf(
      [roster, districts, '--exceptions', '-', '--stdin-name', 'leave'],
      'officer_id,from,to\n101,2027-01-04,2027-01-04\n',
    ),
  ).toEqual({ roster, districts, exceptions: 'leave' });
  expect(
    await namesOf([roster, districts, '--config', '-', '--stdin-name', 'settings'], '{}'),
  ).toEqual({ roster, districts, config: 'settings' });
});

test('without a name it is called what it is', async () => {
  expect(await namesOf(['-', districts], input('roster.csv'))).toEqual({
    roster: '(standard input)',
    districts,
  });
});

test('messages say the name too', async () => {
  const { exit, stderr } = await runFake(['check', '-', districts, '--stdin-name', 'hr.csv']);
  expect(exit).toBe(2);
  expect(stderr).toBe('citcover: hr.csv is empty; export it again and check that it has rows\n');
});

test.each([
  [['check', '-', '-', '--stdin-name', 'x'], 'only one file can come from standard input'],
  [['check', roster, districts, '--stdin-name', 'x'], 'write - in the place of that file'],
  [['check', '-', districts, '--stdin-name', ' '], '--stdin-name needs a name'],
])('%j is refused', async (words, reason) => {
  const { exit, stderr } = await runFake(words);
  expect(exit).toBe(2);
  expect(stderr).toContain(reason);
});
