import { isCounted } from '../../../model/basis.js';
import { formatClock } from '../../../model/shift-window.js';
import { WEEKDAY_NAMES } from '../../../model/weekday.js';
import { hours, mean, percentReached } from '../../amounts.js';
import type { DistrictShiftReport } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Cell, Column } from './columns.js';
import { ESTIMATE_MARK, estimateCell } from './estimate-text.js';
import type { Paper } from './paper.js';

/** A column of the table of district-shifts. */
export interface DistrictShiftColumn extends Column {
  /** Least width of the paper that has room for it. */
  readonly from: number;
  readonly cell: (row: DistrictShiftReport, paper: Paper) => Cell;
  /** What the rows come to together; nothing where a sum would say nothing. */
  readonly total: (rows: readonly DistrictShiftReport[], paper: Paper) => string;
}

/** Room for the window and the covered share. */
const WIDE = 100;
/** Room for fragile dates, which need their sentence. */
export const WIDEST = 120;

/** Stands before the others when there are several agencies. */
export const AGENCY_COLUMN = text('Agency', (row, paper) => paper.data(row.agency));

/** The columns in their order. */
export const COLUMNS: readonly DistrictShiftColumn[] = [
  text('District', (row, paper) => paper.data(row.district)),
  text('Shift', (row, paper) => `${paper.data(row.shift)}${row.estimate ? ESTIMATE_MARK : ''}`),
  { ...text('Window', windowsText), from: WIDE },
  { ...text('Required', requiredText), align: 'right' },
  number('Counted', (row) => row.counted, thousands),
  number('Duty\nmin', (row) => row.onDuty.min, thousands),
  number('Duty\nmean', (row) => row.onDuty.mean, mean),
  summed('Hours\nshort', (row) => row.hoursShort, hours),
  { ...summed('Hours\nnobody', (row) => row.hoursNone, hours), cell: nobodyCell },
  summed('Dates\nshort', (row) => row.instancesShort, thousands),
  { ...number('Covered', (row) => row.coveredShare, percentReached), from: WIDE },
  { ...summed('Dates\nfragile', (row) => row.fragile, thousands), from: WIDEST },
  text('Worst\nday', worstDay),
  { ...summed('Train', (row) => row.train.total, thousands), cell: trainCell },
];

function text(heading: string, cell: DistrictShiftColumn['cell']): DistrictShiftColumn {
  return { heading, align: 'left', from: 0, cell, total: () => '' };
}

type Numbering = (row: DistrictShiftReport) => number | null;

/** A number, or a dash where it is not known. */
function number(
  heading: string,
  numberIn: Numbering,
  format: (value: number) => string,
): DistrictShiftColumn {
  const cell = (row: DistrictShiftReport, paper: Paper): string => {
    const value = numberIn(row);
    return value === null ? paper.dash : format(value);
  };
  return { heading, align: 'right', from: 0, cell, total: () => '' };
}

/** A number that adds up over district-shifts. */
function summed(
  heading: string,
  numberIn: Numbering,
  format: (value: number) => string,
): DistrictShiftColumn {
  const total = (rows: readonly DistrictShiftReport[], paper: Paper): string => {
    const known = rows.map(numberIn).filter((value) => value !== null);
    return known.length === 0 ? paper.dash : format(known.reduce((sum, value) => sum + value, 0));
  };
  return { ...number(heading, numberIn, format), total };
}

function trainCell({ train, estimate }: DistrictShiftReport, paper: Paper): Cell {
  if (estimate !== null && estimate.high > 0) return estimateCell(estimate);
  if (estimate !== null) return '0';
  return train.total === null ? paper.dash : thousands(train.total);
}

function nobodyCell({ hoursNone }: DistrictShiftReport, paper: Paper): Cell {
  if (hoursNone === null) return paper.dash;
  return hoursNone > 0 ? { text: hours(hoursNone), ink: paper.ink.alarm } : '0';
}

function requiredText({ windows }: DistrictShiftReport): string {
  const numbers = windows.map(({ required }) => required);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  return least === most ? String(least) : `${least}-${most}`;
}

function windowsText({ windows }: DistrictShiftReport): string {
  const texts = windows.map(
    ({ start, minutes }) => `${formatClock(start)}-${formatClock(start + minutes)}`,
  );
  return [...new Set(texts)].join('\n');
}

function worstDay({ basis, worstWeekday }: DistrictShiftReport, paper: Paper): string {
  if (!isCounted(basis)) return paper.dash;
  return worstWeekday === null ? '' : (WEEKDAY_NAMES[worstWeekday] ?? '');
}
