import type { Command } from '../command.js';
import { COMPARE_FLAGS } from '../flags/compare-flags.js';
import { FILE_COMMAND_FLAGS, withCiFormats } from '../flags/file-command-flags.js';

export const COMPARE: Command = {
  name: 'compare',
  description:
    'What changes when a new roster takes the place of an old one, both on the same dates: ' +
    'district-shifts that open or close, and the rows that do it; the covered share and the ' +
    'training number before and after; who joined, left, moved, was certified or lapsed. Ends ' +
    'with 1 only when something got worse, see --fail-on. Law-enforcement sensitive.\n\n' +
    'OLD, NEW and DISTRICTS are CSV files; - reads one of them from standard input.',
  operands: { usage: 'OLD NEW DISTRICTS', least: 3, most: 3 },
  flags: [
    ...COMPARE_FLAGS,
    ...withCiFormats(FILE_COMMAND_FLAGS).filter(({ usage }) => usage !== '--demo'),
  ],
  examples: [
    {
      line: 'citcover compare roster.csv new-roster.csv districts.csv --year 2027',
      does: 'what the new roster opens and closes in a calendar year',
    },
    {
      line: 'git show HEAD:roster.csv | citcover compare - roster.csv districts.csv --year 2027',
      does: 'what an edit changes, before it is committed',
    },
    {
      line: 'citcover compare old.csv new.csv districts.csv --year 2027 --fail-on any --format json',
      does: 'for a pipeline that refuses every change for the worse',
    },
  ],
  // Help and wrong usage need not wait for all that an answer needs.
  run: async (call, shell) => {
    const { answerCompare } = await import('../answer-compare.js');
    return answerCompare(call, shell);
  },
};
