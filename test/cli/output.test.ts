import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

const TOWN = ['fixtures/town/roster.csv', 'fixtures/town/districts.csv'];
const YEAR = ['--year', '2027', '--as-of', '2027-01-01'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-answer-'));
});

test.each([
  ['report', 'report.json'],
  ['plan', 'plan.csv'],
  ['calendar', 'calendar.csv'],
  ['check', 'issues.txt'],
])('%s --output %s holds what standard output would have held', async (command, name) => {
  const path = join(folder, name);
  const format = { json: 'json', csv: 'csv', txt: 'table' }[name.split('.')[1] ?? ''] ?? '';
  const printed = await runFake([command, ...TOWN, ...YEAR, '--format', format]);
  const written = await runFake([command, ...TOWN, ...YEAR, '--output', path]);
  expect(written).toEqual({ exit: 0, stdout: '', stderr: '' });
  expect(await readFile(path, 'utf8')).toBe(printed.stdout);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual([name]);
});

test('--format wins over the ending of --output, and --output - is standard output', async () => {
  const path = join(folder, 'report.json');
  await runFake(['check', ...TOWN, '--format', 'csv', '--output', path]);
  expect(await readFile(path, 'utf8')).toMatch(/^severity,code,file/);
  const { stdout } = await runFake(['check', ...TOWN, '--format', 'csv', '--output', '-']);
  expect(stdout).toMatch(/^severity,code,file/);
});

test.each([
  ['ROSTER', 'fixtures/town/roster.csv'],
  ['DISTRICTS', './fixtures/town/districts.csv'],
  ['--config', 'fixtures/county/citcover.json'],
  ['--exceptions', 'fixtures/city/exceptions.csv'],
])('an answer is never written over %s', async (_, output) => {
  const before = await readFile(output);
  const argv = [...TOWN, '--config', 'fixtures/county/citcover.json'];
  argv.push('--exceptions', 'fixtures/city/exceptions.csv', '--format', 'json', '--output', output);
  const { exit, stderr } = await runFake(argv);
  expect(exit).toBe(2);
  expect(stderr).toContain('is one of the input files; choose another file');
  expect(await readFile(output)).toEqual(before);
});
