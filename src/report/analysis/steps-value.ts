import type { SquadKey } from '../../model/squad.js';
import type { Weekdays } from '../../model/weekday.js';
import type { SolveStatus, UnfillableReason } from '../../plan/answer.js';
import type { Home } from '../plan-value.js';

/** What is done one after the other: nothing yet, moves, refreshers, your list, those still to find. */
export type StepName = 'today' | 'moves' | 'refreshers' | 'list' | 'toFind';

/** The results of a plan as steps, and what remains short after the last of them. */
export interface StepsReport {
  /** Of district-shifts whose days off are known. */
  readonly hoursRequired: number;
  readonly instancesRequired: number;
  /** In their order; each counts those before it. */
  readonly steps: readonly StepReport[];
  /** What training cannot fix. */
  readonly remains: readonly RemainsReport[];
}

/** Scheduled cover after a step. District-shifts whose days off are unknown are left out. */
export interface StepReport {
  readonly step: StepName;
  /** Officers moved, refreshed or trained in this step. */
  readonly officers: number;
  readonly hoursShort: number;
  readonly hoursNone: number;
  readonly instancesShort: number;
  /** Null when nothing is required, or days off are unknown somewhere. */
  readonly coveredShare: number | null;
}

/** The instances of one district-shift that stay short for one reason, and who else could fill them. */
export interface RemainsReport extends Home {
  readonly reason: UnfillableReason;
  readonly instances: number;
  /** Officers short on the worst of them. */
  readonly short: number;
  /** The weekdays of all of them, when they are every instance of these weekdays; else null. */
  readonly weekdays: Weekdays | null;
  /** The fewest more certified officers who would fill them, each working there as some squad does. */
  readonly officers: number;
  readonly status: SolveStatus;
  /** Instances that no squad of the agency works, so that even this leaves them short. */
  readonly left: number;
  readonly squads: readonly RemainsSquad[];
}

/** A squad of the agency that works some of the dates. */
export interface RemainsSquad extends SquadKey {
  readonly shift: string;
  /** Whether it works in this very district-shift. */
  readonly here: boolean;
  /** Of the instances, those whose date it works. */
  readonly works: number;
  /** Of the fewest officers, those who work as it does; 0 = it could help in the place of others. */
  readonly officers: number;
}
