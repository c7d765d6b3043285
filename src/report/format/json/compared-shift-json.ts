import type { Day } from '../../../model/day.js';
import type { CompareValue, ShiftComparison } from '../../compare/compare-value.js';
import type { DistrictShiftReport, PackedGaps } from '../../report-value.js';
import { gapsIn } from '../packed-gaps.js';
import { agencyOrNull, fourDecimals } from '../plain-values.js';
import type { Style } from '../style.js';
import { jsonLine } from './json-text.js';
import { trainJson } from './train-json.js';

/** One district-shift with both rosters, as a line of JSON. */
export function comparedShiftJson(
  row: ShiftComparison,
  files: Pick<CompareValue, 'old' | 'new'>,
  { names }: Style,
  iso: (day: Day) => string,
): string {
  const { agency, district, shift } = row.new;
  return jsonLine({
    agency: agencyOrNull(agency),
    district,
    shift,
    worse: row.worse,
    old: numbersJson(row.old),
    new: numbersJson(row.new),
    opened: datesJson(row.openedInstances, row.opened, iso),
    closed: datesJson(row.closedInstances, row.closed, iso),
    causes: row.causes.map(({ officer, hoursGone, hoursAlone }) => ({
      officer: officer.officer,
      ...(names ? { name: officer.name } : {}),
      changes: officer.kinds,
      file: officer.new === null ? files.old.file : files.new.file,
      lines: (officer.new ?? officer.old)?.lines ?? [],
      hoursGone: fourDecimals(hoursGone),
      hoursAlone: fourDecimals(hoursAlone),
    })),
    hoursTogether: fourDecimals(row.hoursTogether),
  });
}

function numbersJson(row: DistrictShiftReport): unknown {
  return {
    basis: row.basis,
    estimate: row.estimate && { low: row.estimate.low, high: row.estimate.high },
    counted: row.counted,
    hoursRequired: fourDecimals(row.hoursRequired),
    hoursShort: fourDecimals(row.hoursShort),
    hoursNone: fourDecimals(row.hoursNone),
    coveredShare: fourDecimals(row.coveredShare),
    instancesShort: row.instancesShort,
    train: trainJson(row.train),
  };
}

function datesJson(instances: number, gaps: PackedGaps, iso: (day: Day) => string): unknown {
  return {
    instances,
    gaps: gapsIn(gaps).map(({ from, to, short }) => ({ from: iso(from), to: iso(to), short })),
  };
}
