import type { Day } from '../../../model/day.js';
import type { DistrictShiftReport, ReportValue } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { longestGap } from '../packed-gaps.js';
import { fourDecimals, weekdayName } from '../plain-values.js';
import { isShown, type Style } from '../style.js';
import { type CsvValue, csvLine } from './csv-line.js';

/** What stands in each column of the report, one line a district-shift. */
type Columns = readonly (readonly [
  name: string,
  value: (row: DistrictShiftReport, iso: (day: Day) => string) => CsvValue,
])[];

const COLUMNS: Columns = [
  ['agency', (row) => row.agency],
  ['district', (row) => row.district],
  ['shift', (row) => row.shift],
  ['basis', (row) => row.basis],
  ['component', (row) => row.component],
  ['counted', (row) => row.counted],
  ['on_duty_min', (row) => row.onDuty.min],
  ['on_duty_mean', (row) => fourDecimals(row.onDuty.mean)],
  ['hours_required', (row) => fourDecimals(row.hoursRequired)],
  ['hours_short', (row) => fourDecimals(row.hoursShort)],
  ['hours_none', (row) => fourDecimals(row.hoursNone)],
  ['covered_share', (row) => fourDecimals(row.coveredShare)],
  ['instances_required', (row) => row.instancesRequired],
  ['instances_short', (row) => row.instancesShort],
  ['instances_none', (row) => row.instancesNone],
  ['shared_only', (row) => row.sharedOnly],
  ['fragile', (row) => row.fragile],
  ['worst_weekday', (row) => weekdayName(row.worstWeekday)],
  ['longest_gap_from', (row, iso) => dayOrNull(longestGap(row.gaps)?.from, iso)],
  ['longest_gap_to', (row, iso) => dayOrNull(longestGap(row.gaps)?.to, iso)],
  ['train_total', (row) => row.train.total],
  ['train_volunteers', (row) => row.train.volunteers],
  ['train_to_find', (row) => row.train.toFind],
  ['train_refresh', (row) => row.train.refresh],
  ['estimate_low', (row) => row.estimate?.low ?? null],
  ['estimate_high', (row) => row.estimate?.high ?? null],
];

/**
 * The report as one line a district-shift; blank = unknown, or nothing to say. In a what-if the last column
 * has the hours short of the roster as it stands.
 */
export function reportCsv(value: ReportValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines(value: ReportValue, { show }: Style): Generator<string> {
  const { policy, districtShifts } = value;
  const iso = isoDays(policy.period);
  const columns = [...COLUMNS, ...beforeColumns(value)];
  yield csvLine(columns.map(([name]) => name));
  for (const row of districtShifts) {
    if (isShown(show, row.agency, row.district)) {
      yield csvLine(columns.map(([, valueIn]) => valueIn(row, iso)));
    }
  }
}

/** None for the roster as it stands. */
function beforeColumns({ whatIf }: ReportValue): Columns {
  if (whatIf === null) return [];
  const before = new Map(whatIf.districtShifts.map((row) => [row.after, row.before]));
  const hoursBefore = (row: DistrictShiftReport): CsvValue =>
    fourDecimals((before.get(row) ?? row).hoursShort);
  return [['hours_short_before', hoursBefore]];
}

function dayOrNull(day: Day | undefined, iso: (day: Day) => string): string | null {
  return day === undefined ? null : iso(day);
}
