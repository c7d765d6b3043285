import type { ClaimNote } from '../../model/report-verdict.js';
import type { VerifyValue } from '../verdict/verify-value.js';
import type { Redaction } from './redaction.js';

/** The answer to `verify`, its sentences without ids and names of the roster. */
export function redactVerify(value: VerifyValue, { scrub }: Redaction): VerifyValue {
  const { verdict } = value;
  const hidden = ({ path, sentence }: ClaimNote): ClaimNote => ({
    path,
    sentence: scrub(sentence),
  });
  return {
    ...value,
    verdict: {
      ...verdict,
      falseClaim: verdict.falseClaim && hidden(verdict.falseClaim),
      trusted: verdict.trusted.map(hidden),
    },
  };
}
