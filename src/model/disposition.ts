/**
 * What became of each officer of the roster. An officer has the first that fits, in this order, and
 * the counts add up to the officers.
 */
export const DISPOSITIONS = [
  'rowInError',
  'notActive',
  'alreadyLeft',
  'unit',
  'recruit',
  'supervisor',
  'notPatrol',
  'noSuchDistrictShift',
  'daysOffUnknown',
  'optedOut',
  'undated',
  'counts',
  'lapsed',
  'neverOnDuty',
  'leavesInPeriod',
  'notYetEligible',
  'declined',
  'listedVolunteer',
  'couldVolunteer',
] as const;

export type Disposition = (typeof DISPOSITIONS)[number];
