import type { Agency } from './agency.js';
import type { Officer } from './officer.js';
import type { PlanClaim } from './plan-claim.js';

/** What is claimed of moving certified officers before anyone is trained, in a form that can be recounted. */
export interface MovesClaim {
  /** The roster as it stands: the plan with moves reaches the cover that this plan reaches. */
  readonly base: PlanClaim;
  /** The agency once they have moved. */
  readonly agency: Agency;
  readonly moves: readonly {
    readonly officer: Officer;
    /** The same officer in the other district. */
    readonly moved: Officer;
    readonly district: string;
  }[];
  /** Officers to train and refresh once they have moved. */
  readonly trained: readonly Officer[];
  readonly refreshed: readonly Officer[];
  /** Short by district-shift once they have moved and before anyone is trained. */
  readonly minutesShort: readonly number[];
}
