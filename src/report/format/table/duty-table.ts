import { formatClock } from '../../../model/shift-window.js';
import type { DutyQuestion, InstanceNames } from '../../duty-value.js';
import type { DutyValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { isShown, type Shown, type Style } from '../style.js';
import type { Cell, Column } from './columns.js';
import { headingText } from './facts.js';
import { officerText, rangeText } from './names.js';
import { type Paper, paperOf } from './paper.js';
import { dayText } from './period-text.js';
import { streamedRows } from './streamed-rows.js';

const INSTANCE: readonly Column[] = [
  { heading: 'Date', align: 'left' },
  { heading: 'Window', align: 'left' },
  { heading: 'District', align: 'left' },
  { heading: 'Shift', align: 'left' },
];
const OFFICER: Column = { heading: 'Officer', align: 'left' };
const CERTIFIED: Column = { heading: 'Certified', align: 'left' };
const WHY: Column = { heading: 'Scheduled', align: 'left' };

/** Who is scheduled; places where nobody is come first, because they matter more. */
export function dutyTable(value: DutyValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: DutyValue, { show, ...style }: Style): Generator<string> {
  const paper = paperOf({ show, ...style });
  const { question } = value;
  yield `${paper.ink.heading(titleOf(question))}\n`;
  yield `${paper.ink.warning(SCHEDULED_NOT_CONFIRMED)}\n`;
  const nobody = yield* underHeading(
    paper,
    question.all ? 'No patrol officer' : 'No certified officer',
    streamedRows(paper, [...INSTANCE, WHY], nobodyCells(value, show, paper)),
  );
  const columns = question.all ? [...INSTANCE, OFFICER, CERTIFIED] : [...INSTANCE, OFFICER];
  const who = question.all ? 'Patrol officers' : 'Certified officers';
  const rows = streamedRows(paper, columns, officerCells(value, show, paper));
  const some = yield* underHeading(paper, who, rows);
  if (some) return;
  yield nobody ? `\n${who} scheduled: none.\n` : '\nNo shift is on then: nothing is required.\n';
}

/** The text under its heading, or nothing when there is no text. @returns whether there was some */
function* underHeading(
  paper: Paper,
  heading: string,
  text: Iterable<string>,
): Generator<string, boolean> {
  let some = false;
  for (const piece of text) {
    if (!some) yield headingText(paper, heading);
    some = true;
    yield piece;
  }
  return some;
}

function titleOf({ from, to, at }: DutyQuestion): string {
  if (at !== null) return `On duty ${dayText(from)} at ${formatClock(at)}`;
  return from === to ? `On duty ${dayText(from)}` : `On duty ${rangeText(from, to)}`;
}

function* nobodyCells({ nobody }: DutyValue, show: Shown, paper: Paper): Generator<Cell[]> {
  for (const instance of nobody) {
    if (!isShown(show, instance.agency, instance.district)) continue;
    const why = instance.daysOffKnown ? 'nobody' : 'not known: days off are missing';
    yield [...instanceCells(instance, paper), { text: why, ink: paper.ink.alarm }];
  }
}

function* officerCells(
  { rows, question }: DutyValue,
  show: Shown,
  paper: Paper,
): Generator<Cell[]> {
  for (const row of rows) {
    if (!isShown(show, row.agency, row.district)) continue;
    const certified = question.all ? [row.certified ? 'yes' : 'no'] : [];
    yield [...instanceCells(row, paper), officerText(paper, row), ...certified];
  }
}

function instanceCells(
  { day, agency, district, shift, start, minutes }: InstanceNames,
  paper: Paper,
): string[] {
  return [
    dayText(day),
    `${formatClock(start)}-${formatClock(start + minutes)}`,
    paper.data(agency === '' ? district : `${agency}: ${district}`),
    paper.data(shift),
  ];
}
