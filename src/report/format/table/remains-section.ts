import { formatWeekdays } from '../../../model/weekday.js';
import { counted } from '../../amounts.js';
import type { RemainsReport, RemainsSquad } from '../../analysis/steps-value.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Column } from './columns.js';
import { proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText, squadText, worksText } from './names.js';
import type { Paper } from './paper.js';
import { HOME } from './place-columns.js';
import { MOST_ROWS } from './section.js';

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Dates', align: 'right' },
  { heading: 'Officers', align: 'right' },
  { heading: 'Who work there as', align: 'left' },
];

/** Which squads a move, a re-bid or a hire would have to fill where training cannot help. */
export function* remainsSection(shown: ReportValue, paper: Paper): Generator<string> {
  const remains = shown.analysis.steps?.remains ?? [];
  if (remains.length === 0) return;
  const several = hasSeveralAgencies(shown);
  const fillable = remains.filter(({ officers }) => officers > 0);
  yield '\n';
  if (fillable.length > 0) {
    yield proseText(paper, WHAT_FILLS);
    yield grid(
      paper,
      COLUMNS,
      fillable
        .slice(0, MOST_ROWS)
        .map((row) => [
          whereText(row, several, paper),
          thousands(row.instances),
          thousands(row.officers),
          squadsText(row, paper),
        ]),
    );
  }
  const rest = remains.length - fillable.length;
  if (rest > 0) yield proseText(paper, nobodySentence(rest, fillable.length > 0));
}

const WHAT_FILLS =
  'The fewest more certified officers who would fill them, by a move, a new shift bid or a hire. A move must not open a gap where the officer comes from.';

function nobodySentence(rows: number, hasOthers: boolean): string {
  const where = hasOthers ? `In ${counted(rows, 'other row')} no` : 'No';
  return `${where} squad with these hours and known days off works on any of the dates: they need days off filled in, or a squad that does not exist yet.`;
}

/** The district-shift, and the weekdays when the dates are all of these. */
function whereText(row: RemainsReport, several: boolean, paper: Paper): string {
  const home = homeText(paper, row, several);
  return row.weekdays === null ? home : `${home}\nevery ${formatWeekdays(row.weekdays)}`;
}

function squadsText(row: RemainsReport, paper: Paper): string {
  const { instances, left, squads, officers } = row;
  const chosen = squads.filter((squad) => squad.officers > 0);
  // In the place of several nobody can say which one another squad would spare.
  const others = officers === 1 ? squads.filter((squad) => squad.officers === 0) : [];
  const lines = [
    ...chosen.map((squad) => asSquadText(squad, row, paper)),
    ...others.map((squad) => `or ${asSquadText(squad, row, paper)}`),
  ];
  if (left > 0) lines.push(`${counted(left, 'date')} of ${thousands(instances)} no squad works`);
  return lines.join('\n');
}

/** `squad D (4on2off from 2027-01-05), works on all of them`. */
function asSquadText(squad: RemainsSquad, row: RemainsReport, paper: Paper): string {
  const works = squad.rotation === null && squad.daysOff === null ? '' : worksText(paper, squad);
  const shift = squad.shift === row.shift ? '' : ` of ${paper.data(squad.shift)}`;
  const name = squad.squad === null ? 'officers' : `squad ${squadText(paper, squad)}`;
  const called = `${name}${shift}${works === '' ? '' : ` (${works})`}`;
  const on = squad.works === row.instances ? 'all' : thousands(squad.works);
  const number = row.officers > 1 ? `${thousands(squad.officers)}: ` : '';
  return `${number}${called}, works on ${on} of them`;
}
