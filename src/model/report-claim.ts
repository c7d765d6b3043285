import type { AnalysisClaim } from './analysis-claim.js';
import type { Basis } from './basis.js';
import type { HomeClaim } from './home-claim.js';
import type {
  AnswerClaim,
  PlanListClaim,
  RunClaim,
  StepClaim,
  TrainClaim,
} from './plan-list-claim.js';
import type { Policy } from './policy.js';
import type { ReasonClaim } from './reason-claim.js';

/** What the JSON of `report` or `plan` claims, as it was read, before any of it is believed. */
export interface ReportClaim {
  readonly policy: Policy;
  /** Days that the period is said to have. */
  readonly days: number;
  readonly inputs: readonly InputClaim[];
  readonly summary: SummaryClaim;
  readonly districtShifts: readonly DistrictShiftClaim[];
  readonly components: readonly ComponentClaim[];
  readonly plan: PlanListClaim;
  readonly bareMinutes: readonly BareClaim[];
  readonly ledger: readonly { readonly disposition: string; readonly officers: number }[];
  /** Parts of the analysis that say something. */
  readonly analysis: readonly string[];
  /** Cover after each step of the plan; null when the report does not say. */
  readonly steps: readonly StepClaim[] | null;
  /** What else of the analysis can be recounted. */
  readonly recounted: AnalysisClaim;
  /** Whether changes were tried before counting, so that it is not about the roster as it stands. */
  readonly isWhatIf: boolean;
  /** Whether it estimates where days off are not known. */
  readonly isEstimate: boolean;
}

export interface InputClaim {
  readonly role: string;
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
}

export interface SummaryClaim {
  readonly hoursRequired: number;
  readonly hoursShort: number | null;
  readonly hoursNone: number | null;
  readonly coveredShare: number | null;
  readonly instancesRequired: number;
  readonly instancesShort: number | null;
  readonly instancesNone: number | null;
  readonly sharedOnly: number | null;
  readonly districtShifts: number;
  readonly districtShiftsShort: number | null;
  readonly officers: number;
  readonly rows: number;
  readonly patrol: number;
  readonly trained: number;
  readonly inDate: number;
  readonly designated: number;
  readonly counted: number;
  readonly train: AnswerClaim;
  readonly listedFirst: TrainClaim | null;
  readonly withAbsence: {
    readonly availability: number;
    readonly target: number;
    readonly expectedHoursShort: number | null;
    readonly expectedHoursNone: number | null;
    readonly train: AnswerClaim;
  };
}

export interface DistrictShiftClaim extends HomeClaim {
  readonly windows: readonly {
    readonly days: string;
    readonly start: string;
    readonly end: string;
    readonly required: number;
  }[];
  readonly basis: Basis;
  readonly component: number;
  readonly counted: number | null;
  readonly onDuty: { readonly min: number | null; readonly mean: number | null };
  readonly hoursRequired: number;
  readonly hoursShort: number | null;
  readonly hoursNone: number | null;
  readonly coveredShare: number | null;
  readonly instancesRequired: number;
  readonly instancesShort: number | null;
  readonly instancesNone: number | null;
  readonly sharedOnly: number | null;
  readonly fragile: number | null;
  readonly worstWeekday: string | null;
  readonly longestGap: RunClaim | null;
  readonly gaps: readonly RunClaim[];
  readonly train: TrainClaim;
}

export interface ComponentClaim {
  readonly id: number;
  /** Positions in the report's district-shifts. */
  readonly districtShifts: readonly number[];
  readonly train: AnswerClaim;
  readonly reason: ReasonClaim | null;
}

export interface BareClaim {
  readonly agency: string;
  readonly district: string;
  readonly minutesPerWeek: number;
}
