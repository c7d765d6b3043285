import { counted, hours } from '../../amounts.js';
import type { EstimateReport, EstimateRow, NarrowingRow } from '../../estimate/estimate-value.js';
import { certifiedIn } from '../../estimate/narrowing.js';
import type { ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Column } from './columns.js';
import { estimateCell } from './estimate-text.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText, officerText } from './names.js';
import { officerByOfficer } from './next-commands.js';
import type { Paper } from './paper.js';
import { HOME } from './place-columns.js';
import { MOST_ROWS } from './section.js';

const NARROWING_SHOWN = 10;
const OFFICERS_SHOWN = 30;

const COLUMNS: readonly Column[] = [
  HOME,
  { heading: 'Days\nknown', align: 'left' },
  { heading: 'Hours\nrequired', align: 'right' },
  { heading: 'Each\nworks', align: 'right' },
  { heading: 'Officers\nneeded', align: 'right' },
  { heading: 'Certified\ncounted', align: 'right' },
  { heading: 'Certified\nunknown', align: 'right' },
  { heading: 'Train', align: 'right' },
];

/** How the estimates come about, and whose days off would narrow them most. */
export function* estimateSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { estimate } = shown;
  if (estimate === null) return;
  const several = hasSeveralAgencies(shown);
  if (estimate.rows.length > 0) yield* rowsText(estimate, several, paper);
  if (estimate.narrowing.length > 0) yield* narrowingText(estimate, several, paper);
}

function* rowsText(
  { rows, hoursOff }: EstimateReport,
  several: boolean,
  paper: Paper,
): Generator<string> {
  yield headingText(paper, 'Estimate, where days off or shifts are unknown');
  if (hoursOff !== null) {
    yield proseText(
      paper,
      `By the shift relief factor, not date by date: hours required a year / hours that one officer works (the window on 365 days, less ${hours(hoursOff)} hours off), rounded up to officers, less the certified ones.`,
    );
  }
  const shown = rows.slice(0, MOST_ROWS);
  yield grid(
    paper,
    COLUMNS,
    shown.map((row) => rowCells(row, several, paper)),
  );
  if (rows.length > shown.length) {
    yield proseText(
      paper,
      `And ${counted(rows.length - shown.length, 'more row')}; --format json has all.`,
    );
  }
  if (rows.some(({ basis }) => basis === 'range')) yield proseText(paper, RANGE);
}

const RANGE =
  'Some known: the high end is the exact number, which counts nobody whose days off are unknown, and where dates cannot be filled besides each of them who could be trained; the low end is what the relief factor asks for beyond those counted, at least what the worst date is short by, less all of the certified ones whose days off are unknown.';

function rowCells(row: EstimateRow, several: boolean, paper: Paper): string[] {
  const number = (value: number | null): string => (value === null ? paper.dash : hours(value));
  const { certifiedUnknown, certifiedPerhaps } = row;
  const perhaps =
    certifiedPerhaps === 0 ? '' : `-${thousands(certifiedUnknown + certifiedPerhaps)}`;
  return [
    homeText(paper, row, several),
    row.basis === 'range' ? 'some' : 'none',
    number(row.hoursRequired),
    number(row.hoursPerOfficer),
    number(row.officers),
    thousands(row.certifiedKnown),
    `${thousands(certifiedUnknown)}${perhaps}`,
    estimateCell(row),
  ];
}

function* narrowingText(
  { narrowing }: EstimateReport,
  several: boolean,
  paper: Paper,
): Generator<string> {
  yield headingText(paper, 'Whose days off to find out first');
  const columns: Column[] = [
    HOME,
    { heading: 'Unknown', align: 'right' },
    { heading: 'Certified', align: 'right' },
    { heading: 'Narrows\nby up to', align: 'right' },
    ...(paper.who ? [{ heading: 'Officers', align: 'left' } as const] : []),
  ];
  const shown = narrowing.slice(0, NARROWING_SHOWN);
  yield grid(
    paper,
    columns,
    shown.map((row) => [
      homeText(paper, row, several),
      thousands(row.officers.length),
      thousands(certifiedIn(row)),
      row.narrows === null ? 'all' : thousands(row.narrows),
      ...(paper.who ? [officersText(row, paper)] : []),
    ]),
  );
  const rest = narrowing.length - shown.length;
  const more = rest > 0 ? ` And ${counted(rest, 'more row')}; --format json has all.` : '';
  yield proseText(paper, `Officers without a shift stand in each shift of their district.${more}`);
  if (!paper.who) yield officerByOfficer(paper);
}

function officersText({ officers }: NarrowingRow, paper: Paper): string {
  const names = officers
    .slice(0, OFFICERS_SHOWN)
    .map((each) => `${officerText(paper, each)}${each.certified ? ' (certified)' : ''}`);
  const rest = officers.length - names.length;
  return [...names, ...(rest > 0 ? [`and ${thousands(rest)} more`] : [])].join(', ');
}
