import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FakeRun, runFake } from './fake-shell.js';

let folder = '';
const path = (name: string): string => join(folder, name);

/** A district round the clock; on two days in six nobody certified is on duty. */
const ROSTER = `officer_id,district,shift,rotation,cycle_anchor,cit_certified
1,D1,A,4-2,2027-01-04,2026-01-05
2,D1,A,4-2,2027-01-06,
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-check-'));
  await writeFile(path('roster.csv'), ROSTER);
  await writeFile(path('districts.csv'), 'district,shift,start,end,min_cit\nD1,A,00:00,00:00,1\n');
});

const check = (...flags: readonly string[]): Promise<FakeRun> =>
  runFake(['check', path('roster.csv'), path('districts.csv'), ...flags]);
const FIXED = ['--from', '2027-01-04', '--days', '6'];

describe('the exit code', () => {
  test('0 when every limit is met, 1 when one is broken', async () => {
    expect((await check(...FIXED)).exit).toBe(0);
    expect((await check(...FIXED, '--max-short', '2')).exit).toBe(0);
    const { exit, stdout } = await check(...FIXED, '--max-short', '1');
    expect(exit).toBe(1);
    expect(stdout).toMatch(/max-short .* 2 +at most 1 +broken\nmax-short: D1 A\.\n/);
    expect(stdout).toMatch(/\nNot sound: 1 limit not met\.\n$/);
  });

  test('0 when a limit is only a warning, 2 for one that cannot be', async () => {
    const warned = await check(...FIXED, '--max-short', '1', '--level', 'max-short=warn');
    expect(warned.exit).toBe(0);
    expect(warned.stdout).toContain('broken (warning only)');
    expect((await check('--max-short', 'many')).exit).toBe(2);
  });

  test('1 for a warning when none is allowed', async () => {
    await writeFile(path('roster.csv'), `${ROSTER}01,D1,A,4-2,2027-01-04,\n`);
    expect((await check(...FIXED)).exit).toBe(0);
    expect((await check(...FIXED, '--max-warnings', '0')).exit).toBe(1);
  });

  test('2 when no answer can be given, whatever the limits', async () => {
    await writeFile(path('districts.csv'), 'district,shift,start,end\nD1,A,25:00,00:00\n');
    const { exit, stdout } = await check('--max-short', '0', '--format', 'json');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { sound: false }, limits: [] });
  });
});

describe('flags', () => {
  test('win over the config, which still gives the level', async () => {
    const config = { check: { maxShort: { limit: 9, level: 'warn' }, maxTrain: 0 } };
    await writeFile(path('citcover.json'), JSON.stringify(config));
    const flags = [...FIXED, '--max-short', '1', '--level', 'max-train=off', '--format', 'json'];
    const { exit, stdout } = await check(...flags);
    expect(JSON.parse(stdout).limits).toMatchObject([
      { name: 'max-short', level: 'warn', limit: 1, measured: 2, verdict: 'broken' },
      { name: 'max-train', level: 'off', limit: 0, measured: 1, verdict: 'off' },
    ]);
    expect(exit).toBe(0);
  });

  test('take a share as percent or decimal', async () => {
    for (const share of ['66%', '66.66%', '0.6666', '.6']) {
      expect((await check(...FIXED, '--min-covered', share)).exit).toBe(0);
    }
    expect((await check(...FIXED, '--min-covered', '66.67%')).exit).toBe(1);
  });

  test.each([
    [
      ['--min-covered', '95'],
      '--min-covered "95" is not a share from 0% to 100%; did you mean 95%?',
    ],
    [['--min-covered', '101%'], '--min-covered "101%" is not a share from 0% to 100%; for example'],
    [['--level', 'max-trian=warn'], 'there is no limit "max-trian"; did you mean max-train?'],
    [['--level', 'max-train'], 'write --level max-fragile=warn'],
    [['--level', 'max-train=wran'], 'did you mean warn?'],
    [['--level', 'max-train=warn'], 'that limit is not set; add --max-train'],
    [['--lapse-days', '30'], 'add --max-lapsing 0'],
    [['--reason', 'x'], '--reason needs --write-baseline FILE'],
    [['--until', '2027-01-01'], '--until needs --write-baseline FILE'],
    [['--baseline', 'nowhere.json'], 'the baseline nowhere.json does not exist'],
  ])('%j are refused with what to do', async (flags, sentence) => {
    const { exit, stderr } = await check(...flags);
    expect(stderr).toContain(sentence);
    expect(exit).toBe(2);
  });
});

describe('dates that move', () => {
  const codes = async (...flags: readonly string[]): Promise<string[]> => {
    const { stdout } = await check('--max-train', '9', '--format', 'json', ...flags);
    return JSON.parse(stdout).issues.map(({ code }: { code: string }) => code);
  };

  test('are told unless a flag or the config fixes them', async () => {
    expect(await codes()).toEqual(['dates-not-fixed']);
    expect(await codes('--days', '30')).toEqual(['dates-not-fixed']);
    expect(await codes('--year', '2027')).toEqual([]);
    expect(await codes('--as-of', '2027-01-01')).toEqual([]);
    expect(await codes(...FIXED)).toEqual([]);
    await writeFile(path('citcover.json'), '{"period": {"year": 2027}}');
    expect(await codes()).toEqual([]);
  });
});

describe('a baseline', () => {
  test('is written whole and for its owner alone, and then accepted', async () => {
    const file = path('baseline.json');
    const flags = [...FIXED, '--max-short', '0'];
    const written = await check(...flags, '--write-baseline', file, '--until', '2027-06-30');
    expect(written.exit).toBe(0);
    expect(written.stderr).toBe(
      `citcover: ${file} is written and accepts 1 finding; 1 wait for a "reason"\n`,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8')).accepted).toEqual([
      {
        code: 'max-short',
        district: 'D1',
        shift: 'A',
        measured: 2,
        reason: '',
        until: '2027-06-30',
      },
    ]);
    expect((await check(...flags)).exit).toBe(1);
    expect((await check(...flags, '--baseline', file)).exit).toBe(0);
    const later = await check(...flags, '--baseline', file, '--as-of', '2027-07-01');
    expect(later.exit).toBe(1);
    expect(later.stdout).toContain('baseline-ended');
  });

  test('fails on what is worse', async () => {
    const file = path('baseline.json');
    const flags = [...FIXED, '--max-short', '0'];
    await check(...flags, '--write-baseline', file);
    await writeFile(path('roster.csv'), ROSTER.replace('4-2', '3-3'));
    expect((await check(...flags, '--baseline', file)).exit).toBe(1);
  });

  test('that cannot be understood is neither used nor written over', async () => {
    const file = path('baseline.json');
    await writeFile(file, '{"accepted": [{"code": "max-shrt", "measured": 1}]}');
    for (const flag of ['--baseline', '--write-baseline']) {
      const { exit, stdout } = await check(...FIXED, flag, file);
      expect(exit).toBe(2);
      expect(stdout).toContain(`${file}:1:24`);
    }
    expect(await readFile(file, 'utf8')).toContain('max-shrt');
  });

  test('is never written over an input', async () => {
    const { exit, stderr } = await check('--write-baseline', path('roster.csv'));
    expect(exit).toBe(2);
    expect(stderr).toContain('--write-baseline');
    expect(await readFile(path('roster.csv'), 'utf8')).toBe(ROSTER);
  });
});

test('an officer_id without its zeros in the exceptions is led to the right one', async () => {
  await writeFile(path('roster.csv'), ROSTER.replace('\n1,', '\n01,'));
  await writeFile(path('leave.csv'), 'officer_id,from,to\n1,2027-01-04,2027-01-04\n');
  const { stdout } = await check(...FIXED, '--exceptions', path('leave.csv'), '--format', 'json');
  expect(JSON.parse(stdout).issues).toMatchObject([
    { code: 'exception-officer-unknown', value: '1', suggestion: '01' },
  ]);
});
