import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

const ERRORS = ['test/cli/golden/files/error-roster.csv', 'fixtures/town/districts.csv'];
const NOTE =
  'citcover: 1 error and 3 warnings in the files; rows in error are left out; citcover check lists them\n';

describe('issues with the files are told where the answer does not list them', () => {
  test.each<[string[], string]>([
    [['calendar', '--days', '2'], NOTE],
    [['duty', '--on', '2027-01-04'], NOTE],
    [['report', '--format', 'csv'], NOTE],
    [['report', '--format', 'json'], ''],
    [['report'], ''],
    [['calendar', '--days', '2', '--quiet'], ''],
  ])('%j', async ([command = '', ...flags], note) => {
    const { exit, stderr } = await runFake([command, ...ERRORS, ...flags]);
    expect(exit).toBe(0);
    expect(stderr).toBe(note);
  });
});

test('on a terminal one is told that a file is written', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'citcover-notes-')), 'rotations.csv');
  const argv = ['rotations', '--output', path];
  const told = await runFake(argv, { terminal: true });
  expect(told.stderr).toBe(`citcover: ${path} is written\n`);
  expect((await runFake(argv)).stderr).toBe('');
});

test('files that were given the wrong way round are noticed', async () => {
  const argv = ['fixtures/town/districts.csv', 'fixtures/town/roster.csv'];
  const { exit, stderr } = await runFake(argv);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/are the two files the wrong way round\?\n$/);
});
