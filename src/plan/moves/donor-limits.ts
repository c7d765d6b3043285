import type { AgencyCover } from '../../coverage/agency-cover.js';
import { isOnDuty, targetsOf } from '../../coverage/on-duty.js';
import type { DonorGroup } from './donors.js';

/** Of these groups together no more than so many officers may be moved. */
export interface DonorLimit {
  /** Indexes of groups, ascending. */
  readonly groups: readonly number[];
  readonly limit: number;
}

/**
 * What keeps moves from opening a gap: of the groups on duty at a minute, never more officers are moved than
 * are on duty beyond the required number. An officer who moves is taken off every minute at which he or
 * she counts now, also where a shared group would still count him or her, and nobody who moves in makes up for it:
 * so whichever of the moves are made, and in whatever order, none opens a gap.
 */
export function donorLimits(cover: AgencyCover, groups: readonly DonorGroup[]): DonorLimit[] {
  const smallest = new Map<string, DonorLimit>();
  const put = (limit: DonorLimit): void => {
    const officers = limit.groups.reduce((sum, at) => sum + groups[at]!.officers.length, 0);
    const isOne = limit.groups.length === 1;
    if (!isOne && limit.limit >= officers) return;
    const key = limit.groups.join(' ');
    const known = smallest.get(key);
    if (known === undefined || limit.limit < known.limit) smallest.set(key, limit);
  };
  for (const [at, { officers }] of groups.entries()) put({ groups: [at], limit: officers.length });
  for (const [target, here] of groupsByTarget(cover, groups)) {
    const grid = cover.agencyGrid.grids[target]!;
    for (const [slot, onDuty] of cover.onDuty[target]!.entries()) {
      const present = here.filter((at) => isOnDuty(groups[at]!.presence, grid, target, slot));
      if (present.length === 0) continue;
      const required = grid.instanceRequired[grid.slotInstance[slot]!]!;
      put({ groups: present, limit: onDuty - required });
    }
  }
  return withoutRepeats([...smallest.values()]);
}

/** By district-shift, the groups whose officers may count there. */
function groupsByTarget(cover: AgencyCover, groups: readonly DonorGroup[]): Map<number, number[]> {
  const byTarget = new Map<number, number[]>();
  for (const [at, { presence }] of groups.entries()) {
    for (const target of targetsOf(presence, cover.agencyGrid)) {
      const known = byTarget.get(target);
      if (known === undefined) byTarget.set(target, [at]);
      else known.push(at);
    }
  }
  return byTarget;
}

/** Leaves out a limit that another, of at least the same groups and no larger, makes needless. */
function withoutRepeats(limits: readonly DonorLimit[]): DonorLimit[] {
  return limits.filter(
    (limit) =>
      limit.groups.length === 1 ||
      !limits.some(
        (other) =>
          other !== limit &&
          other.limit <= limit.limit &&
          other.groups.length > limit.groups.length &&
          limit.groups.every((group) => other.groups.includes(group)),
      ),
  );
}
