import { COMMANDS } from './commands/registry.js';

/** The help of citcover as a whole: what it does, its commands, its exit codes. */
export function overview(): string {
  return `citcover: scheduled cover by CIT officers, and the fewest officers still to train

Usage: citcover [COMMAND] ROSTER DISTRICTS [flags]

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

ROSTER and DISTRICTS are CSV files; - reads one of them from standard input.
Nothing else is needed, and nothing leaves this machine.

Examples:
  citcover demo                                  the report of an invented city
  citcover init my-agency                        templates of the two files
  citcover roster.csv districts.csv --year 2027  the report of your own
  citcover plan roster.csv districts.csv         who to train
  citcover help duty                             the flags of one command

Exit codes: 0 an answer was given, gaps included; 1 check found an error or a
broken limit, or compare that something got worse; 2 bad usage, or files no
answer can be made from; 3 citcover itself failed.
`;
}
