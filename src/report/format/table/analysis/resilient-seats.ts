import { counted } from '../../../amounts.js';
import { keyOfHome } from '../../../home-key.js';
import type { PlanReport } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import { restText } from '../next-commands.js';
import type { Paper } from '../paper.js';
import { HOME, LISTED, OFFICERS, SQUAD, TO_FIND, WORKS } from '../place-columns.js';
import { MOST_ROWS } from '../section.js';
import { bySquad, type SquadPlaces } from './squad-places.js';

const PLAIN: Column = { heading: 'Plain\nplan', align: 'right' };
const THIS: Column = { heading: 'This\nplan', align: 'right' };

/** Whom the resilient plan trains, by squad, beside the plain plan. */
export function* resilientSeats(
  shown: ReportValue,
  resilient: PlanReport,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const places = placesOf(shown.plan, resilient, shown);
  if (places.length === 0) return;
  const columns = paper.who
    ? [HOME, SQUAD, PLAIN, THIS, TO_FIND, OFFICERS]
    : [HOME, SQUAD, WORKS, PLAIN, THIS, LISTED, TO_FIND];
  const rows = places.map((row) =>
    paper.who ? whoCells(row, paper, several) : squadCells(row, paper, several),
  );
  yield grid(paper, columns, rows.slice(0, MOST_ROWS));
  const rest = rows.length - MOST_ROWS;
  if (rest > 0) yield restText(paper, counted(rest, 'more row'), ' --resilient --format json');
}

function squadCells(places: PlacesInBoth, paper: Paper, several: boolean): string[] {
  const { squad, plain, listed, toFind } = places;
  return [
    homeText(paper, squad, several),
    squadText(paper, squad),
    worksText(paper, squad),
    thousands(plain),
    thousands(officersIn(places)),
    thousands(listed.length),
    thousands(toFind),
  ];
}

function whoCells(places: PlacesInBoth, paper: Paper, several: boolean): string[] {
  const { squad, plain, listed, toFind } = places;
  return [
    homeText(paper, squad, several),
    squad.squad === null ? worksText(paper, squad) : squadText(paper, squad),
    thousands(plain),
    thousands(officersIn(places)),
    thousands(toFind),
    listed.map((officer) => officerText(paper, officer)).join(', '),
  ];
}

/** The places of a squad in two plans. */
interface PlacesInBoth extends SquadPlaces {
  readonly plain: number;
}

/** Squads of either plan, in the order of the report. */
function placesOf(
  plain: PlanReport,
  resilient: PlanReport,
  { districtShifts }: ReportValue,
): PlacesInBoth[] {
  const order = new Map(districtShifts.map((row, index) => [keyOfHome(row), index]));
  const orderOf = ({ squad }: SquadPlaces): number => order.get(keyOfHome(squad)) ?? order.size;
  const inPlain = bySquad(plain.train, plain.toFind);
  const places = bySquad(resilient.train, resilient.toFind);
  const onlyPlain = [...inPlain].filter(([key]) => !places.has(key));
  const none = onlyPlain.map(([key, { squad }]): [string, SquadPlaces] => {
    return [key, { squad, listed: [], toFind: 0 }];
  });
  return [...places, ...none]
    .map(([key, own]) => ({ ...own, plain: officersIn(inPlain.get(key)) }))
    .sort((left, right) => orderOf(left) - orderOf(right));
}

function officersIn(places: SquadPlaces | undefined): number {
  return places === undefined ? 0 : places.listed.length + places.toFind;
}
