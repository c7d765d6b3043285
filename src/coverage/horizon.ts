import type { Day } from '../model/day.js';
import type { Period } from '../model/policy.js';

/**
 * The days that are counted: the period and one day on each side, because a shift that starts the
 * evening before still helps on the period's first morning, and one of the day after on its last.
 */
export interface Horizon {
  readonly period: Period;
  /** The day at index 0: the day before the period. */
  readonly first: Day;
  /** Days counted, the two outside the period included. */
  readonly length: number;
}

/** The horizon of a period. */
export function horizonOf(period: Period): Horizon {
  return { period, first: period.from - 1, length: period.to - period.from + 3 };
}
