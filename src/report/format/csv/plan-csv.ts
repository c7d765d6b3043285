import type { Basis } from '../../../model/basis.js';
import type { Day } from '../../../model/day.js';
import type { SquadKey } from '../../../model/squad.js';
import type { PlannedOfficer } from '../../plan-value.js';
import type { ReportValue } from '../../report-value.js';
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
  'basis',
  'estimate_low',
  'estimate_high',
  'name',
] as const;

/** Columns by name; one that is absent is blank. */
type PlanLine = Partial<Record<(typeof COLUMNS)[number], CsvValue>>;

/**
 * The plan, one line for each officer to refresh or train, each squad in which volunteers must still
 * be found, each run of instances that no training fills, and each district-shift whose number is only
 * estimated. basis says what the line's district-shift rests on. The name column is there only when
 * names are asked for.
 */
export function planCsv(value: ReportValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines(value: ReportValue, style: Style): Generator<string> {
  const columns = COLUMNS.filter((name) => style.names || name !== 'name');
  yield csvLine(columns);
  const basisOf = basesOf(value);
  for (const line of planLines(value, style)) {
    const whole: PlanLine = { ...line, basis: basisOf.get(placeKey(line)) ?? null };
    yield csvLine(columns.map((name) => whole[name] ?? null));
  }
}

function basesOf({ districtShifts }: ReportValue): ReadonlyMap<string, Basis> {
  return new Map(districtShifts.map((row) => [placeKey(row), row.basis]));
}

function placeKey({ agency, district, shift }: PlanLine): string {
  return JSON.stringify([agency, district, shift]);
}

function* planLines(value: ReportValue, style: Style): Generator<PlanLine> {
  const iso = isoDays(value.policy.period);
  const { plan, estimate } = shownReport(value, style.show);
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
  for (const { agency, district, shift, low, high } of estimate?.rows ?? []) {
    const ends = { estimate_low: low, estimate_high: high };
    yield { action: 'estimate', agency, district, shift, ...ends };
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
