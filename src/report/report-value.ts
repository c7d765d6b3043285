import type { Day } from '../model/day.js';
import type { Disposition } from '../model/disposition.js';
import type { Issue } from '../model/issue.js';
import type { Policy } from '../model/policy.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import type { Weekdays } from '../model/weekday.js';
import type { Reason } from '../plan/answer.js';

/**
 * The whole answer: what every format of `report` and `plan` is a pure function of. Dates are day
 * numbers, weekdays are sets, and long lists of dates are packed; the formats write them out.
 */
export interface ReportValue {
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: Policy;
  readonly inputs: readonly InputFile[];
  readonly assumptions: readonly Assumption[];
  readonly vocabulary: readonly VocabularyEntry[];
  readonly summary: Summary;
  readonly districtShifts: readonly DistrictShiftReport[];
  readonly components: readonly ComponentReport[];
  readonly plan: PlanReport;
  readonly bareMinutes: readonly BareMinutes[];
  readonly ledger: readonly { readonly disposition: Disposition; readonly officers: number }[];
  readonly issues: readonly Issue[];
}

export interface InputFile {
  /** `compare` reads two rosters: the old one and the new one. */
  readonly role: 'roster' | 'old' | 'new' | 'districts' | 'exceptions' | 'config';
  readonly file: string;
  readonly sha256: string;
  /** Data rows; 0 for the config. */
  readonly rows: number;
}

/** A default that was taken because the data did not say. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly count: number;
  readonly sentence: string;
}

export const ASSUMPTION_CODES = [
  'requiredAssumed',
  'willingnessNotRecorded',
  'noExpiryApplied',
  'experienceUnknown',
  'availabilityDefault',
] as const;
type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

/** Officers to train or refresh. `total` = volunteers + toFind; null where no answer can be given. */
export interface TrainReport {
  readonly total: number | null;
  readonly volunteers: number | null;
  readonly toFind: number | null;
  readonly refresh: number | null;
}

/**
 * optimal: proved. limit: the search stopped at its node limit, the truth lies between lowerBound and total.
 * partial: proved for the district-shifts whose days off are known, the others are left out.
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

export interface Summary {
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
  readonly train: TrainAnswer;
  /** The plan that finds the fewest, when its total differs or it is the objective. */
  readonly listedFirst: TrainReport | null;
  readonly withAbsence: {
    readonly availability: number;
    readonly target: number;
    readonly expectedHoursShort: number | null;
    readonly expectedHoursNone: number | null;
    readonly train: TrainAnswer;
  };
}

/** Runs of consecutive short instances, packed: from, to, largest short, from, to, ... */
export type PackedGaps = Int32Array;

export interface DistrictShiftReport {
  readonly agency: string;
  readonly district: string;
  readonly shift: string;
  readonly windows: readonly {
    readonly days: Weekdays;
    /** Minutes from midnight, as in model/shift-window. */
    readonly start: number;
    readonly minutes: number;
    readonly required: number;
  }[];
  /** exact: from known days off. unknown: nobody there has known days off, and the numbers are null. */
  readonly basis: 'exact' | 'unknown';
  /** Id of the component, from 1. */
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
  /** Monday 0 to Sunday 6; null when nothing is short. */
  readonly worstWeekday: number | null;
  /** Packed gaps; empty when covered or unknown. */
  readonly gaps: PackedGaps;
  readonly train: TrainReport;
  /** Officers whose days off are unknown and who would otherwise be looked at here. */
  readonly daysOffUnknown: number;
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
    SquadKey & { readonly count: number; readonly eligible: number })[];
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

export interface SquadKey {
  readonly squad: string | null;
  readonly rotation: string | null;
  readonly anchor: Day | null;
  readonly daysOff: Weekdays | null;
}

/** Where training cannot help: one district-shift and its dates. */
export interface UnfillableRuns extends Home {
  /** Packed runs of consecutive instances of one reason: from, to, largest short, index into UNFILLABLE_REASONS, ... */
  readonly runs: Int32Array;
}

export interface BareMinutes {
  readonly agency: string;
  readonly district: string;
  readonly minutesPerWeek: number;
  /** Runs of minutes of the week (Monday 00:00 = 0); `to` is exclusive and at most one week after `from`. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}
