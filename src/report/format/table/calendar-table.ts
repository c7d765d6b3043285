import { formatClock } from '../../../model/shift-window.js';
import { counted } from '../../amounts.js';
import type { CalendarNumbers, CalendarRow } from '../../calendar-value.js';
import { thousands } from '../../thousands.js';
import type { CalendarValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { isShown, type Style } from '../style.js';
import type { Cell, Column } from './columns.js';
import { ESTIMATE_MARK } from './estimate-text.js';
import { factText, proseText } from './facts.js';
import { type Paper, paperOf } from './paper.js';
import { dayText, periodText } from './period-text.js';
import { streamedRows } from './streamed-rows.js';
import { changesFact } from './what-if-fact.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Date', align: 'left' },
  { heading: 'Window', align: 'left' },
  { heading: 'District', align: 'left' },
  { heading: 'Shift', align: 'left' },
  { heading: 'Required', align: 'right' },
  { heading: 'On duty', align: 'right' },
  { heading: 'Cover', align: 'left' },
];

/** With what a what-if changes. */
const WITH_WAS: readonly Column[] = [...COLUMNS, { heading: 'Was', align: 'left' }];

/** How many instances were met of each kind. */
interface Tally {
  instances: number;
  short: number;
  nobody: number;
  unknown: number;
  /** Short by the officers whose days off are known, and others' are not. */
  inPart: number;
  /** Short before a what-if and covered with it. */
  covered: number;
  /** Covered before it and short with it. */
  opened: number;
}

/** Every instance, in a what-if those that change, one line each, and what they come to. */
export function calendarTable(value: CalendarValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: CalendarValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const tally: Tally = {
    instances: 0,
    short: 0,
    nobody: 0,
    unknown: 0,
    inPart: 0,
    covered: 0,
    opened: 0,
  };
  const { whatIf } = value;
  yield `${paper.ink.heading('Calendar of scheduled cover by certified CIT officers')}\n`;
  yield `${periodText(value.policy.period)}\n`;
  yield `${paper.ink.warning(SCHEDULED_NOT_CONFIRMED)}\n\n`;
  if (whatIf) yield `${factText(paper, changesFact(whatIf, value, paper))}\n`;
  yield* streamedRows(paper, whatIf ? WITH_WAS : COLUMNS, cells(value, style, paper, tally));
  yield `\n${proseText(paper, whatIf ? changedSentence(tally) : tallySentence(tally))}`;
  if (tally.inPart > 0) yield proseText(paper, IN_PART);
}

const IN_PART = `${ESTIMATE_MARK} Only those whose days off are known, so it is short at most by so many.`;

function* cells(
  { rows }: CalendarValue,
  { show }: Style,
  paper: Paper,
  tally: Tally,
): Generator<Cell[]> {
  for (const row of rows) {
    if (!isShown(show, row.agency, row.district)) continue;
    count(row, tally);
    yield [
      dayText(row.day),
      `${formatClock(row.start)}-${formatClock(row.start + row.minutes)}`,
      paper.data(row.agency === '' ? row.district : `${row.agency}: ${row.district}`),
      paper.data(row.shift),
      thousands(row.required),
      onDutyCell(row, paper),
      coverCell(row, paper),
      ...(row.before === null ? [] : [wasText(row.before, row.required)]),
    ];
  }
}

/** `2 on duty`, `short 1`; `short 1 of 2` where another number was required. */
function onDutyCell({ onDuty, short, basis }: CalendarRow, paper: Paper): string {
  if (onDuty === null) return paper.dash;
  const isInPart = basis === 'range' && (short ?? 0) > 0;
  return `${thousands(onDuty)}${isInPart ? ESTIMATE_MARK : ''}`;
}

function wasText({ required, onDuty, short }: CalendarNumbers, requiredNow: number): string {
  if (required === 0) return 'none required';
  if (onDuty === null || short === null) return 'not known';
  const of = required === requiredNow ? '' : ` of ${thousands(required)}`;
  return short === 0 ? `${thousands(onDuty)} on duty` : `short ${thousands(short)}${of}`;
}

function coverCell(row: CalendarRow, { ink }: Paper): Cell {
  const text = coverWords(row);
  if (row.required === 0 || row.short === 0) return text;
  return { text, ink: row.short === null ? ink.warning : ink.alarm };
}

function coverWords({ required, onDuty, short, before }: CalendarRow): string {
  if (required === 0) return 'none required';
  if (onDuty === null || short === null) return 'not known';
  if (short === 0) return 'covered';
  // Beside what was there is no room, and the number on duty says it.
  const nobody = onDuty === 0 && before === null ? ', nobody' : '';
  return `short ${thousands(short)}${nobody}`;
}

function count({ required, basis, onDuty, short, before }: CalendarRow, tally: Tally): void {
  tally.instances += 1;
  const was = before?.short ?? 0;
  if (was > 0 && short === 0) tally.covered += 1;
  if (before?.short === 0 && (short ?? 0) > 0) tally.opened += 1;
  if (required > 0 && short === null) tally.unknown += 1;
  if (short === null || short === 0) return;
  tally.short += 1;
  if (basis === 'range') tally.inPart += 1;
  if (onDuty === 0) tally.nobody += 1;
}

function tallySentence({ instances, short, nobody, unknown }: Tally): string {
  const all = counted(instances, 'instance');
  const notKnown = unknown === 0 ? '' : ` ${thousands(unknown)} not known: days off are missing.`;
  if (short === 0) return `${all}, none known to be short.${notKnown}`;
  return `${all}: ${thousands(short)} short, ${thousands(nobody)} of them with nobody.${notKnown}`;
}

function changedSentence({ instances, covered, opened }: Tally): string {
  if (instances === 0) return 'No instance changes.';
  const change = instances === 1 ? 'changes' : 'change';
  return (
    `${counted(instances, 'instance')} ${change}: ${thousands(covered)} no longer short, ` +
    `${thousands(opened)} newly short. Those that stay as they are are not shown.`
  );
}
