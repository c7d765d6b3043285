import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type FakeRun, runFake } from './fake-shell.js';
import { ROOT } from './run-citcover.js';

let folder = '';
export const place = (name: string): string => join(folder, name);
export const files = (): string[] => [place('city/roster.csv'), place('city/districts.csv')];
/** The flag of the leave that the invented city's officers have. */
export const LEAVE = (): string[] => ['--exceptions', place('city/exceptions.csv')];

/** A folder with the files of the invented city and its plan.json, for the tests of a file. */
export function useFolder(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'citcover-verify-'));
    await cp(`${ROOT}fixtures/city`, place('city'), { recursive: true });
    await writeReport('plan.json', []);
  });
  afterAll(() => rm(folder, { recursive: true }));
}

export async function writeReport(name: string, flags: readonly string[]): Promise<void> {
  const words = ['plan', ...files(), ...LEAVE(), '--year', '2027', '--format', 'json', ...flags];
  const { exit, stdout, stderr } = await runFake(words);
  if (exit !== 0) throw new Error(stderr);
  await writeFile(place(name), stdout);
}

export function verify(name: string, flags: readonly string[] = LEAVE()): Promise<FakeRun> {
  return runFake(['verify', place(name), ...files(), ...flags]);
}
