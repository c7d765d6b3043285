import type { SolveStatus } from '../../plan/answer.js';
import type { Seats } from './seats.js';

/** What refreshing the certificates of the plan closes before anyone is trained; it costs no course. */
export interface RefreshersReport {
  readonly certificates: number;
  readonly hoursClosed: number;
}

/** The most that so many trainees close, and who they are. */
export interface CurvePoint {
  /** Places. Where the last ones close nothing more, nobody is trained for them. */
  readonly trainees: number;
  readonly volunteers: number;
  readonly toFind: number;
  /** Beyond what the refreshers close. */
  readonly hoursClosed: number;
  /** No officers close more; equal to `hoursClosed` when that is proved. */
  readonly hoursClosedAtMost: number;
  /** What stays short. */
  readonly hoursShort: number;
  readonly status: SolveStatus;
  /** Whether everyone of the point before is trained here too. */
  readonly keepsPrevious: boolean;
  /** Who is trained here and not at the point before, and the other way round. */
  readonly added: Seats;
  readonly dropped: Seats;
}

/** What each number of trainees buys: the most hours that can be closed. */
export interface CurveReport {
  readonly refreshers: RefreshersReport;
  /** Short today; after the refreshers; what of that training can close, and what it cannot. */
  readonly hoursShortToday: number;
  readonly hoursShort: number;
  readonly hoursClosable: number;
  readonly hoursBeyondTraining: number;
  /** Trainees of the plan; those beyond the last point close no hour by themselves. */
  readonly planned: number;
  /** By number of trainees: 0, 1, 2, ... until all that training can close is closed. */
  readonly points: readonly CurvePoint[];
}
