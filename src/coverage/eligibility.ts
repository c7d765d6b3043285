import { type DateRange, isTrained, isValidThrough } from '../model/certificate.js';
import { addMonths, type Day } from '../model/day.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

/** How an officer could be added: by a refresher, from the list, or by being found and asked. */
export type CandidateKind = 'refresh' | 'listed' | 'toFind';

/** Why someone with patrol duty and no course is not a candidate. */
export type Bar = 'leavesInPeriod' | 'notYetEligible' | 'declined';

/**
 * Why an officer may not be trained or refreshed for the period, willingness apart; null when nothing
 * bars it. Experience must be reached by the first day; an unknown date passes.
 */
export function barOf(officer: Officer, policy: Policy): Exclude<Bar, 'declined'> | null {
  if (officer.leavesOn !== null && officer.leavesOn <= policy.period.to) return 'leavesInPeriod';
  const from = eligibleFrom(officer, policy);
  return from === null || from <= policy.period.from ? null : 'notYetEligible';
}

/** The day on which an officer has the experience to be trained; null = not known. */
export function eligibleFrom({ patrolSince }: Officer, { minPatrolYears }: Policy): Day | null {
  return patrolSince === null ? null : addMonths(patrolSince, 12 * minPatrolYears);
}

/** What training would make of an officer without a course whom nothing bars. */
export function trainingKind(officer: Officer): 'listed' | 'toFind' | 'declined' {
  if (officer.willingness === 'notAsked') return 'toFind';
  return officer.willingness;
}

/**
 * Whether a trained officer's certificate has lapsed or lapses in the period, so that a refresher
 * would add duty; a course that is only booked has not lapsed. The day after the period matters to
 * the overnight shift of its last evening.
 * @param validity runs of valid dates, in order
 */
export function needsRefresher(
  officer: Officer,
  validity: readonly DateRange[],
  policy: Policy,
): boolean {
  if (!isTrained(officer.certificate) || !officer.designated) return false;
  const { to } = policy.period;
  const first = firstRefreshable(officer, policy);
  return first <= to && !isValidThrough(validity, first, to + 1);
}

/** The first start date on which a refreshed officer counts: the period's first day, or a booked course. */
export function firstRefreshable(officer: Officer, policy: Policy): number {
  const { course } = officer.certificate;
  return typeof course === 'number' ? Math.max(course, policy.period.from) : policy.period.from;
}
