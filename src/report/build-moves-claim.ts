import type { MovesClaim } from '../model/moves-claim.js';
import type { PlanClaim } from '../model/plan-claim.js';
import type { AgencyMoves } from './analysis/analysis-context.js';

/**
 * What a plan with moves claims, for the independent check.
 * @param base the claim of the agency as it stands
 */
export function movesClaimOf(base: PlanClaim, { plan, cover }: AgencyMoves): MovesClaim {
  const { refresh, listed, toFind } = plan.officers;
  return {
    base,
    agency: plan.agency,
    moves: plan.moves,
    trained: [...listed, ...toFind],
    refreshed: refresh,
    minutesShort: cover.shifts.map(({ tally }) => tally.minutesShort),
  };
}
