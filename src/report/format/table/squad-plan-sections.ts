import { counted } from '../../amounts.js';
import { keyOfHomeSquad } from '../../home-key.js';
import type { PlannedOfficer, PlanReport } from '../../plan-value.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { seatLines } from './analysis/seat-lines.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from './names.js';
import { officerByOfficer, restText } from './next-commands.js';
import type { Paper } from './paper.js';
import { HOME, NOT_ASKED, OFFICERS, SQUAD, WORKS } from './place-columns.js';
import { MOST_ROWS } from './section.js';

const WHOM_TO_ASK =
  'Ask among the experienced patrol officers of the squad who have not been asked yet.';
const REFRESH: Column = { heading: 'Refresh', align: 'right' };
const TRAIN: Column = { heading: 'Train', align: 'right' };

/** Certificates that lapse, by district-shift: refreshing them costs no course. */
export function* refreshSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { refresh } = shown.plan;
  if (refresh.length === 0) return;
  const several = hasSeveralAgencies(shown);
  const groups = grouped(refresh, (row) => homeText(paper, row, several));
  yield headingText(paper, `To refresh: ${counted(refresh.length, 'certificate')}`);
  const columns = [HOME, REFRESH, ...(paper.who ? [OFFICERS] : [])];
  const rows = groups.map(([home, officers]) => [
    home,
    thousands(officers.length),
    ...(paper.who ? [officersText(paper, officers)] : []),
  ]);
  yield* shortened(paper, columns, rows);
  if (!paper.who && shown.plan.train.length === 0) yield officerByOfficer(paper);
}

/** Listed volunteers to train, squad by squad; where it is known who can stand for whom, as seats. */
export function* trainSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { train } = shown.plan;
  if (train.length === 0) return;
  const { volunteers } = shown.analysis;
  yield headingText(paper, `To train, on your list: ${counted(train.length, 'officer')}`);
  if (volunteers !== null) {
    yield* seatLines(shown, volunteers, paper);
    return;
  }
  const several = hasSeveralAgencies(shown);
  const groups = grouped(train, (row) => keyOfHomeSquad(row));
  const columns = [HOME, SQUAD, WORKS, TRAIN, ...(paper.who ? [OFFICERS] : [])];
  const rows = groups.map(([, officers]) => {
    const [first] = officers;
    if (first === undefined) return [];
    const squad = [squadText(paper, first), worksText(paper, first)];
    const officerIds = paper.who ? [officersText(paper, officers)] : [];
    return [homeText(paper, first, several), ...squad, thousands(officers.length), ...officerIds];
  });
  yield* shortened(paper, columns, rows);
  if (!paper.who) yield officerByOfficer(paper);
}

/** Volunteers still to find, by squad and never by name. */
export function* toFindSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { toFind } = shown.plan;
  if (toFind.length === 0) return;
  const several = hasSeveralAgencies(shown);
  yield headingText(
    paper,
    `Volunteers still to find: ${counted(totalToFind(shown.plan), 'officer')}`,
  );
  const columns = [HOME, SQUAD, WORKS, { heading: 'Find', align: 'right' }, NOT_ASKED] as const;
  const rows = toFind.map((row) => [
    homeText(paper, row, several),
    squadText(paper, row),
    worksText(paper, row),
    thousands(row.count),
    thousands(row.eligible),
  ]);
  yield* shortened(paper, columns, rows);
  yield proseText(paper, WHOM_TO_ASK);
}

function totalToFind({ toFind }: PlanReport): number {
  return toFind.reduce((total, { count }) => total + count, 0);
}

function officersText(paper: Paper, officers: readonly PlannedOfficer[]): string {
  return officers.map((officer) => officerText(paper, officer)).join(', ');
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups];
}

function* shortened(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Generator<string> {
  yield grid(paper, columns, rows.slice(0, MOST_ROWS));
  const rest = rows.length - MOST_ROWS;
  if (rest > 0) yield restText(paper, counted(rest, 'more row'), ' --format csv');
}
