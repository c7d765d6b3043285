import type { Call, Command, CommandEntry } from '../command.js';
import type { CommandWords } from '../completion/command-words.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { parseChoice } from '../flags/parse-choice.js';
import type { Shell } from '../shell.js';
import { writeChunks } from '../write-chunks.js';

type Script = (commands: readonly CommandWords[]) => string;

const SCRIPTS = {
  bash: async (): Promise<Script> =>
    (await import('../completion/bash-completion.js')).bashCompletion,
  zsh: async (): Promise<Script> => (await import('../completion/zsh-completion.js')).zshCompletion,
  fish: async (): Promise<Script> =>
    (await import('../completion/fish-completion.js')).fishCompletion,
} as const;

const SHELLS = ['bash', 'zsh', 'fish'] as const satisfies readonly (keyof typeof SCRIPTS)[];

/** The command that writes completions for the commands of a registry, its own among them. */
export function completionOf(entries: readonly CommandEntry[]): Command {
  return {
    name: 'completion',
    description:
      'What makes the Tab key complete the commands of citcover, their flags, the values of ' +
      'flags and file names: a script for bash, zsh or fish, which says in its first lines ' +
      'where it belongs.',
    operands: { usage: 'SHELL', least: 1, most: 1, choices: SHELLS },
    flags: [],
    examples: [
      { line: 'source <(citcover completion bash)', does: 'in bash, and for good in ~/.bashrc' },
      {
        line: 'citcover completion zsh > ~/.zfunc/_citcover',
        does: 'in zsh, where ~/.zfunc is a folder of $fpath',
      },
      {
        line: 'citcover completion fish > ~/.config/fish/completions/citcover.fish',
        does: 'in fish',
      },
    ],
    run: (call, shell) => runCompletion(call, shell, entries),
  };
}

async function runCompletion(
  { operands }: Call,
  { output }: Shell,
  entries: readonly CommandEntry[],
): Promise<ExitCode> {
  const shell = parseChoice('completion', operands[0] ?? '', SHELLS);
  const { commandWords } = await import('../completion/command-words.js');
  const script = await SCRIPTS[shell]();
  await writeChunks(output, [script(await commandWords(entries))]);
  return EXIT.answered;
}
