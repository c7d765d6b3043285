import { DutyDaysPool } from '../../coverage/duty-days.js';
import { horizonOf } from '../../coverage/horizon.js';
import { Schedule } from '../../coverage/schedule.js';
import { isPatrolPosting, obstacleOf } from '../../coverage/standing.js';
import type { Agency } from '../../model/agency.js';
import { isValidThrough, validityOf } from '../../model/certificate.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { Change } from '../../model/what-if.js';
import type { ChangeNote, TriedChange } from './what-if-value.js';

/**
 * Changes with what there is to say of each.
 * @param before the agencies as they were read
 * @param after the agencies with all changes, in the same order
 */
export function triedChanges(
  changes: readonly Change[],
  before: readonly Agency[],
  after: readonly Agency[],
  policy: Policy,
): TriedChange[] {
  const byName = new Map(before.map((agency, index) => [agency.name, { agency, index }]));
  return changes.map((change) => {
    const { agency, index } = byName.get(change.agency)!;
    return { ...change, note: noteOn(change, agency, after[index]!, policy) };
  });
}

function noteOn(change: Change, before: Agency, after: Agency, policy: Policy): ChangeNote | null {
  switch (change.kind) {
    case 'add':
      return null;
    case 'require': {
      const isSame = change.instead.every((required) => required === change.required);
      return isSame ? { code: 'alreadyRequired' } : null;
    }
    case 'share': {
      const { alsoShares: districts } = change;
      return districts.length === 0 ? null : { code: 'alsoShares', districts };
    }
    case 'remove':
      return countsNot(change.officer, before, policy);
    case 'certify':
      return noteOnCertifying(change.officer, before, after, policy);
    case 'move': {
      const { instead, district, shift } = change;
      const [only, second] = instead;
      const isThere = second === undefined && only?.district === district && only.shift === shift;
      if (isThere) return { code: 'alreadyThere' };
      return countsNot(change.officer, after, policy);
    }
  }
}

function noteOnCertifying(
  id: string,
  before: Agency,
  after: Agency,
  policy: Policy,
): ChangeNote | null {
  const barred = noDuty(officerIn(after, id), after, policy);
  if (barred !== null) return barred;
  const { from, to } = policy.period;
  const isSame = isCertifiedWithin(officerIn(before, id), policy, (validity) =>
    isValidThrough(validity, from, to + 1),
  );
  return isSame ? { code: 'alreadyCertified' } : null;
}

/** Why an officer counts nowhere in the period; null when he or she may. */
function countsNot(id: string, agency: Agency, policy: Policy): ChangeNote | null {
  const officer = officerIn(agency, id);
  if (officer === null) return null;
  const barred = noDuty(officer, agency, policy);
  if (barred !== null) return barred;
  const { from, to } = policy.period;
  const counts = isCertifiedWithin(officer, policy, (validity) =>
    validity.some((range) => range.from <= to + 1 && range.to >= from - 1),
  );
  return counts ? null : { code: 'notCertified' };
}

/** What keeps an officer from patrol duty on every date of the period, long leave too; or null. */
function noDuty(officer: Officer | null, agency: Agency, policy: Policy): ChangeNote | null {
  if (officer === null) return null;
  const disposition = obstacleOf(officer, policy);
  if (disposition !== null) return { code: 'noDuty', disposition };
  const horizon = horizonOf(policy.period);
  const schedule = new Schedule(
    agency,
    horizon,
    (posting) => isPatrolPosting(posting, policy),
    new DutyDaysPool(horizon),
  );
  const isOnDuty = schedule.isOnDutyInPeriod(schedule.of(officer));
  return isOnDuty ? null : { code: 'neverOnDuty' };
}

function isCertifiedWithin(
  officer: Officer | null,
  { certificateMonths }: Policy,
  holds: (validity: Exclude<ReturnType<typeof validityOf>, 'undated'>) => boolean,
): boolean {
  if (officer === null || !officer.designated) return false;
  const validity = validityOf(officer.certificate, certificateMonths);
  return validity !== 'undated' && holds(validity);
}

/** Null when another change took the officer away. */
function officerIn({ officers }: Agency, id: string): Officer | null {
  return officers.find((officer) => officer.id === id) ?? null;
}
