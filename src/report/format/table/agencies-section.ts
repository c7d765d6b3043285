import { counted, hours } from '../../amounts.js';
import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Column } from './columns.js';
import { ESTIMATE_MARK } from './estimate-text.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import type { Paper } from './paper.js';

/** Up to so many agencies the table of district-shifts says enough. */
const FEW_AGENCIES = 3;
const AGENCIES_SHOWN = 20;

const COLUMNS: readonly Column[] = [
  { heading: 'Agency', align: 'left' },
  { heading: 'District-\nshifts', align: 'right' },
  { heading: 'Hours\nrequired', align: 'right' },
  { heading: 'Hours\nshort', align: 'right' },
  { heading: 'Hours\nnobody', align: 'right' },
  { heading: 'Train', align: 'right' },
];

/** What the district-shifts of one agency add up to; the unknown ones add only hours required. */
interface AgencyTotal {
  readonly agency: string;
  districtShifts: number;
  hoursRequired: number;
  hoursShort: number;
  hoursNone: number;
  train: number;
  /** Some of its numbers leave out officers whose days off are unknown. */
  isInPart: boolean;
}

/** With many agencies: each one's totals, those with the most hours without anybody first. */
export function* agenciesSection(shown: ReportValue, paper: Paper): Generator<string> {
  const totals = agencyTotals(shown.districtShifts);
  if (totals.length <= FEW_AGENCIES) return;
  const worst = totals.sort(worseFirst).slice(0, AGENCIES_SHOWN);
  const rest = totals.slice(AGENCIES_SHOWN);
  yield headingText(paper, 'Each agency, the worst first');
  yield grid(
    paper,
    COLUMNS,
    worst.map((total) => [
      paper.data(total.agency),
      thousands(total.districtShifts),
      hours(total.hoursRequired),
      hours(total.hoursShort),
      hours(total.hoursNone),
      `${thousands(total.train)}${total.isInPart ? ESTIMATE_MARK : ''}`,
    ]),
  );
  if (worst.some(({ isInPart }) => isInPart)) yield proseText(paper, IN_PART);
  if (rest.length > 0) yield proseText(paper, restSentence(rest));
}

const IN_PART = `${ESTIMATE_MARK} Nobody whose days off are unknown is counted, and no estimate is added.`;

function agencyTotals(rows: readonly DistrictShiftReport[]): AgencyTotal[] {
  const totals = new Map<string, AgencyTotal>();
  for (const row of rows) {
    const total = totals.get(row.agency) ?? emptyTotal(row.agency);
    totals.set(row.agency, total);
    total.districtShifts += 1;
    total.hoursRequired += row.hoursRequired;
    total.hoursShort += row.hoursShort ?? 0;
    total.hoursNone += row.hoursNone ?? 0;
    total.train += row.train.total ?? 0;
    if (row.basis !== 'exact') total.isInPart = true;
  }
  return [...totals.values()];
}

function emptyTotal(agency: string): AgencyTotal {
  return {
    ...{ agency, districtShifts: 0, hoursRequired: 0, hoursShort: 0, hoursNone: 0, train: 0 },
    isInPart: false,
  };
}

function worseFirst(left: AgencyTotal, right: AgencyTotal): number {
  const byNone = right.hoursNone - left.hoursNone;
  return byNone === 0 ? right.hoursShort - left.hoursShort : byNone;
}

function restSentence(rest: readonly AgencyTotal[]): string {
  const short = rest.filter(({ hoursShort }) => hoursShort > 0).length;
  return `Left out: ${counted(rest.length, 'agency', 'agencies')}, ${thousands(short)} of them short; --agency shows one, --format csv all.`;
}
