import type { DistrictShift } from '../../model/district.js';
import type { Assignment, Officer, Place, Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { isPatrol } from '../officer-days.js';

/**
 * An officer in another district from the first day of the period: each shift that he or she works, there,
 * on the same days. Shifts that the district does not have are lost, which is no fair move.
 */
export function movedOfficer(
  officer: Officer,
  district: string,
  shifts: readonly DistrictShift[],
  policy: Policy,
): Officer {
  const { from, to } = policy.period;
  const assignments = officer.assignments.flatMap((held): Assignment[] => {
    if (held.from > to + 1 || held.to < from || !isPatrol(held.posting, policy)) return [held];
    const moved = {
      ...held,
      posting: postingIn(held.posting, district, shifts),
      from: Math.max(held.from, from),
    };
    return held.from < from ? [{ ...held, to: from - 1 }, moved] : [moved];
  });
  return { ...officer, assignments };
}

function postingIn(posting: Posting, district: string, shifts: readonly DistrictShift[]): Posting {
  const places = new Map<number, Place>();
  for (const { districtShift, pattern } of posting.places) {
    const { shift } = shifts[districtShift]!;
    const there = shifts.findIndex((other) => other.district === district && other.shift === shift);
    if (there !== -1) places.set(there, { districtShift: there, pattern });
  }
  return { ...posting, places: [...places.values()] };
}
