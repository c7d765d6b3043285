import { dutyRows, emptyInstances } from '../../report/build-duty.js';
import { type Call, type Command, FILES } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { DUTY_FLAGS, datedFlags, momentFrom } from '../flags/duty-flags.js';
import { FILE_COMMAND_FLAGS } from '../flags/file-command-flags.js';
import { loadAgencies } from '../load-agencies.js';
import { prepareAnswer } from '../prepare-answer.js';
import { refuseStopped } from '../refuse-stopped.js';
import type { Shell } from '../shell.js';
import { shownBy } from '../shown.js';
import { sourcesOf } from '../sources.js';
import { tellIssues } from '../tell-issues.js';

export const DUTY: Command = {
  name: 'duty',
  description:
    'Who is scheduled, district by district: certified officers, or with --all everyone ' +
    "on patrol. With --at it is a moment on the clock, and last evening's overnight " +
    'shifts are included. Scheduled, not confirmed. Law-enforcement sensitive.',
  operands: FILES,
  flags: [...DUTY_FLAGS, ...FILE_COMMAND_FLAGS],
  examples: [
    {
      line: 'citcover duty roster.csv districts.csv --on 2027-07-04 --at 03:00 --district 5',
      does: 'at 3 a.m. on Sunday in district 5',
    },
    {
      line: 'citcover duty roster.csv districts.csv --from 2027-07-05 --days 7 --names',
      does: 'a week, with names',
    },
  ],
  run: runDuty,
};

async function runDuty(call: Call, shell: Shell): Promise<ExitCode> {
  const flags = datedFlags(call.flags);
  const at = momentFrom(flags);
  const sources = await sourcesOf(call.operands, flags);
  const answer = await prepareAnswer('duty', call, sources, shell);
  const loaded = await loadAgencies(flags, sources, shell);
  if (loaded.stopped) return refuseStopped(loaded, call, shell);
  const { policy, read } = loaded;
  const question = { ...policy.period, at, all: flags.all === true };
  const rows = dutyRows(read.agencies, policy, question);
  const nobody = emptyInstances(read.agencies, policy, question);
  tellIssues(loaded, call, shell);
  const show = shownBy(flags, read.agencies);
  await answer.write({ ...loaded, question, rows, nobody }, loaded.redaction, show);
  return EXIT.answered;
}
