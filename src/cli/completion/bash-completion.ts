import type { CommandWords, FlagWords, Typed } from './command-words.js';

/** The completion of citcover for bash 3.2 and newer. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of citcover for bash, written by: citcover completion bash
# To have it in every shell, put this line into ~/.bashrc:
#   source <(citcover completion bash)

_citcover_words() {
  local IFS=$' \\n'
  COMPREPLY+=( $(compgen -W "$1" -- "$lead$cur") )
  COMPREPLY=( "\${COMPREPLY[@]#"$lead"}" )
}

_citcover_files() {
  local found
  compopt -o filenames 2>/dev/null
  while IFS= read -r found; do COMPREPLY+=( "$found" ); done < <(compgen "$1" -- "$cur")
}

_citcover() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  local command=report at=1 equals=0 flags= words= operands= lead=
  COMPREPLY=()
  # --flag=value and --flag name=value come as words with = between them.
  if [[ $cur == = ]]; then
    cur= equals=$(( COMP_CWORD ))
  elif [[ $prev == = ]]; then
    equals=$(( COMP_CWORD - 1 ))
  fi
  if (( equals > 1 )); then
    prev=\${COMP_WORDS[equals-1]}
    if [[ $prev != -* ]]; then lead=$prev= prev=\${COMP_WORDS[equals-2]}; fi
  fi
  # The word itself, or after demo the next one.
  while (( COMP_CWORD > at )); do
    case \${COMP_WORDS[at]} in
      ${names.join('|')}) command=\${COMP_WORDS[at]} ;;
      *) break ;;
    esac
    [[ $command == demo ]] || break
    at=$(( at + 1 ))
  done
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  (( COMP_CWORD == 1 )) && words="${names.join(' ')}" && flags="$flags --version"
  if [[ $cur == -* ]]; then _citcover_words "$flags"; return; fi
  [[ -n $words ]] && _citcover_words "$words"
  [[ -n $operands ]] && _citcover_files "$operands"
}

complete -F _citcover citcover
`;
}

function commandCase({ name, flags, words, operands }: CommandWords): string {
  return `    ${name})
      flags="${flags.flatMap(({ names }) => names).join(' ')}"
      words="${words.join(' ')}"
      operands="${compgenOf(operands)}"
      case $prev in
${valueCases(flags).join('\n')}
      esac
      ;;`;
}

/** What may follow the flags that take a value; those that take alike stand together. */
function valueCases(flags: readonly FlagWords[]): string[] {
  const byAction = new Map<string, string[]>();
  for (const { names, value } of flags) {
    if (value === 'nothing') continue;
    const action = valueAction(value);
    byAction.set(action, [...(byAction.get(action) ?? []), ...names]);
  }
  return [...byAction].map(([action, names]) => `        ${names.join('|')}) ${action}return ;;`);
}

function valueAction(value: Typed): string {
  if (typeof value !== 'string') return `_citcover_words "${value.join(' ')}"; `;
  const files = compgenOf(value);
  return files === '' ? '' : `_citcover_files ${files}; `;
}

function compgenOf(typed: Typed): string {
  if (typed === 'files') return '-f';
  return typed === 'folders' ? '-d' : '';
}
