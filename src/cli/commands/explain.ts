import { formatDay, weekdayOf } from '../../model/day.js';
import { formatWeekdays, WEEKDAY_NAMES } from '../../model/weekday.js';
import { explainedCode, ISSUE_CODES } from '../../report/explain/explained-code.js';
import { explainInstance } from '../../report/instance/explain-instance.js';
import type { Call, Command } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { type ExplainedPlace, explainedPlace } from '../explained-place.js';
import { FILE_COMMAND_FLAGS } from '../flags/file-command-flags.js';
import { longNameOf } from '../flags/flag.js';
import { parseDate } from '../flags/parse-date.js';
import { PERIOD_FLAGS } from '../flags/period-flags.js';
import { loadAgencies } from '../load-agencies.js';
import { nearestWord } from '../nearest-word.js';
import { prepareAnswer } from '../prepare-answer.js';
import { refuseStopped } from '../refuse-stopped.js';
import type { Shell } from '../shell.js';
import { shownBy } from '../shown.js';
import { sourcesOf } from '../sources.js';
import { tellIssues } from '../tell-issues.js';
import { UsageError } from '../usage-error.js';

/** The words of the command say which date and which district. */
const NOT_HERE: ReadonlySet<string> = new Set([
  '--district',
  ...PERIOD_FLAGS.map(longNameOf).filter((name) => name !== '--as-of'),
]);

export const EXPLAIN: Command = {
  name: 'explain',
  description:
    'What a kind of issue means, why it matters for the answer, and how to fix it; without ' +
    'words, every kind in one line. Or, with the files, one district and shift on one date: who ' +
    'counts, who does not and why, and what would close the gap. The second is law-enforcement ' +
    'sensitive.',
  operands: {
    usage: '[CODE | ROSTER DISTRICTS DISTRICT SHIFT DATE]',
    least: 0,
    most: 5,
    choices: ISSUE_CODES,
    withDemo: { usage: 'DISTRICT SHIFT DATE', least: 3, most: 3 },
  },
  flags: FILE_COMMAND_FLAGS.filter((flag) => !NOT_HERE.has(longNameOf(flag))),
  examples: [
    { line: 'citcover explain', does: 'every kind of issue, one a line' },
    { line: 'citcover explain date-ambiguous', does: 'what it means and how to fix it' },
    {
      line: 'citcover explain roster.csv districts.csv D3 Night 2027-03-03',
      does: 'why D3 Night is covered or short on that date',
    },
    {
      line: 'citcover explain --demo Central Night 2027-03-03',
      does: 'the same of the invented city',
    },
  ],
  run: runExplain,
};

async function runExplain(call: Call, shell: Shell): Promise<ExitCode> {
  const { operands, flags } = call;
  if (flags.demo === true || operands.length === 5) return answerInstance(call, shell);
  const [code, second] = operands;
  if (second !== undefined) {
    throw new UsageError(
      `explain takes a code, or ROSTER DISTRICTS DISTRICT SHIFT DATE, and was given ${operands.join(' ')}`,
    );
  }
  const codes = code === undefined ? ISSUE_CODES : [knownCode(code)];
  const answer = await prepareAnswer('codes', call, [], shell);
  await answer.write({ codes: codes.map(explainedCode), isList: code === undefined }, null);
  return EXIT.answered;
}

function knownCode(word: string): (typeof ISSUE_CODES)[number] {
  const code = ISSUE_CODES.find((each) => each === word.trim().toLowerCase());
  if (code !== undefined) return code;
  const nearest = nearestWord(word, ISSUE_CODES);
  throw new UsageError(
    nearest === null
      ? `there is no issue "${word}"; citcover explain lists every code`
      : `there is no issue "${word}"; did you mean citcover explain ${nearest}?`,
  );
}

async function answerInstance(call: Call, shell: Shell): Promise<ExitCode> {
  const { files, district, shift, date } = questionOf(call);
  const day = formatDay(parseDate('DATE', date));
  const flags = { ...call.flags, from: day, to: day };
  const sources = await sourcesOf(files, flags);
  const answer = await prepareAnswer('instance', call, sources, shell);
  const loaded = await loadAgencies(flags, sources, shell);
  if (loaded.stopped) return refuseStopped(loaded, call, shell);
  const { agencies } = loaded.read;
  const { agency: chosen } = shownBy(flags, agencies);
  const asked = agencies.filter(({ name }) => chosen === null || chosen.has(name));
  const place = explainedPlace(asked, district, shift);
  const explained = explainInstance(place.agency, place.districtShift, loaded.policy);
  if (explained === null) throw notWorked(place, loaded.policy.period.from);
  tellIssues(loaded, call, shell);
  await answer.write({ ...loaded, answer: explained }, loaded.redaction);
  return EXIT.answered;
}

interface Question {
  readonly files: readonly string[];
  readonly district: string;
  readonly shift: string;
  readonly date: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The files come first, as with every command; after the date they are understood too. */
function questionOf({ operands }: Call): Question {
  const isLast =
    operands.length === 5 && DATE.test(operands[2] ?? '') && !DATE.test(operands[4] ?? '');
  const files = operands.length < 5 ? [] : operands.slice(isLast ? 3 : 0, isLast ? 5 : 2);
  const rest = operands.length < 5 || isLast ? operands : operands.slice(2);
  const [district = '', shift = '', date = ''] = rest;
  return { files, district, shift, date };
}

function notWorked({ agency, districtShift }: ExplainedPlace, day: number): UsageError {
  const { district, shift, rows } = agency.districtShifts[districtShift]!;
  const days = formatWeekdays(rows.reduce((all, row) => all | row.days, 0));
  return new UsageError(
    `${district} ${shift} does not exist on ${WEEKDAY_NAMES[weekdayOf(day)]} ${formatDay(day)}; the district file has it on ${days}`,
  );
}
