import type { Command, CommandEntry } from './command.js';
import { COMMANDS, DEFAULT_COMMAND, findCommand } from './commands/registry.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { explainFailure } from './explain-failure.js';
import { noSuchCommand, refuseWrongOperands } from './operands.js';
import { overview } from './overview.js';
import { parseArguments } from './parse-arguments.js';
import { mayBeRedacted } from './redact/ci-service.js';
import type { Shell } from './shell.js';
import { terminalWidth } from './terminal.js';
import { version } from './version.js';
import { writeChunks } from './write-chunks.js';

/**
 * Finds the command, runs it, and turns whatever happens into an exit code.
 * @param argv the arguments without node and script
 */
export async function runCommandLine(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  try {
    return await run(argv, shell);
  } catch (error) {
    const verbose = argv.includes('-v') || argv.includes('--verbose');
    const redacted = mayBeRedacted(argv, shell.env);
    const { code, lines } = explainFailure(error, verbose, redacted);
    for (const line of lines) shell.errors.write(`${line}\n`);
    return code;
  }
}

async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    shell.errors.write(overview());
    return EXIT.unusable;
  }
  if (first === 'help' || first === '--help' || first === '-h') return help(rest[0], shell);
  // `citcover demo plan` is `citcover plan --demo`.
  if (first === 'demo' && findCommand(rest[0] ?? '') !== undefined) {
    return run([...rest, '--demo'], shell);
  }
  const entry = findCommand(first);
  if (entry !== undefined) return runCommand(await entry.load(), rest, shell);
  return runCommand(await entryOf(DEFAULT_COMMAND).load(), argv, shell);
}

async function help(name: string | undefined, shell: Shell): Promise<ExitCode> {
  if (name === 'man') return manual(shell);
  if (name !== undefined) return runCommand(await entryOf(name).load(), ['--help'], shell);
  await writeChunks(shell.output, [overview()]);
  return EXIT.answered;
}

/** `citcover help man | man -l -`, and what the package installs for man. */
async function manual(shell: Shell): Promise<ExitCode> {
  const { manPage } = await import('./manual/man-page.js');
  await writeChunks(shell.output, [await manPage(COMMANDS, version())]);
  return EXIT.answered;
}

async function runCommand(
  command: Command,
  words: readonly string[],
  shell: Shell,
): Promise<ExitCode> {
  const parsed = parseArguments(command, words, terminalWidth(shell.env, shell.output));
  if ('help' in parsed) {
    await writeChunks(shell.output, [parsed.help]);
    return EXIT.answered;
  }
  refuseWrongOperands(command, parsed.call);
  return command.run(parsed.call, shell);
}

function entryOf(name: string): CommandEntry {
  const entry = findCommand(name);
  if (entry === undefined) throw noSuchCommand(name);
  return entry;
}
