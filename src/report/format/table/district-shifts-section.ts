import { isCounted } from '../../../model/basis.js';
import { counted } from '../../amounts.js';
import type { ReportValue } from '../../report-value.js';
import { type ChosenRows, chosenRows } from './chosen-rows.js';
import {
  AGENCY_COLUMN,
  COLUMNS,
  type DistrictShiftColumn,
  WIDEST,
} from './district-shift-columns.js';
import { ESTIMATE_MARK } from './estimate-text.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies } from './names.js';
import type { Paper } from './paper.js';

/** One row a district-shift: required, counted, on duty, short, worst weekday, officers to train. */
export function* districtShiftsSection(shown: ReportValue, paper: Paper): Generator<string> {
  if (shown.districtShifts.length === 0) return;
  const chosen = chosenRows(shown.districtShifts);
  const columns = columnsFor(shown, paper);
  const rows = chosen.rows.map((row) => columns.map(({ cell }) => cell(row, paper)));
  yield headingText(paper, 'Each district and shift');
  yield proseText(paper, 'Required, counted and on duty are certified officers.');
  yield grid(paper, columns, rows.length > 1 ? [...rows, totals(shown, columns, paper)] : rows);
  for (const note of notes(shown, chosen, paper)) yield proseText(paper, note);
}

function columnsFor(shown: ReportValue, paper: Paper): DistrictShiftColumn[] {
  const columns = hasSeveralAgencies(shown) ? [AGENCY_COLUMN, ...COLUMNS] : COLUMNS;
  return columns.filter(({ from }) => paper.width >= from);
}

/** Sums over every district-shift, those left out of the table too. */
function totals(
  { districtShifts }: ReportValue,
  columns: readonly DistrictShiftColumn[],
  paper: Paper,
): string[] {
  return columns.map(({ total }, index) => (index === 0 ? 'In all' : total(districtShifts, paper)));
}

const NOBODY_KNOWN = 'Dashes: nobody there has known days off, so nothing can be said';
const ESTIMATED = `${ESTIMATE_MARK} With dashes: Train is an estimate, and not in the sum.`;
const IN_PART =
  'ays off of some there are unknown, and these officers are not counted: so many hours are short at most, and Train is an estimate. The sum counts none of them either.';

function notes(shown: ReportValue, chosen: ChosenRows, paper: Paper): string[] {
  const { coveredLeftOut, shortLeftOut } = chosen;
  const leftOut = [
    ...(coveredLeftOut > 0 ? [`${counted(coveredLeftOut, 'row')} with nobody short`] : []),
    ...(shortLeftOut > 0 ? [`${counted(shortLeftOut, 'row')} less short than these`] : []),
  ];
  const unknown = shown.districtShifts.some(({ basis }) => !isCounted(basis));
  const estimated = shown.districtShifts.some(({ basis }) => basis === 'estimated');
  const isInPart = shown.districtShifts.some(({ basis }) => basis === 'range');
  const fragile = shown.districtShifts.some((row) => (row.fragile ?? 0) > 0);
  return [
    ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(' and ')}; --format csv has all.`] : []),
    ...(unknown ? [`${NOBODY_KNOWN}${estimated ? ' date by date' : ''}.`] : []),
    ...(estimated ? [ESTIMATED] : []),
    ...(isInPart ? [`${ESTIMATE_MARK} ${estimated ? 'With numbers: d' : 'D'}${IN_PART}`] : []),
    ...(fragile && paper.width >= WIDEST
      ? ['Fragile: covered, but short as soon as one certain officer is absent.']
      : []),
  ];
}
