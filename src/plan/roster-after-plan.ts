import type { AgencyCover } from '../coverage/agency-cover.js';
import { type DutyRoster, enrol } from '../coverage/duty-roster.js';
import { type Presence, union } from '../coverage/presence.js';
import type { Officer } from '../model/officer.js';
import type { ChosenOfficers } from './choose-officers.js';

/**
 * The officers who count once a plan has been carried out, by duty signature.
 * @param roster the officers who count as it stands
 */
export function rosterAfterPlan(
  { muster, schedule }: AgencyCover,
  roster: DutyRoster,
  { refresh, listed, toFind }: ChosenOfficers,
): DutyRoster {
  const chosen = new Set([...refresh, ...listed, ...toFind]);
  const added = new Map<Officer, Presence>();
  for (const [presence, group] of muster.candidates) {
    for (const officer of [...group.refresh, ...group.listed, ...group.toFind]) {
      if (chosen.has(officer)) added.set(officer, presence);
    }
  }
  const after = new Map<Presence, Officer[]>();
  for (const [presence, officers] of roster) {
    for (const officer of officers) {
      const refreshed = added.get(officer);
      added.delete(officer);
      const whole = refreshed === undefined ? presence : union(presence, refreshed, schedule.pools);
      enrol(after, whole, officer);
    }
  }
  for (const [officer, presence] of added) enrol(after, presence, officer);
  return after;
}
