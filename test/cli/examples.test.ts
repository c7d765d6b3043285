import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, DEFAULT_COMMAND, findCommand } from '../../src/cli/commands/registry.js';
import { manPage } from '../../src/cli/manual/man-page.js';
import { roffHeading, roffText, roffTyped } from '../../src/cli/manual/roff.js';
import { refuseWrongOperands } from '../../src/cli/operands.js';
import { parseArguments } from '../../src/cli/parse-arguments.js';
import { version } from '../../src/cli/version.js';
import { runFake } from './fake-shell.js';
import { ROOT } from './run-citcover.js';

const names = COMMANDS.map(({ name }) => name);

test.each(names)('the help of %s has examples', async (name) => {
  const { exit, stdout } = await runFake([name, '--help']);
  expect(exit).toBe(0);
  const [, examples = ''] = stdout.split('\nExamples:\n');
  expect(examples).toMatch(/^ {2}.*\bcitcover\b/);
  for (const { line, does } of (await findCommand(name)!.load()).examples) {
    expect(examples).toContain(`  ${line}\n      ${does}`);
  }
});

test.each(names)('every example of %s can be typed as it stands', async (name) => {
  const { examples } = await findCommand(name)!.load();
  for (const { line } of examples) {
    const words = line
      .replace(/^.*\bcitcover /, '')
      .replace(/[)]?( [|>].*)?$/, '')
      .split(' ');
    if (words[0] === 'citcover') words.shift();
    const isDemo = words[0] === 'demo' && names.includes(words[1] ?? '');
    const typed = isDemo ? [...words.slice(1), '--demo'] : words;
    const isNamed = names.includes(typed[0] ?? '');
    const command = await findCommand(isNamed ? typed[0]! : DEFAULT_COMMAND)!.load();
    const parsed = parseArguments(command, isNamed ? typed.slice(1) : typed, 80);
    if ('help' in parsed) throw new Error(`${line} asks for help`);
    expect(() => refuseWrongOperands(command, parsed.call)).not.toThrow();
  }
});

test('the manual page that is packed is current; npm run docs writes it', async () => {
  const packed = readFileSync(`${ROOT}man/citcover.1`, 'utf8');
  expect(packed).toBe(await manPage(COMMANDS, version()));
  expect((await runFake(['help', 'man'])).stdout).toBe(packed);
});

test('the manual page has every command, flag and example', async () => {
  const page = await manPage(COMMANDS, '1.2.3');
  for (const { load } of COMMANDS) {
    const { name, flags, examples } = await load();
    expect(page).toContain(`\n.SS "citcover ${name}`);
    for (const { usage } of flags) expect(page).toContain(`.TP\n${roffTyped(usage)}\n`);
    for (const { line } of examples) expect(page).toContain(roffTyped(line));
  }
});

test('nothing in it is taken for a command of roff', () => {
  expect(roffText("a\\b\n.SH c\n'd")).toBe("a\\eb\n\\&.SH c\n\\&'d");
  expect(roffHeading('else "check"')).toBe('"else ""check"""');
  expect(roffTyped('--date-format')).toBe('\\fB\\-\\-date\\-format\\fR');
});
