import type { Agency } from '../../src/model/agency.js';
import { formatDay } from '../../src/model/day.js';
import type { Policy } from '../../src/model/policy.js';
import { ASKED_FOR_REPORT, type Asked } from '../../src/report/analysis/asked.js';
import {
  type BuiltReport,
  buildReport,
  type ReportRequest,
} from '../../src/report/build-report.js';
import type { DistrictShiftReport, ReportValue } from '../../src/report/report-value.js';

/** What `plan` says without any of its own flags. */
export const ASKED_FOR_PLAN: Asked = { ...ASKED_FOR_REPORT, forPlan: true };

/** The report of agencies that were read without an issue. */
export function reportOf(
  agencies: readonly Agency[],
  policy: Policy,
  request: Partial<ReportRequest> = {},
): BuiltReport {
  return buildReport({
    agencies,
    policy,
    tool: { name: 'citcover', version: '0.0.0' },
    inputs: [],
    vocabulary: [],
    requiredAssumed: 0,
    districtRows: 0,
    rosterRows: 0,
    issues: [],
    asked: ASKED_FOR_REPORT,
    analysed: agencies.length === 1 ? agencies[0]! : null,
    ...request,
  });
}

/** The district-shift of that name, `District Shift`. */
export function shiftOf({ districtShifts }: ReportValue, name: string): DistrictShiftReport {
  const found = districtShifts.find(({ district, shift }) => `${district} ${shift}` === name);
  if (found === undefined) throw new Error(`no district-shift ${name}`);
  return found;
}

/** The ledger, dispositions that nobody has left out. */
export function ledgerOf({ ledger }: ReportValue): Record<string, number> {
  const held = ledger.filter(({ officers }) => officers > 0);
  return Object.fromEntries(held.map(({ disposition, officers }) => [disposition, officers]));
}

/** Packed dates as text: `2027-01-04..2027-01-06 short 1`, with a fourth number as it stands. */
export function runsOf(packed: Int32Array, width: 3 | 4): string[] {
  const runs: string[] = [];
  for (let at = 0; at < packed.length; at += width) {
    const [from = 0, to = 0, short, reason] = packed.slice(at, at + width);
    const dates = `${formatDay(from)}..${formatDay(to)} short ${short}`;
    runs.push(reason === undefined ? dates : `${dates} ${reason}`);
  }
  return runs;
}
