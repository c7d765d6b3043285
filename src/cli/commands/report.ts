import { type Command, FILES } from '../command.js';
import { FILE_COMMAND_FLAGS } from '../flags/file-command-flags.js';
import { WHAT_IF_FLAGS } from '../flags/what-if-flags.js';

export const REPORT: Command = {
  name: 'report',
  description:
    'Scheduled cover by certified officers for every district and shift, where it falls ' +
    'short, and the fewest officers who must still be trained. The word report can be ' +
    'left out.',
  operands: FILES,
  flags: [...FILE_COMMAND_FLAGS, ...WHAT_IF_FLAGS],
  examples: [
    { line: 'citcover report roster.csv districts.csv --year 2027', does: 'a calendar year' },
    {
      line: 'citcover roster.csv districts.csv --exceptions leave.csv',
      does: '365 days from today, with leave taken out',
    },
    {
      line: 'citcover roster.csv districts.csv --year 2027 --output report.json',
      does: 'the whole answer as JSON, in a file',
    },
    {
      line: 'citcover roster.csv districts.csv --district North --names',
      does: 'the rows of one district, with names; all districts are counted',
    },
    {
      line: 'citcover report roster.csv districts.csv --move 6700=Harbor/Night --require Central/Day=2',
      does: 'what if: the same with two changes, beside the roster as it stands',
    },
  ],
  // Help and wrong usage need not wait for all that an answer needs.
  run: async (call, shell) => {
    const { answerReport } = await import('../answer-report.js');
    return answerReport('report', call, shell);
  },
};
