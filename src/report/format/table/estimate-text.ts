import type { EstimatedTrain } from '../../estimate/estimate-value.js';
import { thousands } from '../../thousands.js';

/** Marks a number that is estimated. */
export const ESTIMATE_MARK = '*';

/** An estimate in a table: `4*`, `2-4*`. */
export function estimateCell({ low, high }: EstimatedTrain): string {
  const number = low === high ? thousands(low) : `${thousands(low)}-${thousands(high)}`;
  return `${number}${ESTIMATE_MARK}`;
}

/** An estimate in a sentence: `4`, `between 2 and 4`. */
export function estimateWords(low: number, high: number): string {
  return low === high ? thousands(low) : `between ${thousands(low)} and ${thousands(high)}`;
}
