import { counted, hours } from '../../../amounts.js';
import type { CurveReport } from '../../../analysis/curve-value.js';
import type { Seats } from '../../../analysis/seats.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import type { Paper } from '../paper.js';
import { type CurveRow, curveRows } from './curve-rows.js';
import { curveSentences, startSentence } from './curve-sentences.js';
import { bySquad, placesText } from './squad-places.js';

const MOST_SQUADS = 4;

const TRAINEES: Column = { heading: 'Trainees', align: 'right' };
const CLOSED: Column = { heading: 'Hours\nclosed', align: 'right' };
const AT_MOST: Column = { heading: 'At\nmost', align: 'right' };
const LEFT: Column = { heading: 'Hours\nleft', align: 'right' };
const MORE: Column = { heading: 'More\nclosed', align: 'right' };
const WHO: Column = { heading: 'Change from the row above', align: 'left' };

/** What each number of trainees buys: the most hours that can be closed. */
export function* curveSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { curve } = shown.analysis;
  if (curve === null || curve.planned === 0) return;
  yield headingText(paper, 'What each trainee buys');
  yield proseText(paper, startSentence(curve));
  const rows = curveRows(curve.points);
  if (rows.length > 0) yield gridText(rows, curve, shown, paper);
  for (const sentence of curveSentences(curve, rows, shown.policy.objective)) {
    yield proseText(paper, sentence);
  }
}

function gridText(
  rows: readonly CurveRow[],
  { points }: CurveReport,
  shown: ReportValue,
  paper: Paper,
): string {
  const hasLimit = points.some(({ status }) => status === 'limit');
  const columns = [TRAINEES, CLOSED, ...(hasLimit ? [AT_MOST] : []), LEFT, MORE, WHO];
  return grid(
    paper,
    columns,
    rows.map(({ point, more, added, dropped }) => [
      thousands(point.trainees),
      hours(point.hoursClosed),
      ...(hasLimit ? [hours(point.hoursClosedAtMost)] : []),
      hours(point.hoursShort),
      hours(more),
      [seatsText(added, '+', shown, paper), seatsText(dropped, '-', shown, paper)]
        .filter((text) => text !== '')
        .join('\n'),
    ]),
  );
}

function seatsText(seats: Seats, sign: '+' | '-', shown: ReportValue, paper: Paper): string {
  const squads = [...bySquad(seats.train, seats.find).values()];
  if (squads.length <= MOST_SQUADS) {
    return squads.map((places) => `${sign} ${placesText(places, shown, paper)}`).join('\n');
  }
  const officers = squads.reduce((sum, { listed, toFind }) => sum + listed.length + toFind, 0);
  return `${sign} ${counted(officers, 'officer')} of ${counted(squads.length, 'squad')}`;
}
