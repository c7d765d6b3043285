import { type AgencyCover, sumOnDuty } from '../coverage/agency-cover.js';
import type { Presence } from '../coverage/presence.js';
import type { SlotGrid } from '../coverage/slot-grid.js';
import { UNFILLABLE_REASONS, type UnfillableReason } from './answer.js';
import type { Needs } from './needs.js';

/** The dates of one district-shift that training cannot fill. */
export interface UnfillableDates {
  readonly districtShift: number;
  readonly instances: number;
  /** Runs of consecutive instances of one reason, packed: from, to, largest short, index of the reason. */
  readonly runs: Int32Array;
}

/** How many instances stay short whoever is trained. */
export function countUnfillable({ unreachable }: Needs, districtShifts: readonly number[]): number {
  return districtShifts.reduce(
    (sum, index) =>
      sum + unreachable[index]!.reduce((found, short) => found + (short > 0 ? 1 : 0), 0),
    0,
  );
}

/** The instances that training cannot fill, with the reason of each run. */
export function unfillableDates(cover: AgencyCover, needs: Needs): UnfillableDates[] {
  if (needs.unreachable.every((shorts) => shorts.every((short) => short === 0))) return [];
  const others = bystandersOnDuty(cover);
  const found: UnfillableDates[] = [];
  for (const [districtShift, shorts] of needs.unreachable.entries()) {
    const grid = cover.agencyGrid.grids[districtShift]!;
    const reasonOf = (instance: number): UnfillableReason =>
      reasonAt(barestSlot(grid, others.present[districtShift]!, instance), districtShift, others);
    const runs = packReasons(grid, cover.schedule.horizon.first, shorts, reasonOf);
    const instances = countUnfillable(needs, [districtShift]);
    if (instances > 0) found.push({ districtShift, instances, runs });
  }
  return found;
}

/** On duty by district-shift and slot: all patrol officers, those who declined, and others who cannot be trained. */
interface OnPatrol {
  readonly present: readonly Int32Array[];
  readonly declined: readonly Int32Array[];
  readonly barred: readonly Int32Array[];
}

function bystandersOnDuty({ muster, agencyGrid, onDuty }: AgencyCover): OnPatrol {
  const declined = new Map<Presence, number>();
  const barred = new Map<Presence, number>();
  for (const [presence, bystanders] of muster.bystanders) {
    declined.set(presence, bystanders.declined);
    barred.set(presence, bystanders.others);
  }
  const candidates = new Map<Presence, number>();
  for (const [presence, { refresh, listed, toFind }] of muster.candidates) {
    candidates.set(presence, refresh.length + listed.length + toFind.length);
  }
  const added = sumOnDuty(candidates, agencyGrid);
  const byDeclined = sumOnDuty(declined, agencyGrid);
  const byBarred = sumOnDuty(barred, agencyGrid);
  const present = onDuty.map((counts, shift) =>
    counts.map(
      (count, slot) =>
        count + added[shift]![slot]! + byDeclined[shift]![slot]! + byBarred[shift]![slot]!,
    ),
  );
  return { present, declined: byDeclined, barred: byBarred };
}

function reasonAt(slot: number, districtShift: number, others: OnPatrol): UnfillableReason {
  if (others.present[districtShift]![slot] === 0) return 'nobodyOnPatrol';
  const hasDeclined = others.declined[districtShift]![slot]! > 0;
  const hasBarred = others.barred[districtShift]![slot]! > 0;
  return hasDeclined && !hasBarred ? 'allDeclined' : 'noEligible';
}

/** The slot of an instance with fewest on patrol: where filling it fails first. */
function barestSlot(grid: SlotGrid, present: Int32Array, instance: number): number {
  let barest = grid.instanceSlot[instance]!;
  for (let slot = barest; slot < grid.instanceSlot[instance + 1]!; slot += 1) {
    if (present[slot]! < present[barest]!) barest = slot;
  }
  return barest;
}

function packReasons(
  grid: SlotGrid,
  firstDay: number,
  shorts: Int32Array,
  reasonOf: (instance: number) => UnfillableReason,
): Int32Array {
  const packed: number[] = [];
  let open: UnfillableReason | null = null;
  for (const [instance, short] of shorts.entries()) {
    const reason = short > 0 ? reasonOf(instance) : null;
    const day = firstDay + grid.instanceDay[instance]!;
    if (reason !== null && reason === open) {
      packed[packed.length - 3] = day;
      packed[packed.length - 2] = Math.max(packed[packed.length - 2]!, short);
    } else if (reason !== null) {
      packed.push(day, day, short, UNFILLABLE_REASONS.indexOf(reason));
    }
    open = reason;
  }
  return Int32Array.from(packed);
}
