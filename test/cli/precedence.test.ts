import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

let folder = '';
let files: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-precedence-'));
  files = [join(folder, 'roster.csv'), join(folder, 'districts.csv')];
  await copyFile('fixtures/town/roster.csv', files[0] ?? '');
  await copyFile('fixtures/town/districts.csv', files[1] ?? '');
  const beside = { minPatrolYears: 5, certificateMonths: 24, period: { year: 2028 } };
  await writeFile(join(folder, 'citcover.json'), JSON.stringify(beside));
  await writeFile(join(folder, 'other.json'), '{"minPatrolYears": 7}');
});

interface Answer {
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly policy: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly role: string; readonly file: string }[];
}

async function answer(flags: readonly string[]): Promise<Answer> {
  const { stdout } = await runFake([...files, '--format', 'json', ...flags]);
  return JSON.parse(stdout) as Answer;
}

describe('a setting comes from its flag, else from the config, else from the default', () => {
  test('the config beside DISTRICTS is found, and decides what no flag does', async () => {
    const { asOf, period, policy, inputs } = await answer(['--min-patrol-years', '1']);
    expect(policy).toMatchObject({ minPatrolYears: 1, certificateMonths: 24, availability: 0.82 });
    expect(period).toMatchObject({ from: '2028-01-01', to: '2028-12-31' });
    expect(asOf).toBe('2026-11-21');
    expect(inputs.find(({ role }) => role === 'config')?.file).toBe(join(folder, 'citcover.json'));
  });

  test('a flag takes away what the config sets', async () => {
    const flags = ['--certificate-months', 'none', '--days', '10', '--as-of', '2027-02-01'];
    const { period, policy } = await answer(flags);
    expect(policy).toMatchObject({ minPatrolYears: 5, certificateMonths: null });
    expect(period).toMatchObject({ from: '2027-02-01', to: '2027-02-10' });
  });

  test('--config takes the place of the one beside DISTRICTS', async () => {
    const { period, policy } = await answer(['--config', join(folder, 'other.json')]);
    expect(policy).toMatchObject({ minPatrolYears: 7, certificateMonths: null });
    expect(period).toMatchObject({ from: '2026-11-21', to: '2027-11-20' });
  });
});
