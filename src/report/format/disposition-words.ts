import type { Disposition } from '../../model/disposition.js';

/** What became of an officer, in words. */
export const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  rowInError: 'row in error: neither counted nor considered for training',
  notActive: 'not active',
  alreadyLeft: 'already left',
  unit: 'dedicated CIT or co-responder unit: not patrol cover',
  recruit: 'recruit: must not be trained yet',
  supervisor: 'supervisor: does not count as patrol cover',
  notPatrol: 'not on patrol',
  noSuchDistrictShift: 'district and shift not in the district file',
  daysOffUnknown: 'days off or shift unknown: not counted',
  optedOut: 'trained, but opted out',
  undated: 'certified without the date that the certificate needs',
  counts: 'counts as certified in at least one instance',
  lapsed: 'certificate lapsed',
  neverOnDuty: 'certified, but never on duty where it counts',
  leavesInPeriod: 'leaves in the period: not worth training',
  notYetEligible: 'not yet experienced enough',
  declined: 'asked and declined',
  listedVolunteer: 'listed volunteer',
  couldVolunteer: 'could volunteer: not asked yet',
};
