import type { SquadKey } from '../../model/squad.js';
import type { Home, PlannedOfficer } from '../plan-value.js';

/** What breaks when one officer leaves, is transferred or lapses, all others staying. */
export interface RiskReport {
  /** Officers who count in at least one instance. */
  readonly counted: number;
  /** Those of them whose single departure opens a gap. */
  readonly opensGap: number;
  /** They, most hours first. */
  readonly officers: readonly RiskOfficer[];
  /** District-shifts of whose covered hours none is left when one officer goes. */
  readonly restsOnOne: readonly RestsOnOne[];
  /** The same once the plan has been carried out. */
  readonly afterPlan: {
    readonly counted: number;
    readonly opensGap: number;
    /** The most hours that one departure opens. */
    readonly mostHoursOpened: number;
  };
}

/** Hours and instances that one officer's departure opens. */
export interface HoursOpened {
  /** Covered now, and short without the officer. */
  readonly hoursOpened: number;
  /** With nobody certified at all without the officer, and somebody now. */
  readonly hoursNone: number;
  /** Short now already, and one officer fewer then; not part of hoursOpened. */
  readonly hoursWorse: number;
  /** Covered now, and short at some minute without the officer. */
  readonly instancesOpened: number;
}

/** An officer whose single departure opens a gap. */
export interface RiskOfficer extends PlannedOfficer, SquadKey, HoursOpened {
  /** Where, in the order of the report. */
  readonly districtShifts: readonly (Home & HoursOpened)[];
}

/** A district-shift that has no covered hour left when one officer goes. */
export interface RestsOnOne extends Home {
  /** Covered hours: all of them are lost with the officer. */
  readonly hours: number;
  /** Each of them alone; more than one where several are required. */
  readonly officers: readonly PlannedOfficer[];
}
