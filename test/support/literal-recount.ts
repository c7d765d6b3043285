import type { Agency } from '../../src/model/agency.js';
import type { Day } from '../../src/model/day.js';
import type { DistrictRow, DistrictShift } from '../../src/model/district.js';
import type { Officer } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, rowAt, type Stint, scheduledStints } from './literal-duty.js';

/*
 * Rules 4 to 6 of counting, taken literally: every minute of every instance is looked at by itself, and the officers
 * who count at it are written down by name.
 */

/** One instance, minute by minute. */
export interface LiteralInstance {
  readonly day: Day;
  readonly required: number;
  /** By officer: 1 at each minute of the window at which he or she counts. */
  readonly present: ReadonlyMap<Officer, Uint8Array>;
  /** By minute of the window: how many count. */
  readonly heads: Uint8Array;
}

/** What the literal count finds in one district-shift, in the words of coverage/tally. */
export interface LiteralTally {
  readonly onDuty: readonly number[];
  readonly minutesRequired: number;
  readonly minutesShort: number;
  readonly minutesNone: number;
  readonly instancesRequired: number;
  readonly instancesShort: number;
  readonly instancesNone: number;
  readonly fragile: number;
  readonly sharedOnly: number;
  readonly counted: number;
  readonly worstWeekday: number | null;
}

/** Counts every district-shift of an agency. */
export function literalTallies(agency: Agency, policy: Policy): LiteralTally[] {
  const stints = scheduledStints(agency, policy).filter((stint) => isCertifiedFor(stint, policy));
  const unshared = stints.filter((stint) => !isShared(stint, stints, agency));
  return agency.districtShifts.map((_, index) => {
    const instances = instancesOf(agency, index, stints, policy);
    const alone = instancesOf(agency, index, unshared, policy);
    const counted = stints.filter((stint) => stint.districtShift === index && isIn(stint, policy));
    return {
      ...tallyOf(instances),
      sharedOnly: instances.filter(
        ({ required, heads }, at) =>
          Math.min(...heads) >= required && Math.min(...alone[at]!.heads) < required,
      ).length,
      counted: new Set(counted.map(({ officer }) => officer)).size,
    };
  });
}

/** The instances of one district-shift in the period, with the officers of these stints who count at each minute. */
export function instancesOf(
  { districtShifts }: Agency,
  index: number,
  stints: readonly Stint[],
  { period }: Policy,
): LiteralInstance[] {
  const own = districtShifts[index]!;
  const instances: LiteralInstance[] = [];
  for (let day = period.from; day <= period.to; day += 1) {
    const row = rowAt(own, day);
    if (row === undefined) continue;
    const helping = stints.filter((stint) => {
      const other = districtShifts[stint.districtShift]!;
      const { group } = rowAt(other, stint.day)!;
      return other.district === own.district || (group !== null && group === row.group);
    });
    const present = presentIn(helping, day * 1440 + row.window.start, row.window.minutes);
    instances.push({ day, required: row.required, present, heads: headsOf(present, row) });
  }
  return instances;
}

function presentIn(
  stints: readonly Stint[],
  start: number,
  length: number,
): Map<Officer, Uint8Array> {
  const present = new Map<Officer, Uint8Array>();
  for (const { officer, from, to } of stints) {
    if (to <= start || start + length <= from) continue;
    const minutes = present.get(officer) ?? new Uint8Array(length);
    minutes.fill(1, Math.max(from - start, 0), to - start);
    present.set(officer, minutes);
  }
  return present;
}

function headsOf(present: ReadonlyMap<Officer, Uint8Array>, { window }: DistrictRow): Uint8Array {
  const heads = new Uint8Array(window.minutes);
  for (const minutes of present.values()) {
    for (let minute = 0; minute < heads.length; minute += 1) heads[minute]! += minutes[minute]!;
  }
  return heads;
}

function isIn({ day }: Stint, { period }: Policy): boolean {
  return period.from <= day && day <= period.to;
}

/** Whether whoever counts here counts in another district too that date: by his or her own rows, or by a group. */
function isShared(stint: Stint, stints: readonly Stint[], { districtShifts }: Agency): boolean {
  const { district } = districtShifts[stint.districtShift]!;
  const isElsewhere = stints.some(
    (other) =>
      other.officer === stint.officer &&
      other.day === stint.day &&
      districtShifts[other.districtShift]!.district !== district,
  );
  const { group } = rowAt(districtShifts[stint.districtShift]!, stint.day)!;
  return isElsewhere || (group !== null && spansDistricts(group, districtShifts));
}

function spansDistricts(group: string, shifts: readonly DistrictShift[]): boolean {
  const members = shifts.filter(({ rows }) => rows.some((row) => row.group === group));
  return new Set(members.map(({ district }) => district)).size > 1;
}

function tallyOf(
  instances: readonly LiteralInstance[],
): Omit<LiteralTally, 'sharedOnly' | 'counted'> {
  const required = instances.filter((instance) => instance.required > 0);
  const minutesWith = (isSo: (heads: number, required: number) => boolean): number =>
    sum(required.map((each) => each.heads.filter((heads) => isSo(heads, each.required)).length));
  return {
    onDuty: instances.map(({ heads }) => Math.min(...heads)),
    minutesRequired: sum(required.map(({ heads }) => heads.length)),
    minutesShort: minutesWith((heads, wanted) => heads < wanted),
    minutesNone: minutesWith((heads) => heads === 0),
    instancesRequired: required.length,
    instancesShort: required.filter((each) => each.heads.some((heads) => heads < each.required))
      .length,
    instancesNone: required.filter(({ heads }) => heads.includes(0)).length,
    fragile: required.filter(isFragile).length,
    worstWeekday: worstWeekdayOf(required),
  };
}

/** The weekday, Monday 0, with most minutes short; the first of two alike; null when none is short. */
function worstWeekdayOf(required: readonly LiteralInstance[]): number | null {
  const short = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    sum(
      required
        .filter(({ day }) => (day + 3) % 7 === weekday)
        .map((each) => each.heads.filter((heads) => heads < each.required).length),
    ),
  );
  const most = Math.max(...short);
  return most === 0 ? null : short.indexOf(most);
}

/** Covered, and no more so when some one officer stays away. */
function isFragile({ required, present, heads }: LiteralInstance): boolean {
  if (heads.some((count) => count < required)) return false;
  return [...present.values()].some((absent) =>
    heads.some((count, minute) => count - absent[minute]! < required),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
