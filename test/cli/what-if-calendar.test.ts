import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { validatorOf } from '../support/schemas.js';
import { type FakeRun, runFake } from './fake-shell.js';

/** 1 is certified and works North from Monday to Friday; nobody works South. */
const ROSTER = `officer_id,district,shift,days_off,cit_certified
1,North,Day,Sat Sun,2020-01-01
`;
const DISTRICTS = `district,shift,start,end,min_cit
North,Day,08:00,16:00,1
South,Day,08:00,16:00,1
`;

let folder = '';
const path = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-what-if-'));
  await writeFile(path('roster.csv'), ROSTER);
  await writeFile(path('districts.csv'), DISTRICTS);
});

/** Thursday 2027-01-07 to Saturday 2027-01-09. */
const DATES = ['--from', '2027-01-07', '--days', '3', '--as-of', '2027-01-07'];
const MOVE = ['--move', '1=South/Day'];
const run = (command: string, ...flags: readonly string[]): Promise<FakeRun> =>
  runFake([command, path('roster.csv'), path('districts.csv'), ...DATES, ...flags]);

function breaches(schema: string, text: string): unknown {
  const validate = validatorOf(schema);
  validate(JSON.parse(text));
  return validate.errors;
}

describe('the calendar of a what-if', () => {
  test('has the instances that change, with their numbers before', async () => {
    const { stdout } = await run('calendar', ...MOVE, '--format', 'csv');
    const [header = '', ...lines] = stdout.trimEnd().split('\n');
    expect(header.endsWith(',required_before,on_duty_before,short_before')).toBe(true);
    expect(header.startsWith('date,agency,district,shift,start,end,required,on_duty,short')).toBe(
      true,
    );
    expect(lines.map((line) => line.replace(',exact', ''))).toEqual([
      '2027-01-07,,North,Day,08:00,16:00,1,0,1,1,1,0',
      '2027-01-08,,North,Day,08:00,16:00,1,0,1,1,1,0',
      '2027-01-07,,South,Day,08:00,16:00,1,1,0,1,0,1',
      '2027-01-08,,South,Day,08:00,16:00,1,1,0,1,0,1',
    ]);
  });

  test('has a column more on a terminal, and a sum', async () => {
    const { stdout } = await run('calendar', ...MOVE);
    expect(stdout).toContain('Officer 1 works South Day instead of North Day from 2027-01-07');
    expect(stdout).toMatch(/North +Day +1 +0 short 1 +1 on duty\n/);
    expect(stdout).toMatch(/South +Day +1 +1 covered +short 1\n/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '4 instances change: 2 no longer short, 2 newly short.',
    );
  });

  test('shows another required number though nothing else changes', async () => {
    const { stdout } = await run('calendar', '--require', 'South/Day=2');
    expect(stdout).toMatch(/South +Day +2 +0 short 2 +short 1 of 1\n/);
  });

  test('is JSON of the same keys with and without one', async () => {
    const plain = await run('calendar', '--format', 'json');
    const tried = await run('calendar', ...MOVE, '--format', 'json');
    expect(breaches('calendar', plain.stdout)).toBeNull();
    expect(breaches('calendar', tried.stdout)).toBeNull();
    expect(JSON.parse(plain.stdout)).toMatchObject({
      whatIf: null,
      instances: { 0: { before: null } },
    });
    expect(JSON.parse(tried.stdout)).toMatchObject({
      whatIf: { changes: [{ kind: 'move', officer: '1', district: 'South', shift: 'Day' }] },
      instances: [{ before: { required: 1, onDuty: 1, short: 0 } }, {}, {}, {}],
    });
  });

  test('is empty when nothing changes', async () => {
    const { stdout } = await run('calendar', '--move', '1=North/Day');
    expect(stdout).toContain('So it is already: nothing changes.');
    expect(stdout).toMatch(/\n\nNo instance changes\.\n$/);
  });

  test('shows only what --district asks for', async () => {
    const { stdout } = await run('calendar', ...MOVE, '--district', 'South', '--format', 'csv');
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('the check of a what-if', () => {
  const Limits = ['--max-short', '3', '--min-covered', '30%'];

  test('holds the changed roster to the limits and says what was', async () => {
    // One of three dates of two districts: four short; without the officer all six are.
    const kept = await run('check', ...Limits);
    const tried = await run('check', ...Limits, '--remove', '1');
    expect(kept.stdout).toMatch(/max-short .* 4 +at most 3 +broken\n/);
    expect(tried.stdout).toMatch(/^What if {7}Not the roster as it stands/);
    expect(tried.stdout).toMatch(/max-short +shifts on a date that are +4 +6 +at most 3 +broken\n/);
    expect(tried.stdout).toMatch(
      /min-covered +hours covered, over all +33\.3 % +0\.0 % +at least 30 % +broken\n/,
    );
    expect(tried.stdout).toMatch(/\nNot sound with the changes made: /);
    expect(tried.exit).toBe(1);
  });

  test('ends with 0 when the change meets them', async () => {
    const add = ['--add', '2@South/Day/6-1@2027-01-07'];
    expect((await run('check', '--max-short', '1')).exit).toBe(1);
    expect((await run('check', '--max-short', '1', ...add)).exit).toBe(0);
  });

  test.each(['markdown', 'github', 'junit', 'sarif', 'csv'])('says so in %s', async (format) => {
    const tried = await run('check', ...Limits, '--remove', '1', '--format', format);
    expect(tried.stdout).toContain('Not the roster as it stands');
    expect(tried.stdout).toContain('Officer 1 is not on the roster');
    expect(tried.stdout).toMatch(/was 4/);
    const { stdout } = await run('check', ...Limits, '--format', format);
    expect(stdout).not.toMatch(/as it stands|\(was|; was/);
  });

  test('is JSON of the same keys with and without one', async () => {
    const plain = await run('check', ...Limits, '--format', 'json');
    const tried = await run('check', ...Limits, '--remove', '1', '--format', 'json');
    expect(breaches('check', plain.stdout)).toBeNull();
    expect(breaches('check', tried.stdout)).toBeNull();
    expect(JSON.parse(plain.stdout)).toMatchObject({
      whatIf: null,
      limits: [{ measuredBefore: null }, { measuredBefore: null }],
    });
    expect(JSON.parse(tried.stdout)).toMatchObject({
      limits: [{ name: 'min-covered' }, { name: 'max-short', measured: 6, measuredBefore: 4 }],
    });
  });

  test('points to the lines of officers whom a change touches', async () => {
    await writeFile(path('roster.csv'), `${ROSTER}2,South,Day,Sat Sun,2020-01-01\n`);
    const flags = ['--certificate-months', '12', ...MOVE, '--format', 'json'];
    const { issues } = JSON.parse((await run('check', ...flags)).stdout);
    expect(issues).toMatchObject([{ code: 'certificate-lapsed', line: 2, count: 2 }, {}, {}]);
  });

  test('writes no baseline', async () => {
    const flags = ['--write-baseline', path('baseline.json'), '--remove', '1'];
    const { exit, stderr } = await run('check', ...flags);
    expect(exit).toBe(2);
    expect(stderr).toContain('--write-baseline accepts the roster as it stands; leave out --move');
  });
});

test('the JSON of report and plan is as its schema says', async () => {
  for (const command of ['report', 'plan']) {
    for (const flags of [[], [...MOVE, '--require', 'South/Day=2', '--share', 'North,South']]) {
      const { stdout } = await run(command, ...flags, '--format', 'json');
      expect(breaches('report', stdout)).toBeNull();
    }
  }
});

test('the demo city answers, too', async () => {
  const { stdout, exit } = await runFake(['report', '--demo', '--move', '6700=Harbor/Night']);
  expect(exit).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'Officer 6700 works Harbor Night instead of Westgate Night from 2027-01-01, on the same days. ' +
      'No cover changes by it: never on duty in the period.',
  );
});
