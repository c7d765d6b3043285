import type { AgencyCover } from '../../coverage/agency-cover.js';
import type { SlotCounts } from '../../coverage/on-duty.js';
import { fewestByInstance } from '../../coverage/tally.js';
import { type Day, modulo, weekdayOf } from '../../model/day.js';
import type { Policy } from '../../model/policy.js';
import type { Weekdays } from '../../model/weekday.js';
import { UNFILLABLE_REASONS, type UnfillableReason } from '../answer.js';
import { reachableOf } from '../need/needs.js';
import type { AgencyPlan } from '../plan-agency.js';
import type { ProblemSolver } from '../solve-needs.js';
import { type Fill, fewestToFill, type ShortInstance } from './fewest-to-fill.js';
import { patrolPostings, squadsLike } from './squad-patterns.js';

/** The instances of one district-shift that training cannot fill for one reason, and who else could. */
export interface Remains {
  readonly districtShift: number;
  readonly reason: UnfillableReason;
  readonly instances: number;
  /** Officers short on the worst of them. */
  readonly short: number;
  /** Weekdays on which every instance of the district-shift is among them, when there are no others; else null. */
  readonly weekdays: Weekdays | null;
  readonly fill: Fill;
}

/** What training cannot fix, by district-shift and reason, with the squads that a move, a re-bid or a hire would fill. */
export function remainsOf(
  cover: AgencyCover,
  plan: AgencyPlan,
  policy: Policy,
  solver: ProblemSolver,
): Remains[] {
  if (plan.unfillable.length === 0) return [];
  const { agency } = cover.schedule;
  const reachable = reachableOf(cover);
  const postings = patrolPostings(agency, policy);
  return plan.unfillable.flatMap(({ districtShift, runs }) => {
    const shorts = shortWithAll(cover, districtShift, reachable[districtShift]!);
    const squads = squadsLike(agency, districtShift, postings);
    return UNFILLABLE_REASONS.flatMap((reason, index) => {
      const instances = shorts.filter(({ day }) => reasonOn(runs, day) === index);
      if (instances.length === 0) return [];
      return {
        districtShift,
        reason,
        instances: instances.length,
        short: instances.reduce((most, { short }) => Math.max(most, short), 0),
        weekdays: wholeWeekdays(cover, districtShift, instances),
        fill: fewestToFill(instances, squads, solver),
      };
    });
  });
}

function shortWithAll(
  { agencyGrid, onDuty, schedule }: AgencyCover,
  districtShift: number,
  reachable: SlotCounts,
): ShortInstance[] {
  const grid = agencyGrid.grids[districtShift]!;
  const everyone = onDuty[districtShift]!.map((count, slot) => count + reachable[slot]!);
  return Array.from(fewestByInstance(grid, everyone), (fewest, instance) => ({
    day: schedule.horizon.first + grid.instanceDay[instance]!,
    short: grid.instanceRequired[instance]! - fewest,
  })).filter(({ short }) => short > 0);
}

/** Index of the reason of a date, -1 when it is in no run. */
function reasonOn(runs: Int32Array, day: Day): number {
  for (let at = 0; at < runs.length; at += 4) {
    if (runs[at]! <= day && day <= runs[at + 1]!) return runs[at + 3]!;
  }
  return -1;
}

function wholeWeekdays(
  { agencyGrid, schedule }: AgencyCover,
  districtShift: number,
  instances: readonly ShortInstance[],
): Weekdays | null {
  const { instanceDay, instanceRequired } = agencyGrid.grids[districtShift]!;
  const weekdays = instances.reduce((set, { day }) => set | (1 << weekdayOf(day)), 0);
  const onThem = instanceDay.reduce((sum, index, instance) => {
    const isOne = (weekdays >> modulo(weekdayOf(schedule.horizon.first + index), 7)) & 1;
    return sum + (instanceRequired[instance]! > 0 ? isOne : 0);
  }, 0);
  return onThem === instances.length ? weekdays : null;
}
