import type { Day } from './day.js';

/** The start dates that are judged, both inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Which comes first among plans: fewest trained in all, or fewest who must still be found. */
export type Objective = 'fewest' | 'listed-first';

/** The settings that decide a number. Each is printed with every answer. */
export interface Policy {
  readonly asOf: Day;
  readonly period: Period;
  /** Years of patrol before an officer may be trained. */
  readonly minPatrolYears: number;
  /** How long a course or refresher is valid; null = no expiry is applied. */
  readonly certificateMonths: number | null;
  readonly countSupervisors: boolean;
  /** Share of scheduled officers who come to work, between 0 and 1. */
  readonly availability: number;
  /** Probability with which each requirement is to be met once absence is allowed for. */
  readonly target: number;
  readonly objective: Objective;
  /** Hours a year that an officer is away from scheduled duty, by reason; null = not known. */
  readonly hoursOff: ReadonlyMap<string, number> | null;
}

/** Published defaults; each can be set in citcover.json or by a flag. */
export const DEFAULT_POLICY = {
  minPatrolYears: 2,
  certificateMonths: null,
  countSupervisors: false,
  availability: 0.82,
  target: 0.95,
  objective: 'fewest',
  hoursOff: null,
} as const satisfies Omit<Policy, 'asOf' | 'period'>;

/** Length of a period in days. */
export function daysIn(period: Period): number {
  return period.to - period.from + 1;
}
