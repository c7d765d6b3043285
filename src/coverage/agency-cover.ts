import type { Agency } from '../model/agency.js';
import type { Basis } from '../model/basis.js';
import type { Posting } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import type { AgencyGrid } from './agency-grid.js';
import type { CoverPools } from './cover-pools.js';
import { type Muster, musterOf } from './muster.js';
import { type SlotCounts, sumOnDuty } from './on-duty.js';
import { Schedule } from './schedule.js';
import { onDutyUnshared } from './sharing.js';
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
  /** Patrol officers who may work there and whose days off are unknown. */
  readonly daysOffUnknown: number;
}

/** What is: one agency's officers, its instances, and who is on duty in them. */
export interface AgencyCover {
  readonly schedule: Schedule;
  readonly muster: Muster;
  readonly agencyGrid: AgencyGrid;
  /** Officers who count, by district-shift and slot. */
  readonly onDuty: readonly SlotCounts[];
  readonly shifts: readonly ShiftCover[];
}

/**
 * Works out the scheduled cover of one agency over the period, by the rules of counting.
 * @param pools of the policy's period, shared between agencies
 */
export function coverAgency(agency: Agency, policy: Policy, pools: CoverPools): AgencyCover {
  const { horizon } = pools;
  const isPatrol = (posting: Posting): boolean => isPatrolPosting(posting, policy);
  const schedule = new Schedule(agency, horizon, isPatrol, pools.duty);
  const muster = musterOf(schedule, policy);
  const agencyGrid = pools.grids.of(agency.districtShifts);
  const onDuty = sumOnDuty(muster.counted, agencyGrid);
  const sharedOnly = countSharedOnly(schedule, agencyGrid, muster, onDuty);
  const counted = countByShift(muster, schedule);
  const shifts = agencyGrid.grids.map((grid, index): ShiftCover => {
    const daysOffUnknown = muster.places.unknownAt(index).length;
    return {
      basis: muster.places.basisOf(index),
      tally: tallyOf(grid, onDuty[index]!, horizon, policy),
      counted: counted[index]!,
      sharedOnly: sharedOnly[index]!,
      daysOffUnknown,
    };
  });
  return { schedule, muster, agencyGrid, onDuty, shifts };
}

function countSharedOnly(
  schedule: Schedule,
  agencyGrid: AgencyGrid,
  muster: Muster,
  onDuty: readonly SlotCounts[],
): number[] {
  const unshared = onDutyUnshared(schedule, agencyGrid, muster.counted);
  if (unshared === null) return agencyGrid.grids.map(() => 0);
  return agencyGrid.grids.map((grid, index) => {
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
