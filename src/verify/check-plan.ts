import { isCounted } from '../model/basis.js';
import type { PlanClaim, ShiftClaim } from '../model/plan-claim.js';
import { basisProblem } from './basis-check.js';
import { candidateProblem } from './candidate-check.js';
import { homeProblem } from './home-check.js';
import { type Recount, recount } from './recount.js';

/**
 * Recounts a plan without knowing how it was made: from the officers' own rotations, date by date and
 * minute by minute, it works out the cover as it stands, with the plan, and with every candidate
 * trained, and compares them with what is claimed.
 * @returns null when every claim holds, else the first that is false
 */
export function checkPlan(claim: PlanClaim): string | null {
  const problem = candidateProblem(claim) ?? basisProblem(claim);
  if (problem !== null) return problem;
  const counts = recount(claim);
  for (const [index, shiftClaim] of claim.districtShifts.entries()) {
    if (!isCounted(shiftClaim.basis)) continue;
    const found = shiftProblem(shiftClaim, counts[index]!);
    if (found === null) continue;
    const { district, shift } = claim.agency.districtShifts[index]!;
    return `${district} ${shift}: ${found}`;
  }
  return homeProblem(claim);
}

const COMPARED = [
  ['minutesRequired', 'minutes required'],
  ['minutesShort', 'minutes short'],
  ['minutesNone', 'minutes with nobody certified'],
  ['instancesRequired', 'instances required'],
  ['instancesShort', 'instances short'],
  ['unfillable', 'instances that training cannot fill'],
] as const;

function shiftProblem(claim: ShiftClaim, counted: Recount): string | null {
  for (const [key, words] of COMPARED) {
    if (claim[key] === counted[key]) continue;
    return `${claim[key]} ${words} claimed, ${counted[key]} recounted`;
  }
  if (counted.minutesMissedByPlan === 0) return null;
  return `the plan leaves ${counted.minutesMissedByPlan} minutes short that training could fill`;
}
