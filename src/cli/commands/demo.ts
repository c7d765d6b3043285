import { type Command, NO_FILES } from '../command.js';
import { REPORT } from './report.js';

export const DEMO: Command = {
  ...REPORT,
  name: 'demo',
  description:
    'The report of an invented city of about 160 officers in 2027; no files are needed. ' +
    'Every other command takes --demo in the place of files.',
  operands: NO_FILES,
  examples: [
    { line: 'citcover demo', does: 'its report' },
    { line: 'citcover demo plan', does: 'its plan, the same as citcover plan --demo' },
    { line: 'citcover duty --demo --on 2027-07-04 --at 03:00', does: 'who is on duty at 3 a.m.' },
  ],
  run: (call, shell) => REPORT.run({ ...call, flags: { ...call.flags, demo: true } }, shell),
};
