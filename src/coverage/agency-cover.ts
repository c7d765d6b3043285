import type { Agency } from '../model/agency.js';
import type { Policy } from '../model/policy.js';
import type { DutyDaysPool } from './duty-days.js';
import type { Horizon } from './horizon.js';
import { type Basis, basisOf, type Muster, musterOf } from './muster.js';
import type { Presence } from './presence.js';
import { Schedule } from './schedule.js';
import { onDutyUnshared } from './sharing.js';
import { type AgencyGrid, addOnDuty, agencyGridOf, targetsOf } from './slot-grid.js';
import { isPatrolPosting } from './standing.js';
import { fewestByInstance, type Tally, tallyOf } from './tally.js';

/** The scheduled cover of one district-shift. */
export interface ShiftCover {
  readonly basis: Basis;
  readonly tally: Tally;
  /** Officers who count in at least one of its instances by their own row. */
  readonly counted: number;
  /** Instances covered only thanks to officers shared with another district. */
  readonly sharedOnly: number;
  /** Patrol officers who name it and whose days off are unknown. */
  readonly daysOffUnknown: number;
}

/** What is: one agency's officers, its instances, and who is on duty in them. */
export interface AgencyCover {
  readonly schedule: Schedule;
  readonly muster: Muster;
  readonly agencyGrid: AgencyGrid;
  /** Officers who count, by district-shift and slot. */
  readonly onDuty: readonly Int32Array[];
  readonly shifts: readonly ShiftCover[];
}

/**
 * Works out the scheduled cover of one agency over the period, by the rules of counting.
 * @param duty sets of duty days, shared between agencies
 */
export function coverAgency(
  agency: Agency,
  policy: Policy,
  horizon: Horizon,
  duty: DutyDaysPool,
): AgencyCover {
  const schedule = new Schedule(
    agency,
    horizon,
    (posting) => isPatrolPosting(posting, policy),
    duty,
  );
  const muster = musterOf(schedule, policy);
  const agencyGrid = agencyGridOf(agency.districtShifts, horizon);
  const onDuty = sumOnDuty(muster.counted, agencyGrid);
  const sharedOnly = countSharedOnly(schedule, agencyGrid, muster, onDuty);
  const counted = countByShift(muster, schedule);
  const shifts = agencyGrid.grids.map((grid, index): ShiftCover => {
    const daysOffUnknown = muster.daysOffUnknown.get(index) ?? 0;
    return {
      basis: basisOf(muster, index),
      tally: tallyOf(grid, onDuty[index]!, horizon, policy),
      counted: counted[index]!,
      sharedOnly: sharedOnly[index]!,
      daysOffUnknown,
    };
  });
  return { schedule, muster, agencyGrid, onDuty, shifts };
}

/**
 * Officers on duty by district-shift and slot.
 * @param officers how many have each duty signature
 */
export function sumOnDuty(
  officers: ReadonlyMap<Presence, number>,
  agencyGrid: AgencyGrid,
): Int32Array[] {
  const counts = agencyGrid.grids.map(({ slotMinutes }) => new Int32Array(slotMinutes.length));
  for (const [presence, number] of officers) {
    for (const target of targetsOf(presence, agencyGrid)) {
      addOnDuty(counts[target]!, agencyGrid.grids[target]!, target, presence, number);
    }
  }
  return counts;
}

function countSharedOnly(
  schedule: Schedule,
  agencyGrid: AgencyGrid,
  muster: Muster,
  onDuty: readonly Int32Array[],
): number[] {
  const unshared = onDutyUnshared(schedule, agencyGrid, muster.counted);
  return agencyGrid.grids.map((grid, index) => {
    if (unshared === null) return 0;
    const withAll = fewestByInstance(grid, onDuty[index]!);
    const without = fewestByInstance(grid, unshared[index]!);
    return grid.instanceRequired.reduce(
      (sum, required, at) => sum + (withAll[at]! >= required && without[at]! < required ? 1 : 0),
      0,
    );
  });
}

function countByShift(muster: Muster, schedule: Schedule): number[] {
  const counted = schedule.agency.districtShifts.map(() => 0);
  for (const [presence, officers] of muster.counted) {
    for (const line of presence.lines) {
      if (schedule.isOnDutyInPeriod({ lines: [line] })) counted[line.districtShift]! += officers;
    }
  }
  return counted;
}
