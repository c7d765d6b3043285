import type { EstimateReport, EstimateRow, NarrowingRow } from '../../estimate/estimate-value.js';
import { agencyOrNull, fourDecimals } from '../plain-values.js';
import type { Member } from './json-document.js';
import { jsonLine } from './json-text.js';

/** What is estimated where days off or shifts are unknown; null where everybody's days off are known. */
export function estimateMember(estimate: EstimateReport | null, names: boolean): Member {
  if (estimate === null) return { key: 'estimate', value: null };
  const { hoursOff, districtShifts, unknown, low, high } = estimate;
  return {
    key: 'estimate',
    members: [
      { key: 'hoursOff', value: fourDecimals(hoursOff) },
      { key: 'districtShifts', value: districtShifts },
      { key: 'unknown', value: unknown },
      { key: 'low', value: low },
      { key: 'high', value: high },
      { key: 'inTotal', value: estimate.inTotal },
      { key: 'certifiedUnknown', value: estimate.certifiedUnknown },
      { key: 'rows', lines: estimate.rows.map(rowJson) },
      { key: 'narrowing', lines: estimate.narrowing.map((row) => narrowingJson(row, names)) },
    ],
  };
}

function rowJson(row: EstimateRow): string {
  const { agency, district, shift, basis, low, high, exact } = row;
  return jsonLine({
    ...{ agency: agencyOrNull(agency), district, shift, basis, low, high, exact },
    hoursRequired: fourDecimals(row.hoursRequired),
    hoursPerOfficer: fourDecimals(row.hoursPerOfficer),
    reliefFactor: fourDecimals(row.reliefFactor),
    officers: row.officers,
    certifiedKnown: row.certifiedKnown,
    certifiedUnknown: row.certifiedUnknown,
    certifiedPerhaps: row.certifiedPerhaps,
  });
}

function narrowingJson(row: NarrowingRow, names: boolean): string {
  const { agency, district, shift, basis, narrows } = row;
  return jsonLine({
    ...{ agency: agencyOrNull(agency), district, shift, basis, narrows },
    officers: row.officers.map(({ officer, name, certified }) =>
      names ? { officer, name, certified } : { officer, certified },
    ),
  });
}
