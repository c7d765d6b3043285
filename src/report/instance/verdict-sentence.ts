import { ALWAYS_FROM, ALWAYS_TO } from '../../model/certificate.js';
import { formatDay } from '../../model/day.js';
import type { Disposition } from '../../model/disposition.js';
import type { DutyVerdict, OfficerVerdict, TrainingVerdict } from './instance-value.js';

/** Why an officer counts or does not, in one sentence without its full stop. */
export function verdictSentence({ counts, duty, training }: OfficerVerdict): string {
  const on = dutySentence(duty);
  if (counts) return `${on}, ${trainingSentence(training)}`;
  if (duty.kind === 'onDuty') return `${on}, but ${trainingSentence(training)}`;
  // Training says nothing of those who could not be trained for it.
  const isOut = duty.kind === 'kept' || duty.kind === 'left';
  return isOut && training.kind !== 'certified' ? on : `${on}; ${trainingSentence(training)}`;
}

function dutySentence(duty: DutyVerdict): string {
  switch (duty.kind) {
    case 'onDuty':
      return duty.by === 'rotation' ? 'on duty by rotation' : 'on duty by an exception';
    case 'kept':
      return KEPT[duty.by];
    case 'left':
      return `left on ${formatDay(duty.on)}`;
    case 'otherDates':
      return datesSentence(duty);
    case 'daysOffUnknown':
      return 'days off or shift unknown';
    case 'leave':
      return 'on leave by exception';
    case 'elsewhere':
      return `put on ${duty.district} ${duty.shift} by an exception`;
    case 'offByRotation':
      return 'off by rotation';
  }
}

function datesSentence({ from, to }: DutyVerdict & { kind: 'otherDates' }): string {
  if (from === ALWAYS_FROM) return `here only up to ${formatDay(to)}`;
  return to === ALWAYS_TO
    ? `here only from ${formatDay(from)}`
    : `here only from ${formatDay(from)} to ${formatDay(to)}`;
}

/** What keeps someone from patrol duty; the others never do. */
const KEPT: Readonly<Record<Disposition, string>> = {
  rowInError: 'left out: the row has an error',
  notActive: 'not active',
  alreadyLeft: 'left already',
  unit: 'in a dedicated unit, not on patrol',
  recruit: 'a recruit, not yet on patrol',
  supervisor: 'a supervisor, and supervisors are not counted',
  notPatrol: 'not on patrol',
  noSuchDistrictShift: 'in no such district and shift',
  daysOffUnknown: 'days off or shift unknown',
  optedOut: 'opted out',
  undated: 'certificate without a date',
  counts: 'counts',
  lapsed: 'certificate lapsed',
  neverOnDuty: 'never on duty',
  leavesInPeriod: 'leaves',
  notYetEligible: 'not yet experienced',
  declined: 'declined',
  listedVolunteer: 'listed volunteer',
  couldVolunteer: 'could volunteer',
};

function trainingSentence(training: TrainingVerdict): string {
  switch (training.kind) {
    case 'certified':
      return training.until === null ? 'certified' : `certified until ${formatDay(training.until)}`;
    case 'optedOut':
      return 'trained and opted out';
    case 'undated':
      return 'the certificate has no date, so it is not known whether it still holds';
    case 'booked':
      return `the course is only on ${formatDay(training.on)}`;
    case 'lapsed':
      return `the certificate lapsed after ${formatDay(training.on)}`;
    case 'lapsesDuring':
      return `the certificate lapses after ${formatDay(training.on)}, before the shift ends`;
    case 'notYetEligible':
      return `not trained, and on patrol only since ${formatDay(training.since)} (${training.years} years are asked for)`;
    case 'leaves':
      return `not trained, and leaves on ${formatDay(training.on)}`;
    case 'declined':
      return 'not trained; asked and declined';
    case 'listed':
      return 'not trained; a listed volunteer who could be';
    case 'notAsked':
      return 'not trained; has not been asked';
  }
}
