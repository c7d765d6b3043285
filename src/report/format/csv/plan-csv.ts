import type { Day } from '../../../model/day.js';
import type { PlannedOfficer, ReportValue, SquadKey } from '../../report-value.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { unfillableRuns } from '../packed-runs.js';
import { weekdaysOrNull } from '../plain-values.js';
import { shownReport } from '../shown-report.js';
import type { Style } from '../style.js';
import { type CsvValue, csvLine } from './csv-line.js';

const COLUMNS = [
  'action',
  'agency',
  'district',
  'shift',
  'squad',
  'rotation',
  'anchor',
  'days_off',
  'officer_id',
  'count',
  'eligible',
  'from',
  'to',
  'short',
  'reason',
  'name',
] as const;

/** Columns by name; one that is absent is blank. */
type PlanLine = Partial<Record<(typeof COLUMNS)[number], CsvValue>>;

/**
 * The plan, one line for each officer to refresh or train, each squad in which volunteers must still
 * be found, and each run of instances that no training fills. The name column is there only when
 * names are asked for.
 */
export function planCsv(value: ReportValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines(value: ReportValue, style: Style): Generator<string> {
  const columns = COLUMNS.filter((name) => style.names || name !== 'name');
  yield csvLine(columns);
  for (const line of planLines(value, style)) {
    yield csvLine(columns.map((name) => line[name] ?? null));
  }
}

function* planLines(value: ReportValue, style: Style): Generator<PlanLine> {
  const iso = isoDays(value.policy.period);
  const { plan } = shownReport(value, style.show);
  for (const row of plan.refresh) yield { action: 'refresh', ...officerColumns(row) };
  for (const row of plan.train) {
    yield { action: 'train', ...officerColumns(row), ...squadColumns(row, iso) };
  }
  for (const row of plan.toFind) {
    const { agency, district, shift, count, eligible } = row;
    yield { action: 'find', agency, district, shift, ...squadColumns(row, iso), count, eligible };
  }
  for (const run of unfillableRuns(plan.unfillable)) {
    yield { action: 'unfillable', ...run, from: iso(run.from), to: iso(run.to) };
  }
}

function officerColumns({ agency, district, shift, officer, name }: PlannedOfficer): PlanLine {
  return { agency, district, shift, officer_id: officer, count: 1, name };
}

function squadColumns(key: SquadKey, iso: (day: Day) => string): PlanLine {
  const { squad, rotation, anchor, daysOff } = key;
  return {
    squad,
    rotation,
    anchor: anchor === null ? null : iso(anchor),
    days_off: weekdaysOrNull(daysOff),
  };
}
