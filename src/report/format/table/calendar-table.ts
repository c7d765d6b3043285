import { formatClock } from '../../../model/shift-window.js';
import type { CalendarRow } from '../../calendar-value.js';
import { thousands } from '../../thousands.js';
import type { CalendarValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { isShown, type Style } from '../style.js';
import { counted } from './amounts.js';
import type { Cell, Column } from './columns.js';
import { proseText } from './facts.js';
import { type Paper, paperOf } from './paper.js';
import { dayText, periodText } from './period-text.js';
import { streamedRows } from './streamed-rows.js';

const COLUMNS: readonly Column[] = [
  { heading: 'Date', align: 'left' },
  { heading: 'Window', align: 'left' },
  { heading: 'District', align: 'left' },
  { heading: 'Shift', align: 'left' },
  { heading: 'Required', align: 'right' },
  { heading: 'On duty', align: 'right' },
  { heading: 'Cover', align: 'left' },
];

/** How many instances were met of each kind. */
interface Tally {
  instances: number;
  short: number;
  nobody: number;
  unknown: number;
}

/** Every instance, one line each, and what they come to. */
export function calendarTable(value: CalendarValue, style: Style): Iterable<string> {
  return chunked(parts(value, style));
}

function* parts(value: CalendarValue, style: Style): Generator<string> {
  const paper = paperOf(style);
  const tally: Tally = { instances: 0, short: 0, nobody: 0, unknown: 0 };
  yield `${paper.ink.heading('Calendar of scheduled cover by certified CIT officers')}\n`;
  yield `${periodText(value.policy.period)}\n`;
  yield `${paper.ink.warning(SCHEDULED_NOT_CONFIRMED)}\n\n`;
  yield* streamedRows(paper, COLUMNS, cells(value, style, paper, tally));
  yield `\n${proseText(paper, tallySentence(tally))}`;
}

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
      row.onDuty === null ? paper.dash : thousands(row.onDuty),
      coverCell(row, paper),
    ];
  }
}

function coverCell({ required, onDuty, short }: CalendarRow, { ink }: Paper): Cell {
  if (required === 0) return 'none required';
  if (onDuty === null || short === null) return { text: 'not known', ink: ink.warning };
  if (short === 0) return 'covered';
  const nobody = onDuty === 0 ? ', nobody' : '';
  return { text: `short ${thousands(short)}${nobody}`, ink: ink.alarm };
}

function count({ required, onDuty, short }: CalendarRow, tally: Tally): void {
  tally.instances += 1;
  if (required > 0 && short === null) tally.unknown += 1;
  if (short === null || short === 0) return;
  tally.short += 1;
  if (onDuty === 0) tally.nobody += 1;
}

function tallySentence({ instances, short, nobody, unknown }: Tally): string {
  const all = counted(instances, 'instance');
  const notKnown = unknown === 0 ? '' : ` ${thousands(unknown)} not known: days off are missing.`;
  if (short === 0) return `${all}, none known to be short.${notKnown}`;
  return `${all}: ${thousands(short)} short, ${thousands(nobody)} of them with nobody.${notKnown}`;
}
