import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runFake } from './fake-shell.js';

const FILES = ['test/cli/golden/files/error-roster.csv', 'fixtures/town/districts.csv'];
const CHECK = ['check', ...FILES, '--as-of', '2027-01-01'];
const ROSTERS = ['old', 'new'].map((which) => `test/cli/golden/files/compare-${which}.csv`);
const COMPARE = ['compare', ...ROSTERS, FILES[1]!, '--from', '2027-01-04', '--days', '28'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citcover-machine-'));
});

describe('several --output', () => {
  test('are written each in the format of its ending, whole and for the owner alone', async () => {
    const names = ['a.csv', 'a.json', 'a.md', 'a.sarif', 'a.xml'];
    const flags = names.flatMap((name) => ['--output', join(folder, name)]);
    const { exit, stdout, stderr } = await runFake([...CHECK, ...flags, '--output', '-']);
    expect(exit).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('Not sound: 1 error and 5 warnings.');
    expect((await readdir(folder)).sort()).toEqual(names);
    const starts = [
      'severity,code',
      '{\n  "schemaVersion"',
      '## citcover',
      '{\n  "$schema"',
      '<?xml',
    ];
    for (const [index, name] of names.entries()) {
      const path = join(folder, name);
      expect((await readFile(path, 'utf8')).startsWith(starts[index]!)).toBe(true);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    }
  });

  test('take --format where the ending says nothing, and FORMAT=FILE before all', async () => {
    const [report, log] = [join(folder, 'report.sarif'), join(folder, 'log')];
    const places = ['--output', report, '--output', `junit=${log}`, '--output', '-'];
    const { stdout } = await runFake([...CHECK, '--format', 'csv', '-q', ...places]);
    expect(stdout).toMatch(/^severity,code/);
    expect(await readFile(report, 'utf8')).toContain('"version": "2.1.0"');
    expect(await readFile(log, 'utf8')).toMatch(/^<\?xml/);
  });

  test.each([
    [['--output', '-', '--output', 'json=-'], '--output names - twice; give each its own file'],
    [['--output', 'sarif='], '--output sarif= names no file; write sarif=FILE, or sarif=-'],
    [['--format', 'sarf'], '--format "sarf" is not known; did you mean sarif?'],
  ])('%j is refused', async (flags, said) => {
    const { exit, stderr } = await runFake([...CHECK, ...flags]);
    expect(exit).toBe(2);
    expect(stderr).toContain(said);
  });

  test('are refused by commands that answer once or cannot write them', async () => {
    const two = ['--output', join(folder, 'a.csv'), '--output', join(folder, 'a.json')];
    const once = await runFake(['calendar', '--demo', ...two]);
    expect(once.stderr).toContain('calendar writes one --output at a time; run it again');
    const sarif = await runFake(['plan', '--demo', '--output', join(folder, 'a.sarif')]);
    expect(sarif.stderr).toContain('only check and compare write .sarif files');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('text for people', () => {
  test.each(['json', 'csv', 'github', 'sarif', 'junit'])(
    'moves to standard error when standard output carries %s',
    async (format) => {
      const plain = await runFake(CHECK);
      const { exit, stdout, stderr } = await runFake([...CHECK, '--format', format]);
      expect(exit).toBe(1);
      expect(stderr).toBe(plain.stdout);
      expect(stdout).not.toContain('Not sound:');
      const quiet = await runFake([...CHECK, '--format', format, '--quiet']);
      expect(quiet).toEqual({ exit, stdout, stderr: '' });
    },
  );
});

describe('in GitHub Actions', () => {
  const env = (): Record<string, string> => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
  });

  test.each([
    ['check', CHECK, 1, 'error-roster.csv,line=3,col=33,title=citcover date-invalid::'],
    ['compare', COMPARE, 1, 'compare-new.csv,line=2,title=citcover gap::'],
  ])('%s annotates without being asked, and names no officer', async (name, argv, code, said) => {
    const { exit, stdout } = await runFake(argv, { env: env() });
    expect(exit).toBe(code);
    const [first = '', ...lines] = stdout.split('\n');
    const token = /^::stop-commands::([0-9a-f]{32})$/.exec(first)?.[1];
    const end = lines.indexOf(`::${token}::`);
    expect(end).toBeGreaterThan(10);
    const commands = lines.slice(end + 1, -1);
    expect(commands.every((line) => /^::(?:error|warning|notice) /.test(line))).toBe(true);
    expect(commands.join('\n')).toContain(said);
    const summary = await readFile(env()['GITHUB_STEP_SUMMARY']!, 'utf8');
    expect(summary).toMatch(new RegExp(`^## citcover ${name}: `));
    expect(stdout + summary).not.toMatch(/officer \d/);
    expect(summary).toContain('officer P-');
  });

  test('annotations stand beside files, and a chosen format stands alone', async () => {
    const path = join(folder, 'check.sarif');
    const both = await runFake([...CHECK, '--format', 'sarif', '--output', path], { env: env() });
    expect(both.stdout).toMatch(/^::error /);
    expect(await readFile(path, 'utf8')).toContain('officer P-');
    const json = await runFake([...CHECK, '--format', 'json'], { env: env() });
    expect(JSON.parse(json.stdout).schemaVersion).toBe(1);
    const table = await runFake([...CHECK, '--format', 'table'], { env: env() });
    expect(table.stdout).not.toContain('::');
  });

  test('the summary of every step is kept, and one that cannot be written changes nothing', async () => {
    await runFake(CHECK, { env: env() });
    await runFake(CHECK, { env: env() });
    const summary = await readFile(env()['GITHUB_STEP_SUMMARY']!, 'utf8');
    expect(summary.match(/^## citcover check/gm)).toHaveLength(2);
    const broken = { ...env(), GITHUB_STEP_SUMMARY: folder };
    const { exit, stderr } = await runFake(CHECK, { env: broken });
    expect(exit).toBe(1);
    expect(stderr).toContain('cannot be written (EISDIR)');
  });

  test('a comparison that cannot be made annotates why', async () => {
    const districts = 'test/cli/golden/files/error-districts.csv';
    const argv = ['compare', ...ROSTERS, districts, '--year', '2027'];
    const { exit, stdout } = await runFake(argv, { env: env() });
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^::error file=test\/cli\/golden\/files\/error-districts.csv,line=/);
  });

  test('other commands are as they are elsewhere', async () => {
    const { stdout } = await runFake(['rotations'], { env: env() });
    expect(stdout).not.toContain('::');
  });
});
