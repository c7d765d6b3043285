import type { SquadKey } from '../../model/squad.js';
import type { Redaction } from './redaction.js';

/** Squad and rotation as the roster writes them: many a squad is called by the name of its sergeant. */
export function redactSquad(
  { squad, rotation }: Pick<SquadKey, 'squad' | 'rotation'>,
  { scrub }: Redaction,
): Pick<SquadKey, 'squad' | 'rotation'> {
  return {
    squad: squad === null ? null : scrub(squad),
    rotation: rotation === null ? null : scrub(rotation),
  };
}
