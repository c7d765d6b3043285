import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { countedDuty } from './counted-duty.js';
import type { Presence } from './presence.js';
import type { Schedule } from './schedule.js';

/** Officers who count, by duty signature: what a muster only counts, by name. */
export type DutyRoster = ReadonlyMap<Presence, readonly Officer[]>;

/** The officers who count as the roster stands, on the days around the period too. */
export function countedRoster(schedule: Schedule, policy: Policy): DutyRoster {
  const roster = new Map<Presence, Officer[]>();
  for (const officer of schedule.agency.officers) {
    const presence = countedDuty(officer, schedule, policy);
    if (presence.lines.length > 0) enrol(roster, presence, officer);
  }
  return roster;
}

/** Adds an officer to a roster in the making. */
export function enrol(
  roster: Map<Presence, Officer[]>,
  presence: Presence,
  officer: Officer,
): void {
  const known = roster.get(presence);
  if (known === undefined) roster.set(presence, [officer]);
  else known.push(officer);
}

/** How many officers of a roster have each duty signature. */
export function numbersOf(roster: DutyRoster): Map<Presence, number> {
  return new Map([...roster].map(([presence, { length }]) => [presence, length]));
}
