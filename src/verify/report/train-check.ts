import type { AnswerClaim, TrainClaim } from '../../model/plan-list-claim.js';
import type { DistrictShiftClaim } from '../../model/report-claim.js';
import { type AgencyCase, placeText } from './agency-case.js';
import type { Checks } from './checks.js';
import type { PlannedCount } from './counted-agency.js';

/**
 * Whether the number of officers to train or refresh is that of the plan's lists.
 * @param planned null = the claim must be that nothing is known
 */
export function checkPlanned(
  { checks }: Pick<AgencyCase, 'checks'>,
  claim: TrainClaim,
  path: string,
  planned: PlannedCount | null,
): void {
  const total = planned && planned.volunteers + planned.toFind;
  for (const [key, words, counted] of [
    ['total', 'officers to train', total],
    ['volunteers', 'listed volunteers to train', planned?.volunteers ?? null],
    ['toFind', 'volunteers still to find', planned?.toFind ?? null],
    ['refresh', 'officers to refresh', planned?.refresh ?? null],
  ] as const) {
    checks.same('numbers', `${path}.${key}`, words, claim[key], counted);
  }
}

/** Whether a lower bound and a status go together with the total. */
export function checkStatus(
  { checks, policy }: Pick<AgencyCase, 'checks' | 'policy'>,
  { total, lowerBound, status }: AnswerClaim,
  path: string,
): void {
  if (total === null || lowerBound === null) {
    checks.same<string>('proofs', `${path}.status`, 'status', status, 'unknown');
    return;
  }
  checks.holds('proofs', status !== 'unknown', `${path}.status`, () => {
    return `the status is unknown, and ${total} are said to be trained`;
  });
  checks.holds('proofs', lowerBound <= total, `${path}.lowerBound`, () => {
    return `no plan trains fewer than ${lowerBound}, it says, and this one trains ${total}`;
  });
  // Whoever finds the fewest first may train more in all than need be.
  const isProved = lowerBound === total || policy.objective === 'listed-first';
  const claimsProof = status === 'optimal' || status === 'partial';
  checks.holds('proofs', !claimsProof || isProved, `${path}.status`, () => {
    return `the status is ${status}, and ${total} are trained where only ${lowerBound} are proved to be needed`;
  });
}

/** Nothing is optimal where somebody whose days off are not known might be on duty while it is short. */
export function checkWhole(
  status: string,
  path: string,
  rows: readonly DistrictShiftClaim[],
  checks: Checks,
): void {
  const open = rows.find(({ basis, hoursShort }) => basis !== 'exact' && hoursShort !== 0);
  checks.holds('proofs', status !== 'optimal' || open === undefined, path, () => {
    return `the status is optimal, and days off in ${placeText(open!)} are not known`;
  });
}
