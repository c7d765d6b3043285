import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

const OLD = 'test/cli/golden/files/compare-old.csv';
const NEW = 'test/cli/golden/files/compare-new.csv';
const DISTRICTS = 'fixtures/town/districts.csv';
const WEEKS = ['--from', '2027-01-04', '--days', '28'];

const compare = (...words: readonly string[]) => runFake(['compare', ...words, ...WEEKS]);

describe('compare ends', () => {
  test.each<[what: string, words: readonly string[], exit: number]>([
    ['with 1 when cover got worse', [OLD, NEW, DISTRICTS], 1],
    ['with 1 for a gap alone', [OLD, NEW, DISTRICTS, '--fail-on', 'gap'], 1],
    [
      'with 0 when what got worse was not asked for',
      [OLD, NEW, DISTRICTS, '--fail-on', 'train,error'],
      0,
    ],
    [
      'with 1 when one of several flags asks',
      [OLD, NEW, DISTRICTS, '--fail-on', 'train', '--fail-on', 'share'],
      1,
    ],
    ['with 1 for anything', [OLD, NEW, DISTRICTS, '--fail-on', 'any'], 1],
    ['with 0 for nothing', [OLD, NEW, DISTRICTS, '--fail-on', 'never'], 0],
    ['with 0 for a roster and itself', [OLD, OLD, DISTRICTS, '--fail-on', 'any'], 0],
    ['the same in JSON', [OLD, NEW, DISTRICTS, '--format', 'json'], 1],
    ['the same in CSV', [OLD, NEW, DISTRICTS, '--format', 'csv'], 1],
    [
      'with 2 when the district file has an error',
      [OLD, NEW, 'test/cli/golden/files/error-districts.csv'],
      2,
    ],
    ['with 2 when the old roster cannot be read', ['no-such-file.csv', NEW, DISTRICTS], 2],
    [
      'with 2 when the old roster cannot be understood',
      ['test/cli/golden/files/no-columns.csv', NEW, DISTRICTS],
      2,
    ],
  ])('%s', async (_what, words, exit) => {
    const run = await compare(...words);
    expect(run.exit).toBe(exit);
    expect(run.stdout === '').toBe(exit === 2);
  });
});

test('a roster and itself: nothing is reported', async () => {
  const run = await compare(OLD, OLD, DISTRICTS, '--format', 'json');
  const value = JSON.parse(run.stdout);
  expect(value.officers).toEqual([]);
  expect(value.verdict).toEqual({ worse: [], failOn: ['gap', 'share'], failed: false });
  for (const row of value.districtShifts) {
    expect(row.new).toEqual(row.old);
    expect([row.worse, row.opened.instances, row.closed.instances, row.causes]).toEqual([
      false,
      0,
      0,
      [],
    ]);
  }
});

test.each(['old', 'new', 'districts'])('the %s file from standard input', async (which) => {
  const files = { old: OLD, new: NEW, districts: DISTRICTS };
  const input = readFileSync(files[which as keyof typeof files], 'utf8');
  const piped = { ...files, [which]: '-' };
  const words = [piped.old, piped.new, piped.districts, ...WEEKS, '--format', 'json'];
  const [named, fromInput] = await Promise.all([
    runFake(['compare', OLD, NEW, DISTRICTS, ...WEEKS, '--format', 'json']),
    runFake(['compare', ...words], { input }),
  ]);
  expect(fromInput.exit).toBe(1);
  const unnamed = (text: string) =>
    text.replaceAll(files[which as keyof typeof files], '(standard input)');
  expect(fromInput.stdout).toBe(unnamed(named.stdout));
});

test('a piped file takes its name from --stdin-name, whichever it is', async () => {
  const input = readFileSync(OLD, 'utf8');
  const words = ['compare', '-', NEW, DISTRICTS, ...WEEKS, '--stdin-name', 'HEAD.csv'];
  expect((await runFake(words, { input })).stdout).toContain('HEAD.csv:3');
});

test('officers are named only with --names', async () => {
  expect((await compare(OLD, NEW, DISTRICTS)).stdout).not.toContain('Hartmann');
  expect((await compare(OLD, NEW, DISTRICTS, '--names')).stdout).toContain('Hartmann');
});

describe('wrong usage', () => {
  test.each<[string, RegExp]>([
    ['a b', /compare takes OLD NEW DISTRICTS, and was given a b/],
    ['- - c', /only one file can come from standard input/],
    ['- b -', /only one file can come from standard input/],
    ['a b c --fail-on gaps', /--fail-on "gaps" is not known; did you mean gap\?/],
    ['a b c --fail-on never,gap', /--fail-on never cannot go with others/],
    ['a b c --demo', /compare has no flag --demo/],
  ])('%s', async (line, sentence) => {
    const { exit, stdout, stderr } = await runFake(['compare', ...line.split(' ')]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});
