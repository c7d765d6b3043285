import type { DistrictRow, DistrictShift } from '../../../model/district.js';
import { MINUTES_PER_DAY } from '../../../model/shift-window.js';

/**
 * Whether officers of another district-shift can ever help in one: their windows overlap on the clock in the
 * same district, or they are rows of one group. Weekdays are not looked at, so that it says yes too often
 * rather than too seldom.
 */
export function sharesCover(own: DistrictShift, other: DistrictShift): boolean {
  return own.rows.some((row) =>
    other.rows.some((helping) => {
      const isNear = own.district === other.district || isOneGroup(row, helping);
      return isNear && overlaps(row, helping);
    }),
  );
}

function isOneGroup({ group }: DistrictRow, helping: DistrictRow): boolean {
  return group !== null && group === helping.group;
}

function overlaps({ window: left }: DistrictRow, { window: right }: DistrictRow): boolean {
  return [-MINUTES_PER_DAY, 0, MINUTES_PER_DAY].some((shifted) => {
    const start = right.start + shifted;
    return start < left.start + left.minutes && left.start < start + right.minutes;
  });
}
