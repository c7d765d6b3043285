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
  const districts = new Set(shifts.map(({ district }) => district));
  return [...districts]
    .map((district) =>
      bareWeekOf(
        district,
        shifts.filter((shift) => shift.district === district),
      ),
    )
    .filter(({ minutesPerWeek }) => minutesPerWeek > 0);
}

function bareWeekOf(district: string, shifts: readonly DistrictShift[]): BareWeek {
  const isBare = new Uint8Array(MINUTES_PER_WEEK).fill(1);
  for (const { rows } of shifts) {
    for (const { days, window } of rows) {
      for (let weekday = 0; weekday < 7; weekday += 1) {
        if (!hasWeekday(days, weekday)) continue;
        const from = weekday * MINUTES_PER_DAY + window.start;
        const to = from + window.minutes;
        isBare.fill(0, from, Math.min(to, MINUTES_PER_WEEK));
        if (to > MINUTES_PER_WEEK) isBare.fill(0, 0, to - MINUTES_PER_WEEK);
      }
    }
  }
  const minutesPerWeek = isBare.reduce((sum, minute) => sum + minute, 0);
  return { district, minutesPerWeek, windows: joinWeekEnds(runsOf(isBare)) };
}

function runsOf(isBare: Uint8Array): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = isBare.indexOf(1);
  while (from !== -1) {
    const end = isBare.indexOf(0, from);
    const to = end === -1 ? MINUTES_PER_WEEK : end;
    runs.push({ from, to });
    from = isBare.indexOf(1, to);
  }
  return runs;
}

function joinWeekEnds(runs: { from: number; to: number }[]): { from: number; to: number }[] {
  const first = runs[0];
  const last = runs.at(-1);
  const passesWeekEnd = runs.length > 1 && first?.from === 0 && last?.to === MINUTES_PER_WEEK;
  if (!passesWeekEnd || first === undefined || last === undefined) return runs;
  return [...runs.slice(1, -1), { from: last.from, to: MINUTES_PER_WEEK + first.to }];
}
