import type { SquadKey } from '../../model/squad.js';
import type { Home, PlannedOfficer, PlanReport, TrainAnswer } from '../plan-value.js';
import type { StepReport } from './steps-value.js';

/**
 * Why no move is proposed. nothingToTrain: nobody needs to be trained. nobodyCounts: there is nobody to move.
 * nobodyCanGo: nobody who counts could be taken away without opening a gap. noneSpares: some could go, but that
 * would spare no training.
 */
export type MovesNote = 'nothingToTrain' | 'nobodyCounts' | 'nobodyCanGo' | 'noneSpares';

/** The fewest moves of certified officers that spare training. */
export interface MovesReport {
  /** Null where moves are proposed. */
  readonly note: MovesNote | null;
  /**
   * Certified officers who could be moved, taken one by one, without opening a gap or making one deeper: certified
   * and there for the whole period, without a detail at a named place, and on duty only where more are than required.
   */
  readonly couldMove: number;
  /** By squad, in order of the district-shifts they come from. */
  readonly moves: readonly MoveReport[];
  /** Cover today, once they have moved, and after each kind of training that follows. */
  readonly steps: readonly StepReport[];
  readonly trainBefore: TrainAnswer;
  readonly trainAfter: TrainAnswer;
  /** Whom to refresh, train and find once they have moved, and what even then stays short. */
  readonly plan: PlanReport;
}

/** Officers of one squad who work in another district: same shift, same days off, same hours. */
export interface MoveReport extends SquadKey {
  readonly from: Home;
  readonly to: Home;
  /** As many as move. */
  readonly officers: readonly PlannedOfficer[];
}
