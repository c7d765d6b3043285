import type { AgencyCover } from '../../coverage/agency-cover.js';
import { isCounted } from '../../model/basis.js';

/**
 * The district-shifts, by index, that are short and where somebody whose days off are unknown may be on duty, by
 * his or her own row or because windows overlap or cover is shared. Only there can such an officer
 * change the training number: where nobody is short, nobody is trained.
 */
export function openShifts({ agencyGrid, shifts }: AgencyCover): ReadonlySet<number> {
  const open = new Set<number>();
  for (const [index, { daysOffUnknown }] of shifts.entries()) {
    if (daysOffUnknown === 0) continue;
    for (const target of agencyGrid.reach[index]!) {
      const { basis, tally } = shifts[target]!;
      if (isCounted(basis) && tally.minutesShort > 0) open.add(target);
    }
  }
  return open;
}
