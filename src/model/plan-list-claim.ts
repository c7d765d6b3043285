import type { Day } from './day.js';
import type { HomeClaim } from './home-claim.js';

/** Numbers are null where the report says that they are not known. */
export interface TrainClaim {
  readonly total: number | null;
  readonly volunteers: number | null;
  readonly toFind: number | null;
  readonly refresh: number | null;
}

/** How far a training number is said to be proved. */
export const TRAIN_STATUSES = ['optimal', 'limit', 'partial', 'unknown'] as const;

export interface AnswerClaim extends TrainClaim {
  readonly lowerBound: number | null;
  readonly status: (typeof TRAIN_STATUSES)[number];
  readonly unfillable: number | null;
}

/** A run of consecutive instances, and its largest shortage. */
export interface RunClaim {
  readonly from: Day;
  readonly to: Day;
  readonly short: number;
}

export interface PlanListClaim {
  readonly refresh: readonly (HomeClaim & { readonly officer: string })[];
  readonly train: readonly (HomeClaim & SquadClaim & { readonly officer: string })[];
  readonly toFind: readonly ToFindClaim[];
  readonly unfillable: readonly UnfillableClaim[];
}

export interface UnfillableClaim extends HomeClaim, RunClaim {
  readonly reason: string;
}

export interface SquadClaim {
  readonly squad: string | null;
  readonly rotation: string | null;
  readonly anchor: Day | null;
  /** As in `Sat Sun`. */
  readonly daysOff: string | null;
}

export interface ToFindClaim extends HomeClaim, SquadClaim {
  readonly count: number;
  readonly eligible: number;
  /** Which duty is meant, where those eligible do not all have the same. */
  readonly duties: readonly { readonly fingerprint: string; readonly count: number }[];
}

/** Cover once a step of the plan and those before it are taken. */
export interface StepClaim {
  readonly step: string;
  readonly officers: number;
  readonly hoursShort: number;
  readonly hoursNone: number;
  readonly instancesShort: number;
  readonly coveredShare: number | null;
}
