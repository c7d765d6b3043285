import { FORMATS } from '../../report/format/registry.js';
import type { Command, CommandEntry } from '../command.js';
import type { Flag } from '../flags/flag.js';

/** What can be typed after a flag or a command: files, folders, a few words, any text, or nothing. */
export type Typed = 'files' | 'folders' | 'text' | 'nothing' | readonly string[];

/** A command as completion knows it. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly FlagWords[];
  /** Words that can follow it, beside its operands. */
  readonly words: readonly string[];
  readonly operands: Typed;
}

export interface FlagWords {
  /** `-q` and `--quiet`. */
  readonly names: readonly string[];
  readonly help: string;
  readonly value: Typed;
  readonly isRepeatable: boolean;
}

/**
 * Every command with its flags, and `help`.
 * @param entries the registry
 */
export async function commandWords(
  entries: readonly CommandEntry[],
): Promise<readonly CommandWords[]> {
  const loaded = await Promise.all(
    entries.map(async ({ summary, load }) => ({ summary, command: await load() })),
  );
  const commands = loaded.map(({ summary, command }) => wordsOf(command, summary));
  // `citcover demo plan` is `citcover plan --demo`.
  const withDemo = commands.filter(({ name, flags }) => {
    return name !== 'demo' && flags.some(({ names }) => names.includes('--demo'));
  });
  const words = commands.map(({ name }) => name);
  return [
    ...commands.map((command) => {
      return command.name === 'demo'
        ? { ...command, words: withDemo.map(({ name }) => name) }
        : command;
    }),
    { name: 'help', summary: 'the help of a command', flags: [], words, operands: 'nothing' },
  ];
}

function wordsOf(command: Command, summary: string): CommandWords {
  const { name, operands, flags } = command;
  return {
    name,
    summary,
    flags: [...flags.map((flag) => flagWords(flag, name)), HELP],
    words: operands.choices ?? [],
    operands: typedAs(operands.usage),
  };
}

const HELP: FlagWords = {
  names: ['-h', '--help'],
  help: 'this text',
  value: 'nothing',
  isRepeatable: false,
};

const NAME = /--?[a-z][a-z-]*/g;
const VALUE = /<(.+)>/;

function flagWords({ usage, help, choices, repeatable }: Flag, command: string): FlagWords {
  const names: readonly string[] = usage.match(NAME) ?? [];
  return {
    names,
    help,
    value: names.includes('--format') ? formatsOf(command) : (choices ?? valueTyped(usage)),
    isRepeatable: repeatable === true,
  };
}

function valueTyped(usage: string): Typed {
  const placeholder = VALUE.exec(usage)?.[1];
  return placeholder === undefined ? 'nothing' : typedAs(placeholder);
}

/** What a placeholder such as `ROSTER`, `[DIR]`, `file` or `date` stands for. */
function typedAs(placeholder: string): Typed {
  if (placeholder === '') return 'nothing';
  if (FOLDERS.test(placeholder)) return 'folders';
  return FILES.test(placeholder) ? 'files' : 'text';
}

const FOLDERS = /\b(?:dir|folder)\b/i;
const FILES = /\b(?:files?|roster|districts|old|new)\b/i;

function formatsOf(command: string): readonly string[] {
  const formats: Readonly<Record<string, object>> = FORMATS;
  return Object.keys(formats[command] ?? FORMATS.report);
}
