import { type DateRange, isTrained, isValidThrough, validityOf } from '../../model/certificate.js';
import { addMonths } from '../../model/day.js';
import type { Disposition } from '../../model/disposition.js';
import type { Officer, Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { isPatrol } from '../officer-days.js';

/** What the duty of an officer in the period comes to. */
export interface DutyInPeriod {
  /** Counts in at least one instance. */
  readonly counts: boolean;
  /** Is on duty on some date from which a refresher could make him or her count, and does not count on it. */
  readonly missesSome: boolean;
}

/**
 * What became of an officer: the first line of the ledger that fits.
 * @param duty asked for only where it decides
 */
export function dispositionOf(
  officer: Officer,
  policy: Policy,
  duty: () => DutyInPeriod,
): Disposition {
  if (officer.inError) return 'rowInError';
  const obstacle = postingObstacle(officer, policy);
  if (obstacle === 'notActive') return obstacle;
  const { leavesOn, certificate } = officer;
  if (leavesOn !== null && leavesOn <= policy.period.from) return 'alreadyLeft';
  if (obstacle !== null) return obstacle;
  return isTrained(certificate) ? trained(officer, policy, duty) : untrained(officer, policy);
}

function trained(officer: Officer, policy: Policy, duty: () => DutyInPeriod): Disposition {
  if (!officer.designated) return 'optedOut';
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  if (validity === 'undated') return 'undated';
  const { counts, missesSome } = duty();
  if (counts) return 'counts';
  return isLapsing(officer, validity, policy) &&
    (missesSome || !validity.some((range) => touches(range, policy)))
    ? 'lapsed'
    : 'neverOnDuty';
}

/** Whether a certificate is not valid throughout, from the day on which the officer has one. */
function isLapsing(officer: Officer, validity: readonly DateRange[], policy: Policy): boolean {
  const first = firstCertified(officer, policy);
  const { to } = policy.period;
  return first <= to && !isValidThrough(validity, first, to + 1);
}

/** The first day of the period, or a course booked for later. */
export function firstCertified({ certificate }: Officer, { period }: Policy): number {
  const { course } = certificate;
  return typeof course === 'number' ? Math.max(course, period.from) : period.from;
}

function untrained(officer: Officer, { period, minPatrolYears }: Policy): Disposition {
  const { leavesOn, patrolSince, willingness } = officer;
  if (leavesOn !== null && leavesOn <= period.to) return 'leavesInPeriod';
  const isNew = patrolSince !== null && addMonths(patrolSince, 12 * minPatrolYears) > period.from;
  if (isNew) return 'notYetEligible';
  if (willingness === 'declined') return 'declined';
  return willingness === 'listed' ? 'listedVolunteer' : 'couldVolunteer';
}

/** What keeps a row from patrol duty, least to most of what it has. */
const OBSTACLES = [
  'notActive',
  'unit',
  'recruit',
  'supervisor',
  'notPatrol',
  'noSuchDistrictShift',
  'daysOffUnknown',
] as const satisfies readonly Disposition[];
type Obstacle = (typeof OBSTACLES)[number];

/** Of several rows in the period the one that comes furthest decides; null = one is patrol duty. */
function postingObstacle({ assignments }: Officer, policy: Policy): Obstacle | null {
  const inPeriod = assignments.filter((held) => touches(held, policy));
  const rows = inPeriod.length > 0 ? inPeriod : assignments;
  const ranks = rows.map(({ posting }) => rankOf(posting, policy));
  const furthest = OBSTACLES[Math.max(0, ...ranks)] ?? null;
  const hasPlace = furthest === null || furthest === 'daysOffUnknown';
  return inPeriod.length === 0 && hasPlace ? 'noSuchDistrictShift' : furthest;
}

/** Position of a row's obstacle; one past the last = none. */
function rankOf(posting: Posting, policy: Policy): number {
  if (!posting.active) return OBSTACLES.indexOf('notActive');
  if (!isPatrol(posting, policy)) {
    const { role } = posting;
    const isOwnLine = role === 'unit' || role === 'recruit' || role === 'supervisor';
    return OBSTACLES.indexOf(isOwnLine ? role : 'notPatrol');
  }
  if (posting.places.length === 0) return OBSTACLES.indexOf('noSuchDistrictShift');
  const isKnown = posting.places.some(({ pattern }) => pattern !== null);
  return isKnown ? OBSTACLES.length : OBSTACLES.indexOf('daysOffUnknown');
}

function touches({ from, to }: DateRange, { period }: Policy): boolean {
  return from <= period.to && to >= period.from;
}
