import { isCounted } from '../../../model/basis.js';
import type { ReportValue } from '../../report-value.js';
import { issuesOf } from '../verdict.js';
import { labelledLines } from './facts.js';
import type { Paper } from './paper.js';

/** A command worth trying after an answer, and what it says. */
interface NextCommand {
  readonly command: string;
  readonly says: string;
}

/** The one command to try next. */
export function nextText(value: ReportValue, paper: Paper): string {
  const [{ command, says } = DUTY] = nextCommands(value);
  return labelledLines(paper, 'Next', [commandText(paper, command), says]);
}

/** A command with the files as typed, on one line however long, so that it can be copied. */
export function commandText({ next, nextWhatIf }: Paper, command: string, flags = ''): string {
  const takesChanges = nextWhatIf !== '' && TAKE_CHANGES.has(command);
  const changes = takesChanges ? ` ${nextWhatIf}` : '';
  return `citcover ${command} ${next}${changes}${flags}`;
}

/** The commands that answer what-ifs. */
const TAKE_CHANGES = new Set(['report', 'plan', 'calendar', 'check']);

/** What a table leaves out, and the plan command that has it all: `And 3 more rows: citcover plan ...`. */
export function restText(paper: Paper, rest: string, flags: string): string {
  return `And ${rest}: ${commandText(paper, 'plan', flags)}\n`;
}

/** Where seats are given by squad: the command that lists officers. */
export function officerByOfficer(paper: Paper): string {
  return `Officer by officer: ${commandText(paper, 'plan', ' --who')}\n`;
}

/**
 * Every command that has more to say about this answer, the most useful first.
 * @param asked the command that was just answered
 */
export function nextLines(value: ReportValue, paper: Paper, asked: string): string {
  return nextCommands(value)
    .filter(({ command }) => command !== asked)
    .map(({ command, says }) => `${commandText(paper, command)}\n    ${says}\n`)
    .join('');
}

const DUTY: NextCommand = {
  command: 'duty',
  says: 'who is scheduled on one date: with --on in the place of other dates',
};

/** What else answers a what-if; `duty` tells the roster as it stands. */
const CHANGED_DATES: NextCommand = {
  command: 'calendar',
  says: 'every date on which these changes change something',
};

function nextCommands({ issues, summary, districtShifts, whatIf }: ReportValue): NextCommand[] {
  const { train, instancesShort } = summary;
  const trains = (train.total ?? 0) > 0 || (train.refresh ?? 0) > 0;
  const unknown = districtShifts.some(({ basis }) => !isCounted(basis));
  return [
    ...(issuesOf(issues, 'error').length > 0 || unknown
      ? [{ command: 'check', says: 'every row that is not understood, and what to write instead' }]
      : []),
    ...(trains ? [{ command: 'plan', says: 'who to train and refresh, squad by squad' }] : []),
    ...(whatIf === null ? datedCommands(instancesShort ?? 0) : [CHANGED_DATES]),
  ];
}

function datedCommands(instancesShort: number): NextCommand[] {
  return [
    ...(instancesShort > 0 ? [{ command: 'calendar', says: 'every date, covered or short' }] : []),
    DUTY,
  ];
}
