import { type Call, type Command, NO_FILES } from './command.js';
import { COMMANDS, DEFAULT_COMMAND, findCommand } from './commands/registry.js';
import { nearestWord } from './nearest-word.js';
import { UsageError } from './usage-error.js';

const NAMES = COMMANDS.map(({ name }) => name);

/**
 * Refuses too few and too many operands.
 * @throws UsageError that names what is missing, or the command that was probably meant
 */
export function refuseWrongOperands(command: Command, { operands, flags }: Call): void {
  const { usage, least, most } =
    flags.demo === true ? (command.operands.withDemo ?? NO_FILES) : command.operands;
  if (operands.length >= least && operands.length <= most) return;
  const [first = ''] = operands;
  if (command.name === DEFAULT_COMMAND && first !== '') refuseMistakenCommand(first);
  const given = operands.length === 0 ? 'nothing' : operands.join(' ');
  const takes = most === 0 ? 'no files' : usage;
  throw new UsageError(
    `${command.name} takes ${takes}, and was given ${given}; see citcover ${command.name} --help`,
  );
}

/** What to say of a command that does not exist. */
export function noSuchCommand(name: string): UsageError {
  const nearest = nearestWord(name, NAMES);
  return new UsageError(
    nearest === null
      ? `there is no command "${name}"; the commands are ${NAMES.join(', ')}`
      : `there is no command "${name}"; did you mean citcover ${nearest}?`,
  );
}

function refuseMistakenCommand(first: string): void {
  if (findCommand(first) !== undefined) {
    throw new UsageError(`the command comes before its flags: citcover ${first} ...`);
  }
  if (nearestWord(first, NAMES) !== null) throw noSuchCommand(first);
}
