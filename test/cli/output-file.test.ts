import { mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { refuseUnfitOutput, writeOutputFile } from '../../src/cli/output-file.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-output-'));
});

test('a file is written whole, readable by its owner only, and no draft stays', async () => {
  const path = join(folder, 'report.json');
  await writeOutputFile(path, ['{', '}\n']);
  expect(await readFile(path, 'utf8')).toBe('{}\n');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['report.json']);
});

test('when writing fails half way, the old file stays and no draft is left', async () => {
  const path = join(folder, 'report.json');
  await writeFile(path, 'old');
  function* halfway(): Generator<string> {
    yield 'new';
    throw new Error('halfway');
  }
  await expect(writeOutputFile(path, halfway())).rejects.toThrow('halfway');
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['report.json']);
});

test('through a link its target is replaced and the link stays', async () => {
  await writeFile(join(folder, 'target.txt'), 'old');
  await symlink('target.txt', join(folder, 'link.txt'));
  await writeOutputFile(join(folder, 'link.txt'), ['new']);
  expect(await readFile(join(folder, 'target.txt'), 'utf8')).toBe('new');
});

test('a device is written to, not replaced', async () => {
  await writeOutputFile('/dev/null', ['gone']);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

test('an input is never written over, whatever it is called', async () => {
  const roster = join(folder, 'roster.csv');
  await writeFile(roster, 'rows');
  await symlink('roster.csv', join(folder, 'link.csv'));
  for (const path of [roster, `${folder}/./roster.csv`, join(folder, 'link.csv')]) {
    await expect(refuseUnfitOutput(path, [roster])).rejects.toThrow('is one of the input files');
  }
  await expect(refuseUnfitOutput(join(folder, 'new.csv'), [roster])).resolves.toBeUndefined();
});

test('a folder, and a file in a folder that does not exist, are refused before any work', async () => {
  await expect(refuseUnfitOutput(folder, [])).rejects.toThrow('is a folder; name a file in it');
  const path = join(folder, 'none', 'report.json');
  await expect(refuseUnfitOutput(path, [])).rejects.toThrow('does not exist; create it first');
  await expect(writeOutputFile(path, [''])).rejects.toThrow('does not exist; create it first');
});
