import { Command as Commander, CommanderError, Option } from 'commander';
import { type Call, type Command, FILES } from './command.js';
import type { Flag, FlagValues } from './flags/flag.js';
import { UsageError } from './usage-error.js';

/** What a command line asks for: to run, or to read about the command. */
export type Parsed = { readonly call: Call } | { readonly help: string };

/**
 * Understands the words after a command's name. The only file that knows commander.
 * @param width columns the help may take
 * @throws UsageError for flags that do not exist, miss their value or are given wrongly
 */
export function parseArguments(command: Command, words: readonly string[], width: number): Parsed {
  let help = '';
  const commander = commanderOf(command, width, (text) => {
    help += text;
  });
  try {
    commander.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { help };
    throw new UsageError(sentenceOf(error, command), { cause: error });
  }
  const { args: operands } = commander;
  const flags = commander.opts<FlagValues>();
  return { call: { command: command.name, operands, flags } };
}

function commanderOf(command: Command, width: number, onHelp: (text: string) => void): Commander {
  const commander = new Commander(`citcover ${command.name}`)
    .usage(`${command.operands.usage} [flags]`.trimStart())
    .description(descriptionOf(command))
    .argument('[words...]')
    .helpOption(false)
    .configureHelp({ visibleArguments: () => [] })
    .configureOutput({
      writeOut: onHelp,
      outputError: () => undefined,
      getOutHelpWidth: () => width,
    })
    .exitOverride();
  for (const flag of command.flags) commander.addOption(optionOf(flag));
  commander.addHelpOption(optionOf(HELP));
  const examples = command.examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  return commander.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
}

function descriptionOf({ description, operands }: Command): string {
  if (operands !== FILES) return description;
  return `${description}\n\nROSTER and DISTRICTS are CSV files; - reads one of them from standard input.`;
}

const HELP: Flag = { usage: '-h, --help', help: 'this text', group: 'Output:' };

function optionOf({ usage, help, group, repeatable }: Flag): Option {
  const option = new Option(usage, help).helpGroup(group);
  if (repeatable) {
    option.argParser((text: string, earlier: readonly string[] = []) => [...earlier, text]);
  }
  return option;
}

const QUOTED = /'(.+?)'/;
const SUGGESTED = /Did you mean (.+)\?/;

function sentenceOf({ code, message }: CommanderError, { name }: Command): string {
  const quoted = QUOTED.exec(message)?.[1] ?? '';
  const suggested = SUGGESTED.exec(message)?.[1];
  const help = `see citcover ${name} --help`;
  switch (code) {
    case 'commander.unknownOption':
      return suggested === undefined
        ? `${name} has no flag ${quoted}; ${help}`
        : `${name} has no flag ${quoted}; did you mean ${suggested}?`;
    case 'commander.optionMissingArgument':
      return `${quoted.split(' ')[0]} needs a value: ${quoted}; ${help}`;
    default:
      return `${message.replace('error: ', '')}; ${help}`;
  }
}
