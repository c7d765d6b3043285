import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { LEAVE, place, useFolder, verify, writeReport } from './verify-folder.js';

useFolder();

describe('a report in which officers stand under pseudonyms', () => {
  const key = (): string[] => ['--redact-key', place('office.key')];
  beforeAll(() => writeReport('hidden.json', key()));

  it('holds with the key that made them', async () => {
    const { exit, stdout } = await verify('hidden.json', [...LEAVE(), ...key()]);
    expect(stdout).toContain('all true');
    expect(exit).toBe(0);
  });

  it('is refused without the key, and with another', async () => {
    const without = await verify('hidden.json');
    expect(without.exit).toBe(2);
    expect(without.stderr).toContain('officers stand under pseudonyms; add --redact-key FILE');
    const other = [...LEAVE(), '--redact-key', place('other.key')];
    const { exit, stderr } = await verify('hidden.json', other);
    expect(exit).toBe(2);
    expect(stderr).toContain('under pseudonyms that another key made, or are of another roster');
  });

  it('is refused without the key also where only its analysis tells of officers', async () => {
    const report = JSON.parse(await readFile(place('hidden.json'), 'utf8'));
    report.plan.train = [];
    report.plan.refresh = [];
    await writeFile(place('emptied.json'), JSON.stringify(report));
    const { exit, stderr } = await verify('emptied.json');
    expect(exit).toBe(2);
    expect(stderr).toContain('officers stand under pseudonyms; add --redact-key FILE');
  });

  it('is refuted without anybody being named', async () => {
    const report = JSON.parse(await readFile(place('hidden.json'), 'utf8'));
    report.plan.train[0].officer = report.plan.refresh[0].officer;
    await writeFile(place('forged.json'), JSON.stringify(report));
    const { exit, stdout } = await verify('forged.json', [...LEAVE(), ...key()]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/officer P-[A-Z]{7,} is planned twice/);
  });
});
