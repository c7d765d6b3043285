import type { AnswerClaim } from '../../model/plan-list-claim.js';
import type { Checks } from './checks.js';

/** Whether a training number that stands beside another plan is that of the plan itself. */
export function checkSameTrain(
  checks: Checks,
  claim: AnswerClaim,
  plan: AnswerClaim,
  path: string,
): void {
  for (const [key, words] of [
    ['total', 'officers to train'],
    ['volunteers', 'listed volunteers to train'],
    ['toFind', 'volunteers still to find'],
    ['refresh', 'officers to refresh'],
    ['lowerBound', 'lower bound'],
    ['status', 'status'],
    ['unfillable', 'instances that training cannot fill'],
  ] as const) {
    checks.same<number | string | null>(
      'numbers',
      `${path}.${key}`,
      `the plan without it, ${words}`,
      claim[key],
      plan[key],
    );
  }
}
