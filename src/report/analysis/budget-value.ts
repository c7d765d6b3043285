import type { SolveStatus } from '../../plan/answer.js';
import type { RefreshersReport } from './curve-value.js';
import type { Seats, SquadSeats } from './seats.js';

/** The best plan for a given number of trainees. */
export interface BudgetReport extends Pick<Seats, 'train'> {
  /** Places there are. Where the last ones close nothing more, nobody is trained for them. */
  readonly trainees: number;
  readonly volunteers: number;
  readonly toFind: number;
  readonly refreshers: RefreshersReport;
  /** Beyond what the refreshers close. */
  readonly hoursClosed: number;
  /** No officers close more; equal to `hoursClosed` when that is proved. */
  readonly hoursClosedAtMost: number;
  /** What stays short: what more trainees could close, and what training cannot. */
  readonly hoursShort: number;
  readonly hoursStillClosable: number;
  readonly hoursBeyondTraining: number;
  readonly status: SolveStatus;
  /** Trainees who close all that training can close. */
  readonly enough: number;
  readonly find: readonly (SquadSeats & { readonly eligible: number })[];
}
