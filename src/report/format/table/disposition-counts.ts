import type { Disposition } from '../../../model/disposition.js';
import type { ReportValue } from '../../report-value.js';

/** How many officers the ledger has under a disposition. */
export function officersWith(value: ReportValue, disposition: Disposition): number {
  return value.ledger.find((line) => line.disposition === disposition)?.officers ?? 0;
}
