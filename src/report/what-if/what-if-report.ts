import type { DistrictShiftReport, ReportValue, WhatIfReport } from '../report-value.js';
import type { WhatIf } from './what-if-value.js';

/**
 * The report of changed agencies beside that of the agencies as they were read.
 * @param report of the changed agencies; the district-shifts of both are the same ones in the same order
 */
export function withWhatIf(report: ReportValue, base: ReportValue, whatIf: WhatIf): ReportValue {
  const districtShifts = report.districtShifts.flatMap((after, index) => {
    const before = base.districtShifts[index]!;
    return isChanged(before, after) ? [{ before, after }] : [];
  });
  const told: WhatIfReport = { ...whatIf, before: base.summary, districtShifts };
  return { ...report, whatIf: told };
}

/** What of a district-shift's cover makes it worth showing; who is trained where is not part of it. */
const NUMBERS = [
  'basis',
  'counted',
  'hoursRequired',
  'hoursShort',
  'hoursNone',
  'instancesRequired',
  'instancesShort',
  'instancesNone',
  'fragile',
] as const satisfies readonly (keyof DistrictShiftReport)[];

function isChanged(before: DistrictShiftReport, after: DistrictShiftReport): boolean {
  return NUMBERS.some((number) => before[number] !== after[number]);
}
