import type { Officer } from '../../model/officer.js';
import type { AgencyCounts } from './agency-counts.js';
import type { ShiftTally } from './shift-tally.js';

/** Officers planned somewhere. */
export interface PlannedCount {
  readonly volunteers: number;
  readonly toFind: number;
  readonly refresh: number;
}

/** What was counted of an agency, to hold its components against. */
export interface CountedAgency {
  readonly counts: AgencyCounts;
  /** By district-shift; null where nobody's days off are known. */
  readonly tallies: readonly (ShiftTally | null)[];
  /** By district-shift, the officers of the plan to whose duty there it adds. */
  readonly planned: readonly PlannedCount[];
  readonly trainable: readonly Officer[];
  readonly refreshable: readonly Officer[];
}

/** Adds up the officers planned for some district-shifts. */
export function sumPlanned(all: Iterable<PlannedCount>): PlannedCount {
  const sum = { ...NONE };
  for (const { volunteers, toFind, refresh } of all) {
    sum.volunteers += volunteers;
    sum.toFind += toFind;
    sum.refresh += refresh;
  }
  return sum;
}

const NONE: PlannedCount = { volunteers: 0, toFind: 0, refresh: 0 };
