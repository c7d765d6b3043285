import type { CommandWords, FlagWords, Typed } from './command-words.js';

/** The completion of citcover for zsh. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join('|');
  return `#compdef citcover
# Completion of citcover for zsh, written by: citcover completion zsh
# Save it as _citcover in a folder of $fpath, or put these lines into ~/.zshrc:
#   autoload -Uz compinit && compinit
#   source <(citcover completion zsh)

_citcover() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe -t commands command commands
    _files
    return
  fi
  local command=report
  # The word itself, or after demo the next one.
  while (( CURRENT > 2 )) && [[ $words[2] == (${names}) ]]; do
    command=$words[2]
    shift words
    (( CURRENT-- ))
    [[ $command == demo ]] || break
  done
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _citcover ]]; then _citcover "$@"; else compdef _citcover citcover; fi
`;
}

function commandCase({ name, flags, words, operands }: CommandWords): string {
  const specs = [...flags.map(flagSpec), ...operandSpec(words, operands)];
  return `    ${name})
      _arguments -s \\
${specs.map((spec) => `        ${spec}`).join(' \\\n')}
      ;;`;
}

function flagSpec({ names, help, value, isRepeatable }: FlagWords): string {
  const what = `[${help.replace(BRACKETS, '\\$&')}]${valueSpec(value)}`;
  if (isRepeatable) return names.map((name) => quoted(`*${name}=${what}`)).join(' ');
  const [only = ''] = names;
  if (names.length === 1) return quoted(`${only}${value === 'nothing' ? '' : '='}${what}`);
  return `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${quoted(what)}`;
}

function valueSpec(value: Typed): string {
  return value === 'nothing' ? '' : `:value:${actionOf(value)}`;
}

function operandSpec(words: readonly string[], operands: Typed): string[] {
  if (words.length > 0 && operands !== 'files') return [quoted(`1:word:${actionOf(words)}`)];
  if (words.length > 0) {
    const either = `_alternative "words\\:word\\:${actionOf(words)}" "files\\:file\\:_files"`;
    return [quoted(`1:word:{ ${either} }`), quoted(`*:file:${actionOf(operands)}`)];
  }
  return operands === 'nothing' ? [] : [quoted(`*:file:${actionOf(operands)}`)];
}

function actionOf(typed: Typed): string {
  if (typeof typed !== 'string') return `(${typed.join(' ')})`;
  if (typed === 'files') return '_files';
  return typed === 'folders' ? '_files -/' : ' ';
}

const BRACKETS = /[[\]\\]/g;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
