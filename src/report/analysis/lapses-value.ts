import type { Day } from '../../model/day.js';
import type { SquadKey } from '../../model/squad.js';
import type { PlannedOfficer } from '../plan-value.js';
import type { HoursOpened } from './risk-value.js';

/** Certificates that lapse in the period, by date, and what each lapse opens. */
export interface LapsesReport {
  /** Certificates that lapse in the period, of officers who counted before it and are on duty after it. */
  readonly lapsing: number;
  /** How many of them the plan refreshes. */
  readonly refresh: number;
  /** They, in order of date. */
  readonly lapses: readonly LapseReport[];
  /** What the lapses open together. */
  readonly hoursOpened: number;
  /** Officers whose certificates lapsed before they counted in the period. */
  readonly lapsedBefore: {
    readonly officers: number;
    /** Hours, short as it stands, that refreshing all of them would cover. */
    readonly hoursOpened: number;
    /** How many of them the plan refreshes. */
    readonly refresh: number;
  };
}

/** What a lapse opens adds up over the lapses: earlier ones are already counted. */
export interface LapseReport extends PlannedOfficer, SquadKey, HoursOpened {
  /** Last day on which the certificate is valid: refreshed by then, nothing is lost. */
  readonly lastDay: Day;
  /** Whether the plan refreshes this officer. */
  readonly refresh: boolean;
}
