import { isTrained, validityOf } from '../model/certificate.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { certifiedPart, NO_DUTY, type Presence } from './presence.js';
import type { Schedule } from './schedule.js';

/**
 * The duty with which one officer counts: on patrol, certified and not opted out; rule 4.2. Whoever has
 * left by the first day, or joins after the last, may still help on the days around the period.
 */
export function countedDuty(officer: Officer, schedule: Schedule, policy: Policy): Presence {
  if (officer.inError || !mayCount(officer)) return NO_DUTY;
  return certifiedDuty(officer, schedule.of(officer), schedule, policy);
}

/**
 * The part of an officer's duty on which the certificate lets him or her count.
 * @param scheduled patrol duty, certificates apart
 */
export function certifiedDuty(
  officer: Officer,
  scheduled: Presence,
  { agency, horizon, pools }: Schedule,
  policy: Policy,
): Presence {
  if (!mayCount(officer)) return NO_DUTY;
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  if (validity === 'undated') return NO_DUTY;
  return certifiedPart(scheduled, validity, agency.districtShifts, horizon, pools);
}

function mayCount({ certificate, designated }: Officer): boolean {
  return isTrained(certificate) && designated;
}
