import type { ComponentReport, PlanReport, TrainAnswer } from '../plan-value.js';

/** The plan after which no single departure opens a gap. */
export interface ResilientReport {
  /** Its number; `unfillable` counts the instances that can spare nobody, whoever is trained. */
  readonly train: TrainAnswer;
  /** The number of the plain plan of the same agency. */
  readonly plain: TrainAnswer;
  /** With parts of its own, numbered from 1, and the reason why each number is not smaller. */
  readonly components: readonly ComponentReport[];
  readonly plan: PlanReport;
}
