import type { Basis } from '../model/basis.js';
import type { Disposition } from '../model/disposition.js';
import type { Issue } from '../model/issue.js';
import type { Policy } from '../model/policy.js';
import type { VocabularyEntry } from '../model/vocabulary.js';
import type { Weekdays } from '../model/weekday.js';
import type { Analysis } from './analysis/analysis-value.js';
import type { EstimatedTrain, EstimateReport } from './estimate/estimate-value.js';
import type { ComponentReport, PlanReport, TrainAnswer, TrainReport } from './plan-value.js';
import type { WhatIf } from './what-if/what-if-value.js';

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
  readonly analysis: Analysis;
  /** Null where the days off of everybody are known. */
  readonly estimate: EstimateReport | null;
  /** What was changed before counting, and the numbers without it; null = this is the roster as it stands. */
  readonly whatIf: WhatIfReport | null;
  readonly issues: readonly Issue[];
}

/** Changes that were tried, and the numbers of the roster as it stands. */
export interface WhatIfReport extends WhatIf {
  readonly before: Summary;
  /** District-shifts whose cover changes. */
  readonly districtShifts: readonly {
    readonly before: DistrictShiftReport;
    readonly after: DistrictShiftReport;
  }[];
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
  /**
   * As in model/basis. With a range the numbers are those of the officers whose days off are known: hours
   * short are the most there can be. estimated and unknown: the numbers are null.
   */
  readonly basis: Basis;
  /** Officers to train, estimated; null with exact and with unknown. */
  readonly estimate: EstimatedTrain | null;
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

export interface BareMinutes {
  readonly agency: string;
  readonly district: string;
  readonly minutesPerWeek: number;
  /** Runs of minutes of the week (Monday 00:00 = 0); `to` is exclusive and at most one week after `from`. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}
