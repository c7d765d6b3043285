import { calendarRows } from '../../report/build-calendar.js';
import { changedRows } from '../../report/what-if/changed-rows.js';
import { type Call, type Command, FILES } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { FILE_COMMAND_FLAGS } from '../flags/file-command-flags.js';
import { WHAT_IF_FLAGS } from '../flags/what-if-flags.js';
import { loadAgencies } from '../load-agencies.js';
import { prepareAnswer } from '../prepare-answer.js';
import { refuseStopped } from '../refuse-stopped.js';
import type { Shell } from '../shell.js';
import { shownBy } from '../shown.js';
import { sourcesOf } from '../sources.js';
import { tellIssues } from '../tell-issues.js';
import { triedBy } from '../what-if.js';

export const CALENDAR: Command = {
  name: 'calendar',
  description:
    'Every date of every district and shift: how many certified officers are required, ' +
    'how many are scheduled on duty, and how many it is short. Law-enforcement sensitive.',
  operands: FILES,
  flags: [...FILE_COMMAND_FLAGS, ...WHAT_IF_FLAGS],
  examples: [
    {
      line: 'citcover calendar roster.csv districts.csv --from 2027-07-01 --days 14',
      does: 'two weeks',
    },
    {
      line: 'citcover calendar roster.csv districts.csv --year 2027 --output 2027.csv',
      does: 'a year for a spreadsheet',
    },
    {
      line: 'citcover calendar roster.csv districts.csv --year 2027 --move 6700=Harbor/Night',
      does: 'what if: the dates on which that changes something',
    },
  ],
  run: runCalendar,
};

async function runCalendar(call: Call, shell: Shell): Promise<ExitCode> {
  const sources = await sourcesOf(call.operands, call.flags);
  const answer = await prepareAnswer('calendar', call, sources, shell);
  const loaded = await loadAgencies(call.flags, sources, shell);
  if (loaded.stopped) return refuseStopped(loaded, call, shell);
  const { policy, redaction } = loaded;
  const show = shownBy(call.flags, loaded.read.agencies);
  const tried = triedBy(call, loaded);
  tellIssues(loaded, call, shell);
  const asItStands = calendarRows(loaded.read.agencies, policy);
  const rows =
    tried === null
      ? asItStands
      : changedRows(asItStands, calendarRows(tried.loaded.read.agencies, policy));
  await answer.write({ ...loaded, rows, whatIf: tried?.whatIf ?? null }, redaction, show);
  return EXIT.answered;
}
