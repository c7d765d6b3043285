import type { SquadKey } from '../model/squad.js';
import type { Reason } from '../plan/answer.js';
import type { SquadDuty } from './squad-duties.js';

/** Officers to train or refresh. `total` = volunteers + toFind; null where no answer can be given. */
export interface TrainReport {
  readonly total: number | null;
  readonly volunteers: number | null;
  readonly toFind: number | null;
  readonly refresh: number | null;
}

/**
 * optimal: proved. limit: the search stopped at its node limit, the truth lies between lowerBound and total.
 * partial: proved for the officers whose days off are known; those of unknown days off are not counted, and
 * district-shifts where nobody's are known are left out.
 * unknown: no district-shift's days off are known.
 */
type TrainStatus = 'optimal' | 'limit' | 'partial' | 'unknown';

export interface TrainAnswer extends TrainReport {
  /** No plan trains fewer in all. */
  readonly lowerBound: number | null;
  readonly status: TrainStatus;
  /** Instances that training everyone eligible would leave short. */
  readonly unfillable: number | null;
}

export interface ComponentReport {
  readonly id: number;
  /** Indexes into districtShifts. */
  readonly districtShifts: readonly number[];
  readonly train: TrainAnswer;
  readonly reason: Reason | null;
}

export interface PlanReport {
  readonly refresh: readonly PlannedOfficer[];
  readonly train: readonly (PlannedOfficer & SquadKey)[];
  readonly toFind: readonly (Home &
    SquadKey & {
      readonly count: number;
      readonly eligible: number;
      /** Which duty is meant, where those eligible do not all have the same; else empty. */
      readonly duties: readonly SquadDuty[];
    })[];
  readonly unfillable: readonly UnfillableRuns[];
}

export interface Home {
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
}

export interface PlannedOfficer extends Home {
  /** officer_id */
  readonly officer: string;
  /** Printed only when names are asked for. */
  readonly name: string | null;
}

/** Where training cannot help: one district-shift and its dates. */
export interface UnfillableRuns extends Home {
  /** Packed runs of consecutive instances of one reason: from, to, largest short, index into UNFILLABLE_REASONS, ... */
  readonly runs: Int32Array;
}
