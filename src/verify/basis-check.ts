import type { Officer } from '../model/officer.js';
import type { PlanClaim } from '../model/plan-claim.js';
import { isPatrol } from './officer-days.js';

/**
 * Whether just those district-shifts are claimed to be unknown that patrol officers name and where
 * nobody's days off are known. Null when so.
 */
export function basisProblem(claim: PlanClaim): string | null {
  const named = new Set<number>();
  const known = new Set<number>();
  for (const officer of claim.agency.officers) notePlaces(officer, claim, named, known);
  for (const [index, { isExact }] of claim.districtShifts.entries()) {
    if (isExact !== (named.has(index) && !known.has(index))) continue;
    const { district, shift } = claim.agency.districtShifts[index]!;
    return `${district} ${shift}: its days off are ${isExact ? 'not ' : ''}known`;
  }
  return null;
}

function notePlaces(
  { inError, leavesOn, assignments }: Officer,
  { policy }: PlanClaim,
  named: Set<number>,
  known: Set<number>,
): void {
  const { from, to } = policy.period;
  if (inError || (leavesOn !== null && leavesOn <= from)) return;
  for (const held of assignments) {
    if (held.from > to || held.to < from || !isPatrol(held.posting, policy)) continue;
    for (const { districtShift, pattern } of held.posting.places) {
      named.add(districtShift);
      if (pattern !== null) known.add(districtShift);
    }
  }
}
