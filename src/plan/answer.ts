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

/**
 * One instance that a reason counts. `short`: officers missing at the minute once every certificate that
 * can be refreshed is refreshed, as far as training everyone eligible can fill it.
 */
export interface WeightedInstance {
  /** Index into the agency's district-shifts; in a report, into the report's. */
  readonly districtShift: number;
  readonly day: Day;
  /** Minute, from midnight of the start date, at which the shortage is meant. */
  readonly minute: number;
  /** Whether the same district-shifts contribute throughout the window, so that any minute is like this one. */
  readonly isWholeWindow: boolean;
  readonly short: number;
  readonly weight: number;
}

/**
 * Instances that together prove a bound. They are short by `weightedShort` in all, each times its
 * weight, and even the `lowerBound - 1` officers who could be trained and supply most of it supply less.
 * date: one instance. run: consecutive instances of one district-shift, each once. dates: any
 * instances, each once. weighting: instances with whole weights.
 */
export interface InstancesReason {
  readonly kind: 'date' | 'run' | 'dates' | 'weighting';
  readonly lowerBound: number;
  readonly instances: readonly WeightedInstance[];
  readonly weightedShort: number;
  /** The most of it that one officer supplies. */
  readonly mostPerOfficer: number;
  /** What the `lowerBound - 1` officers who supply most supply together. */
  readonly mostTogether: number;
  /** Officers whose certificates are refreshed first and who are then on duty at one of the minutes. */
  readonly afterRefresh: number;
  /** Instances of these that training everyone eligible would still leave short. */
  readonly unfillable: number;
}

/** Every smaller number was tried, in `nodes` steps. */
export interface SearchReason {
  readonly kind: 'search';
  readonly lowerBound: number;
  readonly nodes: number;
  /** Officers of the part whose certificates are refreshed first. */
  readonly afterRefresh: number;
}

/** Why no plan trains fewer in all, for a reader without a solver. sum: the parts share no officer. */
export type Reason =
  | InstancesReason
  | SearchReason
  | { readonly kind: 'sum'; readonly lowerBound: number; readonly parts: readonly Reason[] };

/**
 * Why an instance cannot be filled by training. nobodyOnPatrol: no patrol officer is on duty at all.
 * noEligible: no eligible patrol officer works then. allDeclined: those who do have all declined.
 */
export const UNFILLABLE_REASONS = ['nobodyOnPatrol', 'noEligible', 'allDeclined'] as const;
export type UnfillableReason = (typeof UNFILLABLE_REASONS)[number];
