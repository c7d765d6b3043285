import type { AgencyGrid } from './agency-grid.js';
import type { Presence } from './presence.js';
import type { SlotGrid } from './slot-grid.js';
import type { Contributor } from './timetable.js';

/** Officers on duty, or any other numbers, by slot of a grid. */
export type SlotCounts = Int32Array;

/**
 * Zeros by district-shift and slot. They are parts of one array, because thousands of small ones
 * cost more than what they hold.
 */
export function zeroCounts({ grids }: AgencyGrid): SlotCounts[] {
  const slots = grids.reduce((sum, { slotMinutes }) => sum + slotMinutes.length, 0);
  const all = new Int32Array(slots);
  let end = 0;
  return grids.map(({ slotMinutes }) => {
    end += slotMinutes.length;
    return all.subarray(end - slotMinutes.length, end);
  });
}

/**
 * Officers on duty by district-shift and slot.
 * @param officers how many have each duty signature
 */
export function sumOnDuty(
  officers: ReadonlyMap<Presence, number>,
  agencyGrid: AgencyGrid,
): SlotCounts[] {
  const counts = zeroCounts(agencyGrid);
  for (const [presence, number] of officers) {
    for (const target of targetsOf(presence, agencyGrid)) {
      addOnDuty(counts[target]!, agencyGrid.grids[target]!, target, presence, number);
    }
  }
  return counts;
}

/** The district-shifts whose cover a presence may add to, in order. */
export function targetsOf(presence: Presence, { reach }: AgencyGrid): readonly number[] {
  const [only, second] = presence.lines;
  if (only === undefined) return [];
  if (second === undefined) return reach[only.districtShift]!;
  const all = new Set(presence.lines.flatMap(({ districtShift }) => reach[districtShift]!));
  return [...all].sort((left, right) => left - right);
}

/**
 * Adds officers of one duty signature to the numbers on duty by slot. An officer counts once at a
 * minute, however many district-shifts put him or her there.
 * @param counts on duty by slot of the target; changed in place
 * @param officers how many to add
 */
export function addOnDuty(
  counts: SlotCounts,
  grid: SlotGrid,
  target: number,
  presence: Presence,
  officers: number,
): void {
  const { instanceDay, slotInstance, slotContributors } = grid;
  if (slotContributors === null) {
    const days = presence.lines.find(({ districtShift }) => districtShift === target)?.duty.days;
    if (days === undefined) return;
    for (let slot = 0; slot < counts.length; slot += 1) {
      counts[slot]! += officers * days[instanceDay[slot]!]!;
    }
    return;
  }
  for (let slot = 0; slot < counts.length; slot += 1) {
    const day = instanceDay[slotInstance[slot]!]!;
    if (isPresent(presence, slotContributors[slot]!, day)) counts[slot]! += officers;
  }
}

/** Whether a duty signature puts its officers on duty at a slot of a district-shift. */
export function isOnDuty(
  presence: Presence,
  grid: SlotGrid,
  target: number,
  slot: number,
): boolean {
  const day = grid.instanceDay[grid.slotInstance[slot]!]!;
  if (grid.slotContributors !== null) {
    return isPresent(presence, grid.slotContributors[slot]!, day);
  }
  for (const { districtShift, duty } of presence.lines) {
    if (districtShift === target) return duty.days[day] === 1;
  }
  return false;
}

function isPresent(presence: Presence, contributors: readonly Contributor[], day: number): boolean {
  for (const { districtShift, dateOffset } of contributors) {
    for (const line of presence.lines) {
      if (line.districtShift === districtShift && line.duty.days[day + dateOffset] === 1)
        return true;
    }
  }
  return false;
}
