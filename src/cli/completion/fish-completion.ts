import type { CommandWords, FlagWords, Typed } from './command-words.js';

/** The completion of citcover for fish 3 and newer. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of citcover for fish, written by: citcover completion fish
# To have it in every shell:
#   citcover completion fish > ~/.config/fish/completions/citcover.fish

function __citcover_command
    set -l command report
    # The word itself, or after demo the next one.
    for word in (commandline -opc)[2..-1]
        contains -- $word ${names}; or break
        set command $word
        test $command = demo; or break
    end
    echo $command
end

function __citcover_is
    contains -- (__citcover_command) $argv
end

function __citcover_is_first
    test (count (commandline -opc)) -eq 1
end

complete -c citcover -f
complete -c citcover -n __citcover_is_first -l version -d 'the version'
${commands.map(commandLine).join('\n')}
${operandLines(commands).join('\n')}
${flagLines(commands).join('\n')}
`;
}

function commandLine({ name, summary }: CommandWords): string {
  return `complete -c citcover -n __citcover_is_first -a ${name} -d ${quoted(summary)}`;
}

function operandLines(commands: readonly CommandWords[]): string[] {
  return commands.flatMap(({ name, words, operands }) => {
    const when = `complete -c citcover -n '__citcover_is ${name}'`;
    return [
      ...(words.length > 0 ? [`${when} -a ${quoted(words.join(' '))}`] : []),
      ...(operands === 'files' ? [`${when} -F`] : []),
      ...(operands === 'folders' ? [`${when}${FOLDERS}`] : []),
    ];
  });
}

/** One line for a flag that several commands have alike. */
function flagLines(commands: readonly CommandWords[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { name, flags } of commands) {
    for (const flag of flags) {
      const rest = flagText(flag);
      owners.set(rest, [...(owners.get(rest) ?? []), name]);
    }
  }
  return [...owners].map(
    ([rest, names]) => `complete -c citcover -n '__citcover_is ${names.join(' ')}' ${rest}`,
  );
}

const FOLDERS = " -a '(__fish_complete_directories)'";

const DASHES = /^--?/;

function flagText({ names, help, value }: FlagWords): string {
  const spelt = names.map((name) => {
    return `-${name.startsWith('--') ? 'l' : 's'} ${name.replace(DASHES, '')}`;
  });
  return `${spelt.join(' ')}${actionOf(value)} -d ${quoted(help)}`;
}

/** Whether a value must follow, and what it can be. */
function actionOf(typed: Typed): string {
  if (typeof typed !== 'string') return ` -x -a ${quoted(typed.join(' '))}`;
  switch (typed) {
    case 'nothing':
      return '';
    case 'files':
      return ' -r -F';
    case 'folders':
      return ` -x${FOLDERS}`;
    case 'text':
      return ' -x';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
