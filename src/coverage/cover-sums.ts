import type { Level } from './minutes-by-level.js';

/** Minutes and instances of a district-shift, or of several; only those that require someone. */
export interface CoverSums {
  readonly minutesRequired: number;
  /** With fewer than required on duty. */
  readonly minutesShort: number;
  /** With nobody certified on duty at all. */
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  /** With nobody certified on duty at some minute. */
  readonly instancesNone: number;
}

/** Sums in the making. */
export type CoverSumsDraft = { -readonly [Key in keyof CoverSums]: number };

/** Sums of nothing. */
export const NO_COVER_SUMS: CoverSums = {
  minutesRequired: 0,
  minutesShort: 0,
  minutesNone: 0,
  instancesRequired: 0,
  instancesShort: 0,
  instancesNone: 0,
};

/** Adds minutes with one number required and one number on duty. */
export function addMinutes(sums: CoverSumsDraft, { required, onDuty, minutes }: Level): void {
  sums.minutesRequired += minutes;
  if (onDuty < required) sums.minutesShort += minutes;
  if (onDuty === 0) sums.minutesNone += minutes;
}

/**
 * Adds an instance that requires someone.
 * @param fewest on duty at its worst minute
 */
export function addInstance(sums: CoverSumsDraft, required: number, fewest: number): void {
  sums.instancesRequired += 1;
  if (fewest < required) sums.instancesShort += 1;
  if (fewest === 0) sums.instancesNone += 1;
}
