import type { Agency } from './agency.js';
import type { Basis } from './basis.js';
import type { Officer } from './officer.js';
import type { Policy } from './policy.js';

/** What a plan for one agency claims, in a form that can be recounted without knowing how it was made. */
export interface PlanClaim {
  readonly agency: Agency;
  readonly policy: Policy;
  /** Officers beyond the required number whom the plan puts on duty at every minute: 1 = none may be missed. */
  readonly margin: 0 | 1;
  /** Officers to train, listed and still to find. */
  readonly trained: readonly Officer[];
  readonly refreshed: readonly Officer[];
  readonly districtShifts: readonly ShiftClaim[];
}

/** What is claimed of one district-shift. */
export interface ShiftClaim {
  /** Where nobody's days off are known, nothing else is claimed. */
  readonly basis: Basis;
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  /** Instances that stay short of the required number and the margin, whoever is trained. */
  readonly unfillable: number;
  /** Officers planned for it: its share of the training number, and of the refreshers. */
  readonly trained: number;
  readonly refreshed: number;
}
