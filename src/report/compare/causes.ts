import { countedDuty } from '../../coverage/counted-duty.js';
import { addOnDuty, type SlotCounts, targetsOf } from '../../coverage/on-duty.js';
import { NO_DUTY, type Presence } from '../../coverage/presence.js';
import type { SlotGrid } from '../../coverage/slot-grid.js';
import { isCounted } from '../../model/basis.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { hoursOf } from '../hours.js';
import type { Cause } from './compare-value.js';
import type { ChangedOfficer } from './officer-changes.js';
import type { CoverPair } from './shift-changes.js';

/** An officer whose counted duty is not the same in both. */
export interface ChangedDuty {
  readonly changed: ChangedOfficer;
  readonly old: Presence;
  readonly new: Presence;
}

/** Who took duty away in a district-shift, and what comes back when all are put back as they were. */
export interface ShiftCauses {
  readonly causes: readonly Cause[];
  /** Null = not known. */
  readonly hoursTogether: number | null;
}

/** The counted duty of changed officers, those left out whose counted duty is the same. */
export function changedDuties(
  changed: readonly ChangedOfficer[],
  pair: CoverPair,
  policy: Policy,
): ChangedDuty[] {
  const dutyIn = (which: 'old' | 'new', officer: Officer | null): Presence =>
    officer === null ? NO_DUTY : countedDuty(officer, pair[which].schedule, policy);
  return changed
    .map((each) => ({
      changed: each,
      old: dutyIn('old', each.old),
      new: dutyIn('new', each.new),
    }))
    .filter((duty) => !areEqual(duty.old, duty.new));
}

/**
 * The officers whose counted duty in a district-shift shrank. What each took away alone is what the
 * cover of the new roster gains when he or she is put back as in the old one, everyone else left as
 * they are; that is exact, because officers are counted one by one. It is 0 where one officer more
 * would not do.
 * @param index of the district-shift
 */
export function causesOf(
  duties: readonly ChangedDuty[],
  pair: CoverPair,
  index: number,
): ShiftCauses {
  const cover = pair.new;
  const grid = cover.agencyGrid.grids[index]!;
  const onDuty = cover.onDuty[index]!;
  const isKnown = isCounted(cover.shifts[index]!.basis);
  const known = (minutes: number): number | null => (isKnown ? hoursOf(minutes) : null);
  const short = minutesShort(grid, onDuty);
  const together = onDuty.slice();
  const causes: Cause[] = [];
  for (const duty of duties) {
    if (!targetsOf(duty.old, cover.agencyGrid).includes(index)) continue;
    const alone = onDuty.slice();
    addOnDuty(alone, grid, index, duty.new, -1);
    addOnDuty(alone, grid, index, duty.old, 1);
    const gone = minutesGone(grid, alone, onDuty);
    if (gone === 0) continue;
    addOnDuty(together, grid, index, duty.new, -1);
    addOnDuty(together, grid, index, duty.old, 1);
    causes.push({
      officer: duty.changed.change,
      hoursGone: hoursOf(gone),
      hoursAlone: known(short - minutesShort(grid, alone)),
    });
  }
  causes.sort(worstFirst);
  return { causes, hoursTogether: known(short - minutesShort(grid, together)) };
}

function worstFirst(left: Cause, right: Cause): number {
  return (
    (right.hoursAlone ?? 0) - (left.hoursAlone ?? 0) ||
    right.hoursGone - left.hoursGone ||
    compareNatural(left.officer.officer, right.officer.officer)
  );
}

/** Minutes of required instances with fewer than required on duty. */
function minutesShort(grid: SlotGrid, onDuty: SlotCounts): number {
  return minutesWhere(grid, (slot, required) => onDuty[slot]! < required);
}

/** Minutes of required instances on which somebody who was on duty is not. */
function minutesGone(grid: SlotGrid, before: SlotCounts, after: SlotCounts): number {
  return minutesWhere(grid, (slot, required) => required > 0 && before[slot]! > after[slot]!);
}

function minutesWhere(
  { slotMinutes, slotInstance, instanceRequired }: SlotGrid,
  holds: (slot: number, required: number) => boolean,
): number {
  let minutes = 0;
  for (let slot = 0; slot < slotMinutes.length; slot += 1) {
    if (holds(slot, instanceRequired[slotInstance[slot]!]!)) minutes += slotMinutes[slot]!;
  }
  return minutes;
}

/** Whether two duties of two schedules that share their sets of days are the same. */
function areEqual(left: Presence, right: Presence): boolean {
  return (
    left.lines.length === right.lines.length &&
    left.lines.every(({ districtShift, duty }, at) => {
      const other = right.lines[at]!;
      return other.districtShift === districtShift && other.duty === duty;
    })
  );
}
