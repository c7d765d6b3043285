import type { Day } from './day.js';
import { compareNatural } from './natural-order.js';
import type { Weekdays } from './weekday.js';

/** What tells the squads of one district-shift from each other: the name, and the days of duty as the rows give them. */
export interface SquadKey {
  readonly squad: string | null;
  readonly rotation: string | null;
  readonly anchor: Day | null;
  readonly daysOff: Weekdays | null;
}

/** The squad of a posting. */
export function squadOf({ squad, rotation, anchor, daysOff }: SquadKey): SquadKey {
  return { squad, rotation, anchor, daysOff };
}

/** A text equal for equal squads. */
export function keyOfSquad({ squad, rotation, anchor, daysOff }: SquadKey): string {
  return JSON.stringify([squad, rotation, anchor, daysOff]);
}

/** The order of squads of one district-shift. */
export function compareSquads(left: SquadKey, right: SquadKey): number {
  return (
    compareNatural(left.squad ?? '', right.squad ?? '') ||
    compareNatural(left.rotation ?? '', right.rotation ?? '') ||
    (left.anchor ?? 0) - (right.anchor ?? 0) ||
    (left.daysOff ?? 0) - (right.daysOff ?? 0)
  );
}
