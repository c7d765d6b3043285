import type { DistrictShiftReport } from '../report-value.js';

/** That hours short are the most there can be, where officers' days off are known in part; else nothing. */
export function inPartWords(...rows: readonly Pick<DistrictShiftReport, 'basis'>[]): string[] {
  const isInPart = rows.some(({ basis }) => basis === 'range');
  return isInPart ? ['counting nobody there whose days off are unknown'] : [];
}
