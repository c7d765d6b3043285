import { certifiedPart, type Presence } from '../coverage/presence.js';
import type { Schedule } from '../coverage/schedule.js';
import { obstacleOf } from '../coverage/standing.js';
import { isTrained, validityOf } from '../model/certificate.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

const NO_DUTY: Presence = { lines: [] };

/** The duty with which one officer counts: on patrol, certified and not opted out; rule 4.2. */
export function countedDuty(officer: Officer, schedule: Schedule, policy: Policy): Presence {
  if (obstacleOf(officer, policy) !== null) return NO_DUTY;
  return certifiedDuty(officer, schedule.of(officer), schedule, policy);
}

/**
 * The part of an officer's duty on which the certificate lets him or her count.
 * @param scheduled patrol duty, certificates apart
 */
export function certifiedDuty(
  { certificate, designated }: Officer,
  scheduled: Presence,
  { agency, horizon, pools }: Schedule,
  policy: Policy,
): Presence {
  const validity = validityOf(certificate, policy.certificateMonths);
  if (!isTrained(certificate) || !designated || validity === 'undated') return NO_DUTY;
  return certifiedPart(scheduled, validity, agency.districtShifts, horizon, pools);
}
