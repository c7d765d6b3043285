import type { DistrictRow } from '../model/district.js';
import { windowBetween } from '../model/shift-window.js';
import { DAILY, type Weekdays } from '../model/weekday.js';
import { readClock } from './clock-words.js';
import type { Problem } from './issue-log.js';
import { readWeekdays } from './weekday-words.js';

export const DISTRICT_FIELDS = [
  'agency',
  'district',
  'shift',
  'start',
  'end',
  'min_cit',
  'days',
  'group',
  'min_patrol',
] as const;

/** The values of a district row by field; '' where the file has no such column. */
export type DistrictCells = Readonly<Record<(typeof DISTRICT_FIELDS)[number], string>>;

export interface DistrictRowReading {
  /** With stand-ins where a value has a problem: the run stops, but all problems are to be found first. */
  readonly row: Omit<DistrictRow, 'line' | 'group'>;
  readonly problems: readonly Problem[];
  /** `min_cit` was blank. */
  readonly isAssumed: boolean;
}

/** Blank `min_cit` means so many. */
const REQUIRED_BY_DEFAULT = 1;

/** No agency requires more at one time; a larger number is a slip, such as a year. */
const MOST_OFFICERS = 999;

/** Characters of a name that mean something else in the roster. */
const RESERVED = /^\*$|;/;

const WHOLE_NUMBER = /^\d+$/;
const WHOLE_WITH_ZEROS = /^(\d+)[.,]0+$/;

/** Reads one row of the district file. */
export function readDistrictRow(cells: DistrictCells): DistrictRowReading {
  const problems: Problem[] = [];
  for (const field of ['district', 'shift'] as const) {
    const value = cells[field].trim();
    if (value === '') problems.push({ code: 'name-missing', field, value: null });
    else if (RESERVED.test(value)) problems.push({ code: 'name-reserved', field, value });
  }
  const start = clock(cells, 'start', problems);
  const end = clock(cells, 'end', problems);
  const required = wholeNumber(cells, 'min_cit', problems);
  const minPatrol = wholeNumber(cells, 'min_patrol', problems);
  const row = {
    days: weekdays(cells.days, problems),
    window: windowBetween(start, end),
    required: required ?? REQUIRED_BY_DEFAULT,
    minPatrol,
  };
  return { row, problems, isAssumed: cells.min_cit.trim() === '' };
}

function clock(cells: DistrictCells, field: 'start' | 'end', problems: Problem[]): number {
  const value = cells[field].trim();
  const reading = readClock(value);
  if (reading.minute !== null) return reading.minute;
  problems.push({ code: 'clock-invalid', field, value, suggestion: reading.suggestion });
  return 0;
}

/** Null when blank. */
function wholeNumber(
  cells: DistrictCells,
  field: 'min_cit' | 'min_patrol',
  problems: Problem[],
): number | null {
  const value = cells[field].trim();
  if (value === '') return null;
  if (WHOLE_NUMBER.test(value) && Number(value) <= MOST_OFFICERS) return Number(value);
  const suggestion = WHOLE_WITH_ZEROS.exec(value)?.[1] ?? null;
  problems.push({
    code: 'number-invalid',
    field,
    value,
    suggestion,
    detail: { most: String(MOST_OFFICERS) },
  });
  return null;
}

function weekdays(cell: string, problems: Problem[]): Weekdays {
  const value = cell.trim();
  if (value === '') return DAILY;
  const days = readWeekdays(value);
  if (days !== null) return days;
  problems.push({ code: 'days-invalid', field: 'days', value });
  return 0;
}
