import type { HomeClaim } from './home-claim.js';
import type { AnswerClaim, PlanListClaim, SquadClaim, StepClaim } from './plan-list-claim.js';

/** What a report says beyond its plan and can be recounted; null = it does not say. */
export interface AnalysisClaim {
  readonly curve: CurveClaim | null;
  readonly budget: BudgetClaim | null;
  readonly risk: RiskClaim | null;
  readonly resilient: ResilientClaim | null;
  readonly moves: MovesReportClaim | null;
}

/** Who of the list takes a place in a class, and in which squads someone must still be found. */
export interface SeatsClaim {
  readonly train: readonly (HomeClaim & SquadClaim & { readonly officer: string })[];
  readonly find: readonly SeatClaim[];
}

export interface SeatClaim extends HomeClaim, SquadClaim {
  readonly count: number;
}

/** Hours that so many trainees close, beyond what the refreshers do. */
export interface BoughtClaim {
  readonly trainees: number;
  readonly volunteers: number;
  readonly toFind: number;
  readonly hoursClosed: number;
  readonly hoursClosedAtMost: number;
  readonly hoursShort: number;
  readonly status: 'optimal' | 'limit';
}

interface RefreshersClaim {
  readonly certificates: number;
  readonly hoursClosed: number;
}

export interface CurveClaim {
  readonly refreshers: RefreshersClaim;
  readonly hoursShortToday: number;
  readonly hoursShort: number;
  readonly hoursClosable: number;
  readonly hoursBeyondTraining: number;
  readonly planned: number;
  readonly points: readonly (BoughtClaim & {
    /** Whether nobody is dropped. */
    readonly keepsPrevious: boolean;
    readonly added: SeatsClaim;
    readonly dropped: SeatsClaim;
  })[];
}

export interface BudgetClaim extends BoughtClaim, SeatsClaim {
  readonly refreshers: RefreshersClaim;
  readonly hoursStillClosable: number;
  readonly hoursBeyondTraining: number;
  readonly enough: number;
}

/** An officer in his or her own place. */
interface OfficerClaim extends HomeClaim {
  readonly officer: string;
}

/** Hours that one departure opens. */
export interface OpenedClaim {
  readonly hoursOpened: number;
  readonly hoursNone: number;
  readonly hoursWorse: number;
  readonly instancesOpened: number;
}

export interface RiskClaim {
  readonly counted: number;
  readonly opensGap: number;
  readonly officers: readonly (OfficerClaim &
    SquadClaim &
    OpenedClaim & {
      readonly districtShifts: readonly (HomeClaim & OpenedClaim)[];
    })[];
  readonly restsOnOne: readonly (HomeClaim & {
    readonly hours: number;
    readonly officers: readonly OfficerClaim[];
  })[];
  readonly afterPlan: {
    readonly counted: number;
    readonly opensGap: number;
    readonly mostHoursOpened: number;
  };
}

/** The plan after which no single departure opens a gap. */
export interface ResilientClaim {
  readonly train: AnswerClaim;
  readonly plain: AnswerClaim;
  readonly plan: PlanListClaim;
}

/** Moves of certified officers, and the plan that follows. */
export interface MovesReportClaim {
  /** Why there is no move; null where there are some. */
  readonly note: string | null;
  readonly moves: readonly (SquadClaim & {
    readonly from: HomeClaim;
    readonly to: HomeClaim;
    readonly count: number;
    readonly officers: readonly { readonly officer: string }[];
  })[];
  readonly steps: readonly StepClaim[];
  readonly trainBefore: AnswerClaim;
  readonly trainAfter: AnswerClaim;
  readonly plan: PlanListClaim;
}
