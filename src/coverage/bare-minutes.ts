import type { DistrictShift } from '../model/district.js';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../model/shift-window.js';
import { hasWeekday } from '../model/weekday.js';

/** The minutes of the week in which no window of a district lies; 24/7 means that there are none. */
export interface BareWeek {
  readonly district: string;
  readonly minutesPerWeek: number;
  /** Runs of minutes of the week (Monday 00:00 = 0), `to` exclusive; one that passes the week's end is one run. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}

/** Districts with bare minutes, in the order of their district-shifts. */
export function bareWeeksOf(shifts: readonly DistrictShift[]): BareWeek[] {
  const byDistrict = new Map<string, DistrictShift[]>();
  for (const shift of shifts) {
    const known = byDistrict.get(shift.district);
    if (known === undefined) byDistrict.set(shift.district, [shift]);
    else known.push(shift);
  }
  return [...byDistrict]
    .map(([district, own]) => bareWeekOf(district, own))
    .filter(({ minutesPerWeek }) => minutesPerWeek > 0);
}

function bareWeekOf(district: string, shifts: readonly DistrictShift[]): BareWeek {
  const windows: Run[] = [];
  let from = 0;
  for (const worked of workedRuns(shifts)) {
    if (worked.from > from) windows.push({ from, to: worked.from });
    from = Math.max(from, worked.to);
  }
  if (from < MINUTES_PER_WEEK) windows.push({ from, to: MINUTES_PER_WEEK });
  const minutesPerWeek = windows.reduce((sum, run) => sum + run.to - run.from, 0);
  return { district, minutesPerWeek, windows: joinWeekEnds(windows) };
}

/** Minutes of the week, Monday 00:00 = 0; `to` is exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Minutes of the week in which a window lies, by their first; they may overlap. */
function workedRuns(shifts: readonly DistrictShift[]): Run[] {
  const runs: Run[] = [];
  for (const { days, window } of shifts.flatMap(({ rows }) => rows)) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      if (!hasWeekday(days, weekday)) continue;
      const from = weekday * MINUTES_PER_DAY + window.start;
      const to = from + window.minutes;
      runs.push({ from, to: Math.min(to, MINUTES_PER_WEEK) });
      if (to > MINUTES_PER_WEEK) runs.push({ from: 0, to: to - MINUTES_PER_WEEK });
    }
  }
  return runs.sort((left, right) => left.from - right.from);
}

function joinWeekEnds(runs: readonly Run[]): readonly Run[] {
  const first = runs[0];
  const last = runs.at(-1);
  const passesWeekEnd = runs.length > 1 && first?.from === 0 && last?.to === MINUTES_PER_WEEK;
  if (!passesWeekEnd || first === undefined || last === undefined) return runs;
  return [...runs.slice(1, -1), { from: last.from, to: MINUTES_PER_WEEK + first.to }];
}
