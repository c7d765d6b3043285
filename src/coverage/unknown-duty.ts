import { isTrained, isValidThrough, validityOf } from '../model/certificate.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { barOf, trainingKind } from './eligibility.js';

/**
 * What an officer whose days off are unknown would be if they were known. certified: counts, being certified,
 * designated and valid on the first day of the period. later: trained and designated, and counts later in the
 * period or after a refresher. trainable: could be trained. other: none of these.
 */
export type UnknownDuty = 'certified' | 'later' | 'trainable' | 'other';

/** What a patrol officer of unknown days off would be on the first day of the period. */
export function unknownDutyOf(officer: Officer, policy: Policy): UnknownDuty {
  const { certificate, designated } = officer;
  if (!isTrained(certificate)) {
    const isTrainable = barOf(officer, policy) === null && trainingKind(officer) !== 'declined';
    return isTrainable ? 'trainable' : 'other';
  }
  const validity = validityOf(certificate, policy.certificateMonths);
  const { from } = policy.period;
  if (!designated || validity === 'undated') return 'other';
  return isValidThrough(validity, from, from) ? 'certified' : 'later';
}
