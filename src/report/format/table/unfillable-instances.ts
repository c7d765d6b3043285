import type { Day } from '../../../model/day.js';
import { weekdayOf } from '../../../model/day.js';
import { hasWeekday, type Weekdays } from '../../../model/weekday.js';
import type { UnfillableReason } from '../../../plan/answer.js';
import { keyOfHome } from '../../home-key.js';
import type { Home } from '../../plan-value.js';
import type { ReportValue } from '../../report-value.js';
import { unfillableRuns } from '../packed-runs.js';

/** How many instances no training can fill, by reason, in order of first appearance. */
export function instancesByReason(value: ReportValue): Map<UnfillableReason, number> {
  const instancesOf = instanceCounter(value);
  const counts = new Map<UnfillableReason, number>();
  for (const run of unfillableRuns(value.plan.unfillable)) {
    const { reason, from, to } = run;
    counts.set(reason, (counts.get(reason) ?? 0) + instancesOf(run, from, to));
  }
  return counts;
}

/**
 * Counts the instances of a district-shift between two dates, both inclusive: the dates on whose
 * weekday it requires somebody.
 */
export function instanceCounter(value: ReportValue): (home: Home, from: Day, to: Day) => number {
  const weekdays = new Map<string, Weekdays>();
  for (const row of value.districtShifts) {
    const required = row.windows.filter((window) => window.required > 0);
    weekdays.set(
      keyOfHome(row),
      required.reduce((set, window) => set | window.days, 0),
    );
  }
  return (home, from, to) => {
    const set = weekdays.get(keyOfHome(home)) ?? 0;
    let count = 0;
    for (let day = from; day <= to; day += 1) if (hasWeekday(set, weekdayOf(day))) count += 1;
    return count;
  };
}
