import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/registry.js';
import { runFake } from './fake-shell.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
const scripts = new Map<string, string>();
const folder = mkdtempSync(join(tmpdir(), 'citcover-completion-'));

beforeAll(async () => {
  for (const shell of SHELLS) {
    const { exit, stdout, stderr } = await runFake(['completion', shell]);
    expect([exit, stderr]).toEqual([0, '']);
    scripts.set(shell, stdout);
  }
  writeFileSync(join(folder, 'completion.bash'), scripts.get('bash')!);
  mkdirSync(join(folder, 'here'));
  mkdirSync(join(folder, 'here/leave'));
  for (const name of ['roster.csv', 'my roster.csv']) writeFileSync(join(folder, 'here', name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const PROBE = `
source "$1"; shift; cd "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); COMPREPLY=()
_citcover 2>/dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;

/** What bash offers when Tab is pressed at the end of the last word. */
async function offered(words: readonly string[]): Promise<string[]> {
  const script = join(folder, 'completion.bash');
  const place = join(folder, 'here');
  const bash = spawn(
    'bash',
    ['--norc', '-c', PROBE, 'probe', script, place, 'citcover', ...words],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return (await text(bash.stdout)).split('\n').filter((line) => line !== '');
}

const LEVELS = ['max-train=off', 'max-train=warn', 'max-train=error'];

describe('bash completes', () => {
  test.each([
    ['a command', ['pl'], ['plan']],
    ['a flag of the command', ['plan', '--fo'], ['--format']],
    [
      'a flag of report, when no command is named',
      ['roster.csv', '--year', '2027', '--fo'],
      ['--format'],
    ],
    ['the formats', ['plan', '--format', ''], ['table', 'json', 'csv']],
    ['a format after an equals sign', ['plan', '--format', '=', 'j'], ['json']],
    ['a value of a few', ['plan', '--objective', 'l'], ['listed-first']],
    ['a limit and its level', ['check', '--level', 'max-tr'], LEVELS],
    ['the level after its limit', ['check', '--level', 'max-train', '=', 'w'], ['warn']],
    ['nothing after the equals sign of any text', ['plan', '--map', 'name', '=', 'r'], []],
    ['the file of a flag', ['plan', '--exceptions', 'ro'], ['roster.csv']],
    ['a file', ['plan', 'm'], ['my roster.csv']],
    ['a second file', ['plan', 'roster.csv', 'm'], ['my roster.csv']],
    ['a folder only', ['init', ''], ['leave']],
    ['nothing where any text may stand', ['plan', '--year', ''], []],
    ['nothing where nothing may stand', ['rotations', ''], []],
    ['a command after demo', ['demo', 'pl'], ['plan']],
    ['a flag of the command after demo', ['demo', 'duty', '--on'], ['--on']],
    ['a command after help', ['help', 'du'], ['duty']],
    ['a shell', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['a code', ['explain', 'date-am'], ['date-ambiguous']],
  ])('%s', async (_, words, found) => {
    expect(await offered(words)).toEqual(found);
  });

  test('as a first word every command, and the files of report', async () => {
    const names = COMMANDS.map(({ name }) => name);
    const first = await offered(['']);
    expect(first.slice(0, names.length)).toEqual(names);
    expect(first).toContain('help');
    expect(first).toContain('roster.csv');
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  test('has every flag of every command', async () => {
    const script = scripts.get(shell)!;
    for (const { name, load } of COMMANDS) {
      expect(script).toContain(name);
      for (const { usage } of (await load()).flags) {
        const [, long = ''] = /--([a-z-]+)/.exec(usage) ?? [];
        expect(script).toMatch(new RegExp(shell === 'fish' ? `-l ${long}[ \n]` : `--${long}\\b`));
      }
    }
  });

  test('runs nothing and names no place of the machine it was written on', () => {
    const script = scripts.get(shell)!;
    expect(script).not.toContain(process.cwd());
    expect(script).not.toMatch(/\$\(citcover|`/);
  });
});

test.each([
  [['completion', 'tcsh'], 'completion "tcsh" is not known'],
  [['completion'], 'completion takes SHELL, and was given nothing'],
])('%j is refused', async (words, reason) => {
  const { exit, stderr } = await runFake(words);
  expect(exit).toBe(2);
  expect(stderr).toContain(reason);
});
