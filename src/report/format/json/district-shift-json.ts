import type { Day } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import { formatWeekdays } from '../../../model/weekday.js';
import type { DistrictShiftReport, PackedGaps } from '../../report-value.js';
import { longestGap } from '../packed-gaps.js';
import { agencyOrNull, fourDecimals, weekdayName } from '../plain-values.js';
import { jsonLine } from './json-text.js';
import { trainJson } from './train-json.js';

/**
 * One district-shift as a line of JSON. The gaps of a whole country run into the millions, so their
 * list is put together as text; everything else goes through JSON.stringify.
 */
export function districtShiftJson(row: DistrictShiftReport, iso: (day: Day) => string): string {
  const gap = longestGap(row.gaps);
  const head = jsonLine({
    agency: agencyOrNull(row.agency),
    district: row.district,
    shift: row.shift,
    windows: row.windows.map(({ days, start, minutes, required }) => ({
      days: formatWeekdays(days),
      start: formatClock(start),
      end: formatClock(start + minutes),
      required,
    })),
    basis: row.basis,
    estimate: row.estimate && { low: row.estimate.low, high: row.estimate.high },
    component: row.component,
    counted: row.counted,
    onDuty: { min: row.onDuty.min, mean: fourDecimals(row.onDuty.mean) },
    ...coverJson(row),
    longestGap: gap && { from: iso(gap.from), to: iso(gap.to), short: gap.short },
  });
  const train = jsonLine(trainJson(row.train));
  return `${head.slice(0, -1)},"gaps":${gapsJson(row.gaps, iso)},"train":${train}}`;
}

function coverJson(row: DistrictShiftReport): Record<string, number | string | null> {
  return {
    hoursRequired: fourDecimals(row.hoursRequired),
    hoursShort: fourDecimals(row.hoursShort),
    hoursNone: fourDecimals(row.hoursNone),
    coveredShare: fourDecimals(row.coveredShare),
    instancesRequired: row.instancesRequired,
    instancesShort: row.instancesShort,
    instancesNone: row.instancesNone,
    sharedOnly: row.sharedOnly,
    fragile: row.fragile,
    worstWeekday: weekdayName(row.worstWeekday),
  };
}

function gapsJson(gaps: PackedGaps, iso: (day: Day) => string): string {
  let text = '[';
  for (let at = 0; at < gaps.length; at += 3) {
    const comma = at === 0 ? '' : ',';
    text += `${comma}{"from":"${iso(gaps[at]!)}","to":"${iso(gaps[at + 1]!)}","short":${gaps[at + 2]}}`;
  }
  return `${text}]`;
}
