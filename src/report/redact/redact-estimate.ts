import type { EstimateReport } from '../estimate/estimate-value.js';
import type { Redaction } from './redaction.js';

/** The estimate with pseudonyms in the place of officers. */
export function redactEstimate(
  estimate: EstimateReport | null,
  redaction: Redaction,
): EstimateReport | null {
  if (estimate === null) return null;
  return {
    ...estimate,
    narrowing: estimate.narrowing.map((row) => ({
      ...row,
      officers: row.officers.map(({ officer, certified }) => ({
        officer: redaction.pseudonym(row.agency, officer),
        name: null,
        certified,
      })),
    })),
  };
}
