import { type Command, FILES } from '../command.js';
import { FILE_COMMAND_FLAGS } from '../flags/file-command-flags.js';
import { PLAN_FLAGS } from '../flags/plan-flags.js';
import { WHAT_IF_FLAGS } from '../flags/what-if-flags.js';

export const PLAN: Command = {
  name: 'plan',
  description:
    'Who to train and who to refresh, and in which squads volunteers must still be found: ' +
    'the fewest officers, and why fewer are not enough.',
  operands: FILES,
  flags: [...PLAN_FLAGS, ...FILE_COMMAND_FLAGS, ...WHAT_IF_FLAGS],
  examples: [
    { line: 'citcover plan roster.csv districts.csv --year 2027', does: 'for a calendar year' },
    {
      line: 'citcover plan roster.csv districts.csv --objective listed-first',
      does: 'first take everyone on your list of volunteers',
    },
    {
      line: 'citcover plan roster.csv districts.csv --format csv --output plan.csv',
      does: 'one officer or squad a line, for a spreadsheet',
    },
  ],
  // Help and wrong usage need not wait for all that an answer needs.
  run: async (call, shell) => {
    const { answerReport } = await import('../answer-report.js');
    return answerReport('plan', call, shell);
  },
};
