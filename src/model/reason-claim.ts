import type { Day } from './day.js';
import type { HomeClaim } from './home-claim.js';

/** Why no plan trains fewer. */
export type ReasonClaim = WeighingClaim | SearchClaim | SumClaim;

/** Instances that are short by so much in all that fewer officers cannot supply it. */
export interface WeighingClaim {
  readonly kind: 'date' | 'run' | 'dates' | 'weighting';
  readonly lowerBound: number;
  readonly instances: readonly WeighedClaim[];
  readonly weightedShort: number;
  readonly mostPerOfficer: number;
  /** What the `lowerBound - 1` officers who supply most supply together. */
  readonly mostTogether: number;
  /** Officers whose certificates are refreshed first and who are then on duty at one of the minutes. */
  readonly afterRefresh: number;
  /** Instances of these that training everyone eligible would still leave short. */
  readonly unfillable: number;
}

export interface WeighedClaim extends HomeClaim {
  readonly date: Day;
  /** Minute of the day on the clock. */
  readonly minute: number;
  readonly short: number;
  readonly weight: number;
}

export interface SearchClaim {
  readonly kind: 'search';
  readonly lowerBound: number;
}

export interface SumClaim {
  readonly kind: 'sum';
  readonly lowerBound: number;
  readonly parts: readonly ReasonClaim[];
}
