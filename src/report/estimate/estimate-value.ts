import type { Basis } from '../../model/basis.js';
import type { Home } from '../plan-value.js';

/** Officers to train, between two numbers; low = high where the estimate is one number. */
export interface EstimatedTrain {
  readonly low: number;
  readonly high: number;
}

/**
 * What can be said of the training number where days off, or the shift, of officers are unknown. Nothing of it
 * is added to the exact number.
 */
export interface EstimateReport {
  /** Hours a year that one officer is away; null = not given. */
  readonly hoursOff: number | null;
  /** District-shifts with an estimate: basis range or estimated. */
  readonly districtShifts: number;
  /** District-shifts of which nothing can be said: basis unknown. */
  readonly unknown: number;
  /** Of all district-shifts with an estimate, each officer counted once; null where there are none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Part of the exact number that is for district-shifts of basis range. */
  readonly inTotal: number;
  /** Certified officers whose days off or shift are unknown. */
  readonly certifiedUnknown: number;
  /** In output order. */
  readonly rows: readonly EstimateRow[];
  /** What would narrow the numbers most first. */
  readonly narrowing: readonly NarrowingRow[];
}

/** The estimate of one district-shift, with what it is worked out from. */
export interface EstimateRow extends Home, EstimatedTrain {
  readonly basis: Extract<Basis, 'range' | 'estimated'>;
  /** The exact number with nobody of unknown days off counted; null with estimated. */
  readonly exact: number | null;
  /** Hours of duty required a year, of one officer's work, and so on; null where hours off are not given or too many. */
  readonly hoursRequired: number | null;
  readonly hoursPerOfficer: number | null;
  readonly reliefFactor: number | null;
  /** Officers needed by the relief factor, certified ones included. */
  readonly officers: number | null;
  /** Certified officers who count there, their days off being known. */
  readonly certifiedKnown: number;
  /** Certified officers of the district-shift whose days off are unknown. */
  readonly certifiedUnknown: number;
  /** Certified officers who may work there or in another shift of the district. */
  readonly certifiedPerhaps: number;
}

/** Whose days off, once known, would narrow the number of one district-shift. */
export interface NarrowingRow extends Home {
  readonly basis: Exclude<Basis, 'exact'>;
  /** By how much at most: high - low of a range, the whole number of an estimate; null = nothing is known. */
  readonly narrows: number | null;
  /** Those whose days off or shift are unknown, certified ones first. */
  readonly officers: readonly UnknownOfficer[];
}

interface UnknownOfficer {
  /** officer_id */
  readonly officer: string;
  /** Printed only when names are asked for. */
  readonly name: string | null;
  /** Certified, designated and valid on the first day of the period. */
  readonly certified: boolean;
}
