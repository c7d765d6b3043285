import type { Command, CommandEntry } from '../command.js';
import type { Flag } from '../flags/flag.js';
import { roffHeading, roffText, roffTyped } from './roff.js';

/**
 * The manual page of citcover, for `man`, from what its commands say of themselves.
 * @param entries the registry
 * @param release the version of citcover
 */
export async function manPage(entries: readonly CommandEntry[], release: string): Promise<string> {
  const commands = await Promise.all(entries.map(({ load }) => load()));
  const lines = [
    `.TH CITCOVER 1 "" "citcover ${release}" "User Commands"`,
    '.SH NAME',
    'citcover \\- scheduled cover by CIT officers, and the fewest officers still to train',
    ...SYNOPSIS,
    ...DESCRIPTION,
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH FLAGS',
    ...flagLines(commands),
    ...EXIT_STATUS,
    ...ENVIRONMENT,
    ...FILES,
  ];
  return `${lines.join('\n')}\n`;
}

const SYNOPSIS = [
  '.SH SYNOPSIS',
  '.B citcover',
  '[\\fICOMMAND\\fR] \\fIROSTER DISTRICTS\\fR [\\fIflags\\fR]',
];

const DESCRIPTION = [
  '.SH DESCRIPTION',
  'A Crisis Intervention Team (CIT) officer is a patrol officer who volunteered and completed a',
  '40-hour course. citcover reads a roster and a list of districts and shifts, works out for every',
  'district, shift and date who is scheduled on duty, and says how many more volunteers must be',
  'trained: provably the fewest, from which squads, and where training cannot help.',
  '.PP',
  'ROSTER and DISTRICTS are CSV files, as they are or compressed with gzip; one of the files can be',
  '\\-, which is standard input. Nothing leaves the machine.',
];

const EXIT_STATUS = [
  '.SH EXIT STATUS',
  ...item('0', 'an answer was given, gaps included'),
  ...item(
    '1',
    'check found an error or a limit that is not met, or compare something that got worse',
  ),
  ...item('2', 'bad usage, or files no answer can be made from'),
  ...item('3', 'citcover itself failed; nothing was printed that could be wrong'),
];

const ENVIRONMENT = [
  '.SH ENVIRONMENT',
  ...item('NO_COLOR, FORCE_COLOR', 'no colours; colours even where no terminal is seen'),
  ...item('CI', 'and the like of other services: officers appear under pseudonyms, see --redact'),
  ...item('XDG_CONFIG_HOME', 'where the key of the pseudonyms is kept, else ~/.config'),
];

const FILES = [
  '.SH FILES',
  ...item('citcover.json', 'settings, squads and limits of an agency, beside DISTRICTS'),
  ...item(
    '~/.config/citcover/redact.key',
    'the key of the pseudonyms; whoever has it can undo them',
  ),
];

function commandLines({ name, operands, description, examples }: Command): string[] {
  return [
    `.SS ${roffHeading(`citcover ${name} ${operands.usage}`.trimEnd())}`,
    roffText(description),
    '.PP',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.flatMap(({ line, does }) => item(line, does)),
  ];
}

/** Every flag once, under its heading, with the commands that take it where those are few. */
function flagLines(commands: readonly Command[]): string[] {
  const owned = ownersOf(commands);
  const groups = new Set(owned.map(({ flag }) => flag.group));
  return [...groups].flatMap((group) => [
    `.SS ${roffHeading(group.replace(LAST_COLON, ''))}`,
    ...owned
      .filter(({ flag }) => flag.group === group)
      .flatMap(({ flag, names }) => item(flag.usage, flag.help + takenBy(names))),
  ]);
}

interface OwnedFlag {
  readonly flag: Flag;
  /** The commands that take it. */
  readonly names: readonly string[];
}

function ownersOf(commands: readonly Command[]): readonly OwnedFlag[] {
  const owned = new Map<string, OwnedFlag>();
  for (const { name, flags } of commands) {
    for (const flag of flags) {
      const key = `${flag.group}\0${flag.usage}\0${flag.help}`;
      owned.set(key, { flag, names: [...(owned.get(key)?.names ?? []), name] });
    }
  }
  return [...owned.values()];
}

const LAST_COLON = /:$/;
const FEW = 3;

function takenBy(names: readonly string[]): string {
  return names.length > FEW ? '' : ` [${names.join(', ')}]`;
}

function item(typed: string, meaning: string): string[] {
  return ['.TP', roffTyped(typed), roffText(meaning)];
}
