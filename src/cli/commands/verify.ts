import type { Command } from '../command.js';
import { INPUT_FLAGS } from '../flags/input-flags.js';
import { FORMAT_FLAGS, GENERAL_FLAGS } from '../flags/output-flags.js';
import { REDACT_FLAGS } from '../flags/redact-flags.js';

const WITH_DEMO = { usage: 'REPORT', least: 1, most: 1 };

export const VERIFY: Command = {
  name: 'verify',
  description:
    'Re-checks a report that someone else made with report or plan --format json, from the files ' +
    'alone: that they are the same files, that hours, dates and sums are right, that the plan covers ' +
    'what it claims with officers who may be trained, and that each reason proves that fewer are not ' +
    'enough. It shares no code with what made the report, and uses the dates and settings that stand ' +
    'in it. Ends with 1 and the first false claim when one does not hold.\n\n' +
    'REPORT is JSON, ROSTER and DISTRICTS are CSV files; - reads one of them from standard input.',
  operands: { usage: 'REPORT ROSTER DISTRICTS', least: 3, most: 3, withDemo: WITH_DEMO },
  flags: [...INPUT_FLAGS, ...FORMAT_FLAGS, ...REDACT_FLAGS, ...GENERAL_FLAGS],
  examples: [
    {
      line: 'citcover verify plan.json roster.csv districts.csv',
      does: 'does the plan that someone sent hold for these files?',
    },
    {
      line: 'citcover verify plan.json roster.csv districts.csv --exceptions leave.csv',
      does: 'give every file that the report was made from',
    },
    {
      line: 'citcover plan --demo --format json | citcover verify - --demo',
      does: 'the plan of the invented city',
    },
    {
      line: 'citcover verify plan.json roster.csv districts.csv --redact-key office.key',
      does: 'a report in which officers stand under pseudonyms',
    },
  ],
  // Help and wrong usage need not wait for all that an answer needs.
  run: async (call, shell) => {
    const { answerVerify } = await import('../answer-verify.js');
    return answerVerify(call, shell);
  },
};
