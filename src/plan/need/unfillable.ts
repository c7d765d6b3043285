import type { AgencyCover } from '../../coverage/agency-cover.js';
import { type SlotCounts, sumOnDuty } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import type { SlotGrid } from '../../coverage/slot-grid.js';
import { UNFILLABLE_REASONS, type UnfillableReason } from '../answer.js';
import type { Needs, Requirement } from './needs.js';

/** The dates of one district-shift that training cannot fill. */
export interface UnfillableDates {
  readonly districtShift: number;
  readonly instances: number;
  /** Runs of consecutive instances of one reason, packed: from, to, largest short, index of the reason. */
  readonly runs: Int32Array;
}

/** How many instances stay short whoever is trained. */
export function countUnfillable(needs: Needs, districtShifts: readonly number[]): number {
  return districtShifts.reduce((sum, index) => sum + needs[index]!.unfillable, 0);
}

/**
 * The instances that training cannot fill, with the reason of each run.
 * @param reachable by district-shift and slot, the officers whom training every candidate would add
 * @param requirement the one that `needs` were worked out for
 */
export function unfillableDates(
  cover: AgencyCover,
  needs: Needs,
  reachable: readonly SlotCounts[],
  requirement: Requirement,
): UnfillableDates[] {
  if (needs.every(({ unfillable }) => unfillable === 0)) return [];
  const patrol = patrolOf(cover, reachable);
  return needs.flatMap(({ unfillable }, districtShift) => {
    if (unfillable === 0) return [];
    const grid = cover.agencyGrid.grids[districtShift]!;
    const onPatrol = patrol[districtShift]!;
    const shortOf = (instance: number): number =>
      requirement(grid.instanceRequired[instance]!) - fewestWithAll(grid, onPatrol, instance);
    const runs = packReasons(grid, cover.schedule.horizon.first, onPatrol, shortOf);
    return [{ districtShift, instances: unfillable, runs }];
  });
}

/** Patrol officers on duty by slot: those who count, those who could, and the others. */
type OnPatrol = readonly [
  certified: SlotCounts,
  candidates: SlotCounts,
  declined: SlotCounts,
  barred: SlotCounts,
];

/** By district-shift. */
function patrolOf(
  { muster, agencyGrid, onDuty }: AgencyCover,
  reachable: readonly SlotCounts[],
): OnPatrol[] {
  const declined = new Map<Presence, number>();
  const barred = new Map<Presence, number>();
  for (const [presence, bystanders] of muster.bystanders) {
    if (bystanders.declined > 0) declined.set(presence, bystanders.declined);
    if (bystanders.others > 0) barred.set(presence, bystanders.others);
  }
  const byDeclined = sumOnDuty(declined, agencyGrid);
  const byBarred = sumOnDuty(barred, agencyGrid);
  return onDuty.map((certified, shift) => [
    certified,
    reachable[shift]!,
    byDeclined[shift]!,
    byBarred[shift]!,
  ]);
}

/** Officers on duty at the worst minute of an instance with every candidate trained. */
function fewestWithAll(
  { instanceSlot }: SlotGrid,
  [certified, candidates]: OnPatrol,
  instance: number,
): number {
  let fewest = Number.POSITIVE_INFINITY;
  for (let slot = instanceSlot[instance]!; slot < instanceSlot[instance + 1]!; slot += 1) {
    fewest = Math.min(fewest, certified[slot]! + candidates[slot]!);
  }
  return fewest;
}

function reasonAt(grid: SlotGrid, onPatrol: OnPatrol, instance: number): UnfillableReason {
  const slot = barestSlot(grid, onPatrol, instance);
  if (presentAt(onPatrol, slot) === 0) return 'nobodyOnPatrol';
  const [, , declined, barred] = onPatrol;
  return declined[slot]! > 0 && barred[slot] === 0 ? 'allDeclined' : 'noEligible';
}

/** The slot of an instance with fewest on patrol: where filling it fails first. */
function barestSlot({ instanceSlot }: SlotGrid, onPatrol: OnPatrol, instance: number): number {
  let barest = instanceSlot[instance]!;
  for (let slot = barest + 1; slot < instanceSlot[instance + 1]!; slot += 1) {
    if (presentAt(onPatrol, slot) < presentAt(onPatrol, barest)) barest = slot;
  }
  return barest;
}

function presentAt(onPatrol: OnPatrol, slot: number): number {
  let present = 0;
  for (const part of onPatrol) present += part[slot]!;
  return present;
}

/** @param shortOf officers short with every candidate trained, by instance; 0 or less = none */
function packReasons(
  grid: SlotGrid,
  firstDay: number,
  onPatrol: OnPatrol,
  shortOf: (instance: number) => number,
): Int32Array {
  const packed: number[] = [];
  let open: UnfillableReason | null = null;
  for (let instance = 0; instance < grid.instanceDay.length; instance += 1) {
    const short = shortOf(instance);
    const reason = short > 0 ? reasonAt(grid, onPatrol, instance) : null;
    const day = firstDay + grid.instanceDay[instance]!;
    if (reason !== null && reason === open) {
      packed[packed.length - 3] = day;
      packed[packed.length - 2] = Math.max(packed[packed.length - 2]!, short);
    } else if (reason !== null) {
      packed.push(day, day, short, UNFILLABLE_REASONS.indexOf(reason));
    }
    open = reason;
  }
  return new Int32Array(packed);
}
