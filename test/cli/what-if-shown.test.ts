import { beforeEach, describe, expect, test } from 'vitest';
import { DISTRICTS, filesOf, newFiles, PEOPLE, path, run } from './what-if-week.js';

beforeEach(newFiles);

describe('the table', () => {
  test('says first that this is not the roster, and what changes', async () => {
    const { stdout } = await run('report', '--move', '2=south/day', '--require', 'North/Day=1');
    const [top = ''] = stdout.split('\nCover ');
    expect(top).toMatch(
      /^Scheduled cover.*\n.*\n.*\n\nWhat if {7}Not the roster as it stands, but/,
    );
    expect(top).toContain('1. Officer 2 works South Day instead of North Day from 2027-01-04');
    expect(top.replace(/\s+/g, ' ')).toContain(
      '2. North Day requires 1 certified officer instead of 1. So it is already',
    );
    expect(top).toMatch(/Hours short +72 +32 +-40\n/);
    expect(top).toMatch(/Instances short +9 +4 +-5\n/);
    expect(top).toMatch(/North +Day +2 +1 +16 +16 +0\nSouth +Day +0 +1 +56 +16 +-40\n/);
    expect(stdout).toMatch(
      /WHAT THIS RESTS ON\nWhat if +2 changes were made to what these files say/,
    );
  });

  test('hands the changes on to the next command', async () => {
    const flags = ['--move', '2=South/Day', '--share', 'North,South'];
    const { stdout } = await run('report', ...flags);
    const files = `${path('roster.csv')} ${path('districts.csv')}`;
    const dates = '--from 2027-01-04 --days 7 --as-of 2027-01-04';
    const command = `citcover calendar ${files} ${dates} --move 2=South/Day --share North,South`;
    expect(stdout).toContain(`${command}\n    every date on which`);
    expect(stdout).not.toContain('citcover duty');
  });

  test('of a plan says the same', async () => {
    const { stdout } = await run('plan', '--certify', '3');
    expect(stdout).toMatch(
      /^Training plan.*\n.*\n.*\n\nWhat if {7}Not the roster as it stands, but/,
    );
    expect(stdout).toMatch(/To train, if nobody is ever absent +1 +0 +-1\n/);
  });
});

test('csv of report has one column more, and standard error says why', async () => {
  const { stdout, stderr } = await run('report', '--certify', '3', '--format', 'csv');
  const [header, north, south] = stdout.split('\n').map((line) => line.split(','));
  expect(header?.at(-1)).toBe('hours_short_before');
  expect([north?.at(-1), south?.at(-1)]).toEqual(['16', '56']);
  expect(stderr).toBe(
    'citcover: what if: not the roster as it stands, but with 1 change made to it\n',
  );
  expect((await run('report', '--format', 'csv')).stdout).not.toContain('before');
});

describe('officers who may not be named', () => {
  const key = (): string[] => ['--redact', '--redact-key', path('redact.key')];

  test('are not named by the changes, nor by the next command', async () => {
    await filesOf(
      PEOPLE.map((row) => `77${row}`),
      DISTRICTS,
    );
    const flags = ['--move', '772=South/Day', '--certify', '773', ...key()];
    for (const command of ['report', 'plan', 'check', 'calendar']) {
      for (const format of ['table', 'json']) {
        const { stdout } = await run(command, ...flags, '--format', format);
        expect(stdout).toMatch(/Officer P-[A-Z]{7} works South Day/);
        expect(stdout).not.toMatch(/77[123]/);
      }
    }
    expect((await run('report', ...flags)).stdout).toContain(
      '--move OFFICER=DISTRICT/SHIFT --certify OFFICER',
    );
  });
});

test('what is wrong ends with 2 and one line each, and nothing is printed', async () => {
  const { exit, stdout, stderr } = await run('report', '--move', '2=Suoth/Day', '--remove', '03');
  expect(exit).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    'citcover: --move "2=Suoth/Day": there is no district "Suoth"; did you mean South?\n' +
      'citcover: --remove "03": there is no officer "03"; did you mean 3?\n',
  );
});
