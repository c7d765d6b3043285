import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ALL_FIELDS } from '../../src/read/layout.js';
import { runFake } from './fake-shell.js';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'citcover-init-')), 'agency');
});

const at = (name: string): string => join(folder, name);

test('check accepts the templates as they stand, and report answers from them', async () => {
  const written = await runFake(['init', folder]);
  expect([written.exit, written.stderr]).toEqual([0, '']);
  const files = [at('roster.csv'), at('districts.csv'), '--exceptions', at('exceptions.csv')];
  const dates = ['--year', '2027', '--as-of', '2027-01-01', '--format', 'json'];
  const check = await runFake(['check', ...files, ...dates]);
  const { verdict, inputs } = JSON.parse(check.stdout);
  expect(check.exit).toBe(0);
  expect(verdict.errors).toBe(0);
  expect(inputs.map(({ role }: { role: string }) => role).sort()).toEqual([
    'config',
    'districts',
    'exceptions',
    'roster',
  ]);
  const report = await runFake([...files, ...dates]);
  expect(report.exit).toBe(0);
  expect(JSON.parse(report.stdout).summary).toMatchObject({ officers: 10, districtShifts: 4 });
});

test('nothing is written when one of the files is there, unless --force is given', async () => {
  await runFake(['init', folder, '--quiet']);
  await writeFile(at('roster.csv'), 'mine');
  const refused = await runFake(['init', folder]);
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain('nothing was written: name another folder, or add --force');
  expect(await readFile(at('roster.csv'), 'utf8')).toBe('mine');
  expect(await runFake(['init', folder, '--force', '-q'])).toEqual({
    exit: 0,
    stdout: '',
    stderr: '',
  });
  expect(await readFile(at('roster.csv'), 'utf8')).toContain('officer_id');
});

test('COLUMNS.md explains every column that can be read', async () => {
  await runFake(['init', folder]);
  const columns = await readFile(at('COLUMNS.md'), 'utf8');
  expect(await readdir(folder)).toHaveLength(5);
  for (const field of ALL_FIELDS) expect(columns).toContain(`\`${field}\``);
});

test('a folder that cannot be made is refused', async () => {
  await writeFile(folder, 'a file');
  const { exit, stderr } = await runFake(['init', join(folder, 'agency')]);
  expect(exit).toBe(2);
  expect(stderr).toContain('cannot be made (ENOTDIR); name another folder');
});
