import type { Agency } from '../model/agency.js';
import { weekdayOf } from '../model/day.js';
import { type DistrictRow, type DistrictShift, rowOn } from '../model/district.js';
import type { AgencyGrid } from './agency-grid.js';
import { addOnDuty, type SlotCounts, zeroCounts } from './on-duty.js';
import type { Presence, PresenceLine } from './presence.js';
import type { Schedule } from './schedule.js';

/**
 * The numbers on duty when every officer who also counts in another district that day is left out:
 * by listing several districts, or through a group whose rows lie in several. Null when nobody is
 * shared, so that nothing need be counted twice.
 * @param counted officers who count, by duty signature
 * @returns by district-shift, the officers on duty by slot
 */
export function onDutyUnshared(
  schedule: Schedule,
  agencyGrid: AgencyGrid,
  counted: ReadonlyMap<Presence, number>,
): SlotCounts[] | null {
  const groups = spanningGroups(schedule.agency);
  const isShared = ({ lines }: Presence): boolean =>
    groups.size > 0 || spansDistricts(lines, schedule.agency.districtShifts);
  if (![...counted.keys()].some(isShared)) return null;
  const counts = zeroCounts(agencyGrid);
  for (const [presence, officers] of counted) {
    const local = isShared(presence) ? localPart(presence, schedule, groups) : presence;
    const districts = new Set(local.lines.map((line) => districtOf(schedule, line)));
    agencyGrid.grids.forEach((grid, target) => {
      if (!districts.has(schedule.agency.districtShifts[target]!.district)) return;
      addOnDuty(counts[target]!, grid, target, local, officers);
    });
  }
  return counts;
}

/** Groups whose rows lie in more than one district. */
function spanningGroups({ districtShifts }: Agency): Set<string> {
  const districtsByGroup = new Map<string, Set<string>>();
  for (const { district, rows } of districtShifts) {
    for (const { group } of rows) {
      if (group === null) continue;
      const districts = districtsByGroup.get(group) ?? new Set();
      districtsByGroup.set(group, districts.add(district));
    }
  }
  return new Set([...districtsByGroup].filter(([, { size }]) => size > 1).map(([group]) => group));
}

function spansDistricts(lines: readonly PresenceLine[], shifts: readonly DistrictShift[]): boolean {
  const [first, ...others] = lines;
  if (first === undefined) return false;
  const { district } = shifts[first.districtShift]!;
  return others.some(({ districtShift }) => shifts[districtShift]!.district !== district);
}

function localPart(presence: Presence, schedule: Schedule, groups: ReadonlySet<string>): Presence {
  const lines = presence.lines.map((line) => {
    const district = districtOf(schedule, line);
    const elsewhere = presence.lines.filter((other) => districtOf(schedule, other) !== district);
    const days = line.duty.days.map((on, index) => {
      const worksElsewhere = elsewhere.some((other) => worksOn(schedule, other, index));
      if (on === 0 || worksElsewhere) return 0;
      const group = rowAt(schedule, line, index)?.group ?? null;
      return group !== null && groups.has(group) ? 0 : 1;
    });
    return { districtShift: line.districtShift, duty: schedule.pools.duty.intern(days) };
  });
  return schedule.pools.presence.intern(lines);
}

function worksOn(schedule: Schedule, line: PresenceLine, index: number): boolean {
  return line.duty.days[index] === 1 && rowAt(schedule, line, index) !== undefined;
}

function rowAt(
  { agency, horizon }: Schedule,
  { districtShift }: PresenceLine,
  index: number,
): DistrictRow | undefined {
  return rowOn(agency.districtShifts[districtShift]!, weekdayOf(horizon.first + index));
}

function districtOf({ agency }: Schedule, { districtShift }: PresenceLine): string {
  return agency.districtShifts[districtShift]!.district;
}
