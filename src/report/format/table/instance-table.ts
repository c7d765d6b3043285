import { counted } from '../../amounts.js';
import type {
  CoverRun,
  Helper,
  InstanceAnswer,
  NamedOfficer,
  OfficerVerdict,
} from '../../instance/instance-value.js';
import { verdictSentence } from '../../instance/verdict-sentence.js';
import { listWords } from '../../list-words.js';
import type { InstanceValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import type { Style } from '../style.js';
import { type Fact, factText, headingText } from './facts.js';
import { hoursText } from './hours-text.js';
import { homeText, officerText } from './names.js';
import { type Paper, paperOf } from './paper.js';
import { dayText } from './period-text.js';
import { remedyFacts } from './remedy-facts.js';
import { wrapped } from './wrap.js';

/** One instance explained: what is required, who counts and who does not, and what would close a gap. */
export function instanceTable(value: InstanceValue, style: Style): Iterable<string> {
  return chunked(parts(value, paperOf(style)));
}

function* parts({ answer, inputs }: InstanceValue, paper: Paper): Generator<string> {
  const { district, shift, agency, start, minutes } = answer;
  const place = homeText(paper, { district, shift, agency }, agency !== '');
  const hours = hoursText({ from: start, to: start + minutes });
  yield `${paper.ink.heading(`${place}, ${dayText(answer.day)}, ${hours}`)}\n`;
  yield `${paper.ink.warning(SCHEDULED_NOT_CONFIRMED)}\n\n`;
  const file = inputs.find(({ role }) => role === 'districts')?.file ?? 'the district file';
  yield factText(paper, {
    label: 'Required',
    lead: '',
    ink: paper.ink.plain,
    body: [
      `${counted(answer.required, 'certified officer')} at every minute (${paper.data(file)}:${answer.line})`,
    ],
  });
  yield factText(paper, coverFact(answer, paper));
  const [counting, others] = [true, false].map((counts) =>
    answer.officers.filter((verdict) => verdict.counts === counts),
  );
  yield headingText(paper, 'Officers of this shift who count');
  yield* verdicts(counting ?? [], paper, paper.ink.good);
  yield* helpers(answer, paper);
  yield headingText(paper, 'Officers of this shift who do not count');
  yield* verdicts(others ?? [], paper, paper.ink.plain);
  const remedies = answer.isKnown ? remedyFacts(answer, paper) : [];
  if (remedies.length > 0) yield headingText(paper, 'What would close the gap');
  for (const fact of remedies) yield factText(paper, fact);
}

function coverFact(answer: InstanceAnswer, { ink }: Paper): Fact {
  const { isKnown, onDuty, required, runs } = answer;
  if (!isKnown) {
    const lead = 'not known: the days off of everyone here are missing';
    return { label: 'On duty', lead, ink: ink.alarm, body: [] };
  }
  const short = required - onDuty;
  const lead =
    short > 0 ? `${onDuty} at the fewest: short by ${short}` : `${onDuty} at the fewest: covered`;
  const body = [
    ...(runs.length < 2 ? [] : runs.map((run) => runText(run, required))),
    ...(short > 0 ? unknownSentence(answer) : []),
  ];
  return { label: 'On duty', lead, ink: short > 0 ? ink.alarm : ink.good, body };
}

function unknownSentence({ officers }: InstanceAnswer): string[] {
  const unknown = officers.filter(({ duty }) => duty.kind === 'daysOffUnknown').length;
  const verb = unknown === 1 ? 'is' : 'are';
  return unknown === 0
    ? []
    : [`So short at most: ${counted(unknown, 'officer')} of unknown days off ${verb} not counted.`];
}

function* verdicts(
  officers: readonly OfficerVerdict[],
  paper: Paper,
  ink: (text: string) => string,
): Generator<string> {
  if (officers.length === 0) yield 'nobody\n';
  const width = columnOf(officers, paper);
  for (const verdict of officers) {
    yield officerLines(verdict, paper.data(verdictSentence(verdict)), width, paper, ink);
  }
}

function* helpers({ helpers: people }: InstanceAnswer, paper: Paper): Generator<string> {
  if (people.length === 0) return;
  yield headingText(paper, 'Who counts from another shift or district');
  const width = columnOf(people, paper);
  for (const helper of people) {
    yield officerLines(helper, paper.data(helperSentence(helper)), width, paper, paper.ink.good);
  }
}

function helperSentence({ district, shift, day, ranges }: Helper): string {
  return `${listWords(ranges.map(hoursText))}: on duty in ${district} ${shift} of ${dayText(day)}`;
}

const GAP = '  ';

function columnOf(people: readonly NamedOfficer[], paper: Paper): number {
  return Math.max(0, ...people.map((person) => officerText(paper, person).length));
}

function runText({ onDuty, ...range }: CoverRun, required: number): string {
  const short = required - onDuty;
  return `${hoursText(range)}  ${onDuty}${short > 0 ? `, short by ${short}` : ''}`;
}

/** An officer and a sentence beside the name, wrapped under itself. */
function officerLines(
  person: NamedOfficer,
  sentence: string,
  width: number,
  paper: Paper,
  ink: (text: string) => string,
): string {
  const name = officerText(paper, person).padEnd(width);
  const lines = wrapped(sentence, Math.max(paper.width - width - GAP.length, 20));
  return lines
    .map((line, index) => `${index === 0 ? name : ' '.repeat(width)}${GAP}${ink(line)}\n`)
    .join('');
}
