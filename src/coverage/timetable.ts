import { type DistrictRow, type DistrictShift, rowOn } from '../model/district.js';
import { MINUTES_PER_DAY } from '../model/shift-window.js';
import { DAILY } from '../model/weekday.js';

/** A district-shift whose officers count at some minute of an instance, and its start date beside the instance's. */
export interface Contributor {
  readonly districtShift: number;
  readonly dateOffset: -1 | 0 | 1;
}

/** Minutes of an instance at which the same district-shifts contribute. */
interface Segment {
  /** How many minutes; they need not be adjacent. */
  readonly minutes: number;
  /** The first of them, from midnight of the start date. */
  readonly at: number;
  readonly contributors: readonly Contributor[];
}

/** The week of one district-shift: by weekday its row and its segments; undefined where it does not exist. */
export type WeekTimetable = readonly (
  | { row: DistrictRow; segments: readonly Segment[] }
  | undefined
)[];

/**
 * Which officers count for which minutes, for every district-shift of an agency. For a row, officers
 * on duty in the same district count, from whichever shift, each in that district's own window; and
 * officers on duty in a row of the same group, each in that row's window; never through a third.
 */
export function timetableOf(shifts: readonly DistrictShift[]): readonly WeekTimetable[] {
  const neighbours = neighboursOf(shifts);
  return shifts.map((shift, index) => {
    const near = neighbours[index]!;
    const dayOf = (weekday: number): WeekTimetable[number] => {
      const row = rowOn(shift, weekday);
      return row && { row, segments: segmentsOf(shifts, near, index, row, weekday) };
    };
    const isEveryDayAlike = near.every((other) => shifts[other]!.rows[0]?.days === DAILY);
    if (isEveryDayAlike) return new Array<WeekTimetable[number]>(7).fill(dayOf(0));
    return Array.from({ length: 7 }, (_, weekday) => dayOf(weekday));
  });
}

interface Interval extends Contributor {
  readonly from: number;
  readonly to: number;
}

/** For each district-shift those that may share cover with it: of its district, or of a group it names. */
function neighboursOf(shifts: readonly DistrictShift[]): number[][] {
  const byDistrict = new Map<string, number[]>();
  const byGroup = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else list.push(index);
  };
  shifts.forEach((shift, index) => {
    put(byDistrict, shift.district, index);
    for (const group of groupsOf(shift)) put(byGroup, group, index);
  });
  return shifts.map((shift) => {
    const found = new Set(byDistrict.get(shift.district));
    for (const group of groupsOf(shift)) for (const index of byGroup.get(group)!) found.add(index);
    return [...found].sort((left, right) => left - right);
  });
}

function groupsOf(shift: DistrictShift): Set<string> {
  return new Set(shift.rows.flatMap(({ group }) => (group === null ? [] : [group])));
}

function segmentsOf(
  shifts: readonly DistrictShift[],
  neighbours: readonly number[],
  self: number,
  row: DistrictRow,
  weekday: number,
): Segment[] {
  const { district } = shifts[self]!;
  const from = row.window.start;
  const to = from + row.window.minutes;
  const intervals = intervalsOf(shifts, neighbours, district, row, weekday);
  if (intervals.length === 1) return [{ at: from, minutes: to - from, contributors: intervals }];
  const cuts = new Set([from, to]);
  for (const interval of intervals) {
    cuts.add(Math.max(interval.from, from));
    cuts.add(Math.min(interval.to, to));
  }
  const ordered = [...cuts].sort((left, right) => left - right);
  return mergeAlike(
    ordered.slice(0, -1).map((at, position) => ({
      at,
      minutes: ordered[position + 1]! - at,
      contributors: intervals.filter((interval) => interval.from <= at && at < interval.to),
    })),
  );
}

/** The neighbours' windows that contribute to the window of a row, its own among them. */
function intervalsOf(
  shifts: readonly DistrictShift[],
  neighbours: readonly number[],
  district: string,
  row: DistrictRow,
  weekday: number,
): Interval[] {
  const intervals: Interval[] = [];
  for (const districtShift of neighbours) {
    const other = shifts[districtShift]!;
    for (const dateOffset of DATE_OFFSETS) {
      const otherRow = rowOn(other, (weekday + dateOffset + 7) % 7);
      if (otherRow === undefined) continue;
      const isGrouped = row.group !== null && otherRow.group === row.group;
      if (other.district !== district && !isGrouped) continue;
      const from = dateOffset * MINUTES_PER_DAY + otherRow.window.start;
      const to = from + otherRow.window.minutes;
      const isApart = to <= row.window.start || from >= row.window.start + row.window.minutes;
      if (!isApart) intervals.push({ districtShift, dateOffset, from, to });
    }
  }
  return intervals;
}

const DATE_OFFSETS = [-1, 0, 1] as const;

/** Joins segments with the same contributors, wherever in the window they lie. */
function mergeAlike(segments: readonly Segment[]): Segment[] {
  const byContributors = new Map<string, Segment>();
  for (const segment of segments) {
    const key = segment.contributors
      .map(({ districtShift, dateOffset }) => `${districtShift}:${dateOffset}`)
      .join(' ');
    const known = byContributors.get(key);
    const minutes = segment.minutes + (known?.minutes ?? 0);
    byContributors.set(key, { ...segment, at: known?.at ?? segment.at, minutes });
  }
  return [...byContributors.values()];
}
