import { type AgencyCover, coverAgency } from '../coverage/agency-cover.js';
import { CoverPools } from '../coverage/cover-pools.js';
import { fewestByInstance } from '../coverage/tally.js';
import type { Agency } from '../model/agency.js';
import { isCounted } from '../model/basis.js';
import { weekdayOf } from '../model/day.js';
import { rowOn } from '../model/district.js';
import type { Policy } from '../model/policy.js';
import type { CalendarRow } from './calendar-value.js';

/** Every instance of the period, district-shift by district-shift, those that require nobody included. */
export function* calendarRows(agencies: readonly Agency[], policy: Policy): Generator<CalendarRow> {
  const pools = new CoverPools(policy.period);
  for (const agency of agencies) yield* agencyRows(coverAgency(agency, policy, pools));
}

function* agencyRows({
  schedule,
  agencyGrid,
  onDuty,
  shifts,
}: AgencyCover): Generator<CalendarRow> {
  for (const [index, grid] of agencyGrid.grids.entries()) {
    const named = schedule.agency.districtShifts[index]!;
    const { basis } = shifts[index]!;
    const isKnown = isCounted(basis);
    const fewest = fewestByInstance(grid, onDuty[index]!);
    for (const [instance, dayIndex] of grid.instanceDay.entries()) {
      const day = schedule.horizon.first + dayIndex;
      const { window, required } = rowOn(named, weekdayOf(day))!;
      yield {
        day,
        agency: named.agency,
        district: named.district,
        shift: named.shift,
        ...window,
        required,
        basis,
        onDuty: isKnown ? fewest[instance]! : null,
        short: isKnown ? Math.max(0, required - fewest[instance]!) : null,
        before: null,
      };
    }
  }
}
