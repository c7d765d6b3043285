import { certifiedDuty } from '../../coverage/counted-duty.js';
import { barOf, trainingKind } from '../../coverage/eligibility.js';
import type { Schedule } from '../../coverage/schedule.js';
import { ALWAYS_TO, type DateRange, isTrained, validityOf } from '../../model/certificate.js';
import type { Day } from '../../model/day.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { isOnDuty } from './duty-verdict.js';
import type { TrainingVerdict } from './instance-value.js';

/**
 * What an officer's training is worth on an instance, whether he or she is on duty or not: rules 4.2, 4.3, 4.8.
 * @param districtShift index
 * @param policy with a period of that date alone
 */
export function trainingVerdict(
  officer: Officer,
  districtShift: number,
  schedule: Schedule,
  policy: Policy,
): TrainingVerdict {
  if (!isTrained(officer.certificate)) return untrainedVerdict(officer, policy);
  if (!officer.designated) return { kind: 'optedOut' };
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  if (validity === 'undated') return { kind: 'undated' };
  const day = policy.period.from;
  const range = validity.find(({ from, to }) => from <= day && day <= to);
  if (!isValidIn(officer, districtShift, schedule, policy)) return invalidVerdict(validity, day);
  return {
    kind: 'certified',
    until: range === undefined || range.to === ALWAYS_TO ? null : range.to,
  };
}

/** Whether the certificate would count there if the officer were on duty every day. */
function isValidIn(
  officer: Officer,
  districtShift: number,
  schedule: Schedule,
  policy: Policy,
): boolean {
  const { first, length } = schedule.horizon;
  const everyDay = schedule.pools.duty.intern(new Uint8Array(length).fill(1));
  const throughout = { lines: [{ districtShift, duty: everyDay }] };
  const valid = certifiedDuty(officer, throughout, schedule, policy);
  return isOnDuty(valid, districtShift, policy.period.from - first);
}

function invalidVerdict(validity: readonly DateRange[], day: Day): TrainingVerdict {
  const current = validity.find(({ from, to }) => from <= day && day <= to);
  if (current !== undefined) return { kind: 'lapsesDuring', on: current.to };
  const past = validity.filter(({ to }) => to < day).at(-1);
  const next = validity.find(({ from }) => from > day);
  if (past !== undefined) return { kind: 'lapsed', on: past.to };
  return { kind: 'booked', on: next?.from ?? day };
}

function untrainedVerdict(officer: Officer, policy: Policy): TrainingVerdict {
  const bar = barOf(officer, policy);
  if (bar === 'leavesInPeriod') return { kind: 'leaves', on: officer.leavesOn ?? policy.period.to };
  if (bar === 'notYetEligible') {
    const since = officer.patrolSince ?? policy.period.from;
    return { kind: 'notYetEligible', since, years: policy.minPatrolYears };
  }
  const kind = trainingKind(officer);
  return { kind: kind === 'toFind' ? 'notAsked' : kind };
}
