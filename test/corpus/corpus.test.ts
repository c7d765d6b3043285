import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runFake } from '../cli/fake-shell.js';
import { type BrokenFile, DISTRICT_ROWS, lines, ROWS } from './broken-file.js';
import { BYTE_FILES } from './byte-files.js';
import { TEXT_FILES } from './text-files.js';

const CASES: Readonly<Record<string, BrokenFile>> = { ...TEXT_FILES, ...BYTE_FILES };
const START = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'citcover-'));

/** `citcover check` on a broken file and a sound one beside it. */
async function checked({
  as = 'roster',
  name = `${as}.csv`,
  content,
}: BrokenFile): Promise<string> {
  writeFileSync('roster.csv', lines(...ROWS));
  writeFileSync('districts.csv', lines(...DISTRICT_ROWS));
  const made = content();
  if (made === 'folder') mkdirSync(name);
  else if (made !== null) writeFileSync(name, made);
  const files = as === 'roster' ? [name, 'districts.csv'] : ['roster.csv', name];
  const words = ['check', ...files, '--as-of', '2027-01-01'];
  const { exit, stdout, stderr } = await runFake(words);
  const command = `$ citcover ${words.join(' ')}`;
  const parts = [command, '', `--- exit ${exit}`, '--- stderr', stderr, '--- stdout', stdout];
  // What gzip makes of a text differs from machine to machine.
  return parts.join('\n').replaceAll(/[0-9a-f]{64}/g, '<SHA-256>');
}

describe('a broken file', () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    process.chdir(folder);
    return () => process.chdir(START);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has one answer each, and there are no other answers', () => {
    const answers = readdirSync(`${START}/test/corpus/golden`);
    expect(new Set(answers)).toEqual(new Set(Object.keys(CASES).map((name) => `${name}.txt`)));
  });

  it.each(Object.keys(CASES))('%s', async (name) => {
    const answer = await checked(CASES[name]!);
    expect(answer.length).toBeLessThan(20_000);
    await expect(answer).toMatchFileSnapshot(`${START}/test/corpus/golden/${name}.txt`);
  });
});
