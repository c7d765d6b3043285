import type { Day } from '../model/day.js';

/** Officers to train or refresh. `total` = volunteers + toFind. */
export interface TrainCount {
  readonly total: number;
  readonly volunteers: number;
  readonly toFind: number;
  readonly refresh: number;
}

/** How far a number is proved: to the optimum, or to where the search reached its node limit. */
export type SolveStatus = 'optimal' | 'limit';

/** One instance of a weighting: short by so many before anyone is trained, counted with a whole weight. */
export interface WeightedInstance {
  /** Index into the agency's district-shifts; in a report, into the report's. */
  readonly districtShift: number;
  readonly day: Day;
  /** Minute, from midnight of the start date, at which the shortage is meant. */
  readonly minute: number;
  readonly short: number;
  readonly weight: number;
}

/**
 * Why no plan trains fewer in all, for a reader without a solver.
 * date: one instance is short by lowerBound. dates and weighting: the instances are short by
 * `weightedShort` in all (each times its weight), and even the `lowerBound - 1` officers who supply most
 * supply less; `mostPerOfficer` is the most that one can. search: every smaller number was tried, in
 * `nodes` steps. sum: the parts share no officer.
 */
export type Reason =
  | {
      readonly kind: 'date' | 'dates' | 'weighting';
      readonly lowerBound: number;
      readonly instances: readonly WeightedInstance[];
      readonly weightedShort: number;
      readonly mostPerOfficer: number;
    }
  | { readonly kind: 'search'; readonly lowerBound: number; readonly nodes: number }
  | { readonly kind: 'sum'; readonly lowerBound: number; readonly parts: readonly Reason[] };

/**
 * Why an instance cannot be filled by training. nobodyOnPatrol: no patrol officer is on duty at all.
 * noEligible: no eligible patrol officer works then. allDeclined: those who do have all declined.
 */
export const UNFILLABLE_REASONS = ['nobodyOnPatrol', 'noEligible', 'allDeclined'] as const;
export type UnfillableReason = (typeof UNFILLABLE_REASONS)[number];
