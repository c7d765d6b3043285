import type { Home, PlannedOfficer, PlanReport, SquadKey } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import { counted } from '../amounts.js';
import type { Column } from '../columns.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import { commandText } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { MOST_ROWS } from '../section.js';

/** Seats of one squad in two plans. */
interface Seats {
  readonly squad: Home & SquadKey;
  plain: number;
  listed: PlannedOfficer[];
  toFind: number;
}

const HOME: Column = { heading: 'District and shift', align: 'left' };
const SQUAD: Column = { heading: 'Squad', align: 'left' };
const WORKS: Column = { heading: 'Works', align: 'left' };
const PLAIN: Column = { heading: 'Plain\nplan', align: 'right' };
const THIS: Column = { heading: 'This\nplan', align: 'right' };
const LISTED: Column = { heading: 'On your\nlist', align: 'right' };
const TO_FIND: Column = { heading: 'To\nfind', align: 'right' };
const OFFICERS: Column = { heading: 'Officers', align: 'left' };

/** Whom the resilient plan trains, by squad, beside the plain plan. */
export function* resilientSeats(
  shown: ReportValue,
  resilient: PlanReport,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const seats = inReportOrder(seatsOf(shown.plan, resilient), shown);
  if (seats.length === 0) return;
  const columns = paper.who
    ? [HOME, SQUAD, PLAIN, THIS, TO_FIND, OFFICERS]
    : [HOME, SQUAD, WORKS, PLAIN, THIS, LISTED, TO_FIND];
  const rows = seats.map((row) =>
    paper.who ? whoCells(row, paper, several) : squadCells(row, paper, several),
  );
  yield grid(paper, columns, rows.slice(0, MOST_ROWS));
  const rest = rows.length - MOST_ROWS;
  const all = commandText(paper, 'plan', ' --resilient --format json');
  if (rest > 0) yield `And ${counted(rest, 'more row')}: ${all}\n`;
}

function squadCells(seats: Seats, paper: Paper, several: boolean): string[] {
  const { squad, plain, listed, toFind } = seats;
  return [
    homeText(paper, squad, several),
    squadText(paper, squad),
    worksText(paper, squad),
    thousands(plain),
    thousands(listed.length + toFind),
    thousands(listed.length),
    thousands(toFind),
  ];
}

function whoCells(seats: Seats, paper: Paper, several: boolean): string[] {
  const { squad, plain, listed, toFind } = seats;
  return [
    homeText(paper, squad, several),
    squad.squad === null ? worksText(paper, squad) : squadText(paper, squad),
    thousands(plain),
    thousands(listed.length + toFind),
    thousands(toFind),
    listed.map((officer) => officerText(paper, officer)).join(', '),
  ];
}

function seatsOf(plain: PlanReport, resilient: PlanReport): Seats[] {
  const squads = new Map<string, Seats>();
  const of = (squad: Home & SquadKey): Seats => {
    const { agency, district, shift, squad: name, rotation, anchor, daysOff } = squad;
    const key = JSON.stringify([agency, district, shift, name, rotation, anchor, daysOff]);
    const seats = squads.get(key) ?? { squad, plain: 0, listed: [], toFind: 0 };
    squads.set(key, seats);
    return seats;
  };
  for (const officer of resilient.train) of(officer).listed.push(officer);
  for (const squad of resilient.toFind) of(squad).toFind += squad.count;
  for (const officer of plain.train) of(officer).plain += 1;
  for (const squad of plain.toFind) of(squad).plain += squad.count;
  return [...squads.values()];
}

function inReportOrder(seats: readonly Seats[], { districtShifts }: ReportValue): Seats[] {
  const place = new Map(districtShifts.map((row, index) => [homeKey(row), index]));
  const placeOf = ({ squad }: Seats): number => place.get(homeKey(squad)) ?? districtShifts.length;
  return [...seats].sort((left, right) => placeOf(left) - placeOf(right));
}

function homeKey({ agency, district, shift }: Home): string {
  return JSON.stringify([agency, district, shift]);
}
