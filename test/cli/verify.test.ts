import { cp, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { validatorOf } from '../support/schemas.js';
import { runFake } from './fake-shell.js';
import { ROOT } from './run-citcover.js';
import { files, LEAVE, place, useFolder, verify, writeReport } from './verify-folder.js';

useFolder();

describe('verify', () => {
  it('ends with 0 and says how much it re-checked when a report holds', async () => {
    const { exit, stdout, stderr } = await verify('plan.json');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/plan\.json: [\d,]+ claims re-checked, all true\.\n$/);
    expect(exit).toBe(0);
  });

  it('reads the plan of the invented city from standard input', async () => {
    const { stdout: input } = await runFake(['plan', '--demo', '--format', 'json']);
    const { exit, stdout } = await runFake(['verify', '-', '--demo'], { input });
    expect(stdout).toContain('(standard input) holds');
    expect(exit).toBe(0);
  });

  it('writes JSON as its schema says, whether a report holds or not', async () => {
    const validate = validatorOf('verify');
    const report = await readFile(place('plan.json'), 'utf8');
    await writeFile(place('forged.json'), report.replace('"hoursShort":592', '"hoursShort":584'));
    for (const [name, code] of [
      ['plan.json', 0],
      ['forged.json', 1],
    ] as const) {
      const { exit, stdout } = await verify(name, [...LEAVE(), '--format', 'json']);
      expect(exit).toBe(code);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
    }
  });

  it('ends with 1 and the first false claim, and where it stands', async () => {
    const report = await readFile(place('plan.json'), 'utf8');
    await writeFile(place('forged.json'), report.replace('"hoursShort":592', '"hoursShort":584'));
    const { exit, stdout } = await verify('forged.json');
    expect(exit).toBe(1);
    expect(stdout).toContain('Central Day, hours short: 584 claimed, 592 recounted.');
    expect(stdout).toContain('districtShifts[0].hoursShort');
  });

  it('ends with 1 when one byte of the roster is another', async () => {
    const roster = await readFile(place('city/roster.csv'), 'utf8');
    await writeFile(place('other.csv'), roster.replace('Central', 'Centrals'));
    const [, districts = ''] = files();
    const words = ['verify', place('plan.json'), place('other.csv'), districts, ...LEAVE()];
    const { exit, stdout } = await runFake(words);
    expect(exit).toBe(1);
    const said = stdout.replaceAll(/\s+/g, ' ');
    expect(said).toContain('is not the roster file that the report was made from: its SHA-256 is');
    expect(said).toContain('In the report: inputs[0].sha256');
  });

  test.each<[what: string, flags: () => string[], said: string]>([
    ['a file that the report was made with', () => [], 'add --exceptions FILE'],
    [
      'a flag of report',
      () => [...LEAVE(), '--year', '2027'],
      'verify has no flag --year; see citcover verify --help',
    ],
  ])('refuses %s', async (_, flags, said) => {
    const { exit, stdout, stderr } = await verify('plan.json', flags());
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('refuses a file that the report was made without', async () => {
    const words = ['plan', ...files(), '--year', '2027', '--format', 'json'];
    await writeFile(place('no-leave.json'), (await runFake(words)).stdout);
    expect((await verify('no-leave.json', [])).exit).toBe(0);
    const { exit, stderr } = await verify('no-leave.json');
    expect(exit).toBe(2);
    expect(stderr).toContain('exceptions.csv; leave it out');
  });

  it('leaves a citcover.json out that only happens to stand there', async () => {
    const { stdout } = await runFake([
      ...['plan', 'fixtures/town/roster.csv', 'fixtures/town/districts.csv'],
      ...['--year', '2027', '--format', 'json'],
    ]);
    await cp(`${ROOT}fixtures/town`, place('town'), { recursive: true });
    await writeFile(place('town/citcover.json'), '{ "certificateMonths": 1 }');
    await writeFile(place('town.json'), stdout);
    const town = [place('town/roster.csv'), place('town/districts.csv')];
    const { exit } = await runFake(['verify', place('town.json'), ...town]);
    expect(exit).toBe(0);
  });
});

describe('what is no report that can be re-checked', () => {
  test.each([
    ['text', 'hello', /bad\.json:1:1: this is no JSON: a value is missing here/],
    ['an unfinished file', '{\n  "schemaVersion": 1,', /bad\.json:2:\d+: this is no JSON/],
    ['a list', '[]', /bad\.json:1:1: this is JSON, but no report: it has no "summary"/],
  ])('%s is refused with its place', async (_, text, said) => {
    await writeFile(place('bad.json'), text);
    const { exit, stdout, stderr } = await verify('bad.json');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).toContain('verify re-checks what citcover report or plan wrote');
  });

  test.each<[what: string, from: string | RegExp, to: string, said: RegExp]>([
    [
      'another version',
      '"schemaVersion": 1',
      '"schemaVersion": 7',
      /:2:20: schemaVersion is 7, and this citcover reads 1/,
    ],
    [
      'a number as text',
      '"hoursShort":592',
      '"hoursShort":"592"',
      /:\d+:\d+: districtShifts\[0\]\.hoursShort must be a number of 0 or more/,
    ],
    ['a key that is missing', '"lowerBound":2,', '', /components\[\d\]\.\S*lowerBound is missing/],
    [
      'a key that stands twice',
      '"basis":"exact"',
      '"basis":"exact","basis":"unknown"',
      /districtShifts\[0\]\.basis stands twice/,
    ],
    ['a date that is none', '"from": "2027-01-01"', '"from": "2027-02-30"', /period\.from must be/],
    ['nobody coming to work', '"availability": 0.82', '"availability": 0', /must be more than 0/],
  ])('%s is refused with its place', async (_, from, to, said) => {
    const report = await readFile(place('plan.json'), 'utf8');
    expect(report).toContain(from);
    await writeFile(place('bad.json'), report.replace(from, to));
    const { exit, stdout, stderr } = await verify('bad.json');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  it('a report of one district is refused', async () => {
    await writeReport('part.json', ['--district', 'Harbor']);
    const { exit, stderr } = await verify('part.json');
    expect(exit).toBe(2);
    expect(stderr).toContain('lists 3 of 12 district-shifts, as with --agency or --district');
  });

  it('a report of changes that were only tried is refused', async () => {
    await writeReport('what-if.json', ['--remove', '4708']);
    const { exit, stderr } = await verify('what-if.json');
    expect(exit).toBe(2);
    expect(stderr).toContain('with changes that were only tried (--move, --remove and the like)');
  });
});
