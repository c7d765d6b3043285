import { type DateRange, isTrained, validityOf } from '../model/certificate.js';
import type { Day } from '../model/day.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import type { AgencyCover } from './agency-cover.js';
import { certifiedDuty } from './counted-duty.js';
import { firstRefreshable } from './eligibility.js';
import { NO_DUTY, type Presence, remainder, union } from './presence.js';
import type { Schedule } from './schedule.js';
import { obstacleOf } from './standing.js';

/** A certificate that lapses in the period, of an officer who counted before and is on duty after. */
export interface Lapse {
  readonly officer: Officer;
  /** The last day on which the certificate is valid: refreshed by then, nothing is lost. */
  readonly lastDay: Day;
  /** The duty that is lost by it, until the next certificate if one is booked. */
  readonly lost: Presence;
}

/** The duty that lapsed certificates cost in the period. */
export interface LapsedDuty {
  /** In order of date, then of officer_id. */
  readonly lapses: readonly Lapse[];
  /** Duty lost to certificates that lapsed before their officers counted in the period. */
  readonly lapsedBefore: readonly { readonly officer: Officer; readonly lost: Presence }[];
}

/** Finds the duty of trained and designated patrol officers on which their certificates are not valid. */
export function lapsedDutyOf({ schedule }: AgencyCover, policy: Policy): LapsedDuty {
  const lapses: Lapse[] = [];
  const lapsedBefore: { officer: Officer; lost: Presence }[] = [];
  for (const officer of schedule.agency.officers) {
    const validity = lapsingValidity(officer, policy);
    if (validity === null) continue;
    const scheduled = schedule.of(officer);
    const counted = certifiedDuty(officer, scheduled, schedule, policy);
    const missed = schedule.fromFirstDay(
      remainder(scheduled, counted, schedule.pools),
      firstRefreshable(officer, policy),
    );
    if (missed.lines.length === 0) continue;
    const own = lapsesIn(validity, counted, missed, schedule).map((each) => ({ officer, ...each }));
    lapses.push(...own);
    const later = own.reduce((all, each) => union(all, each.lost, schedule.pools), NO_DUTY);
    const lost = remainder(missed, later, schedule.pools);
    if (schedule.isOnDutyInPeriod(lost)) lapsedBefore.push({ officer, lost });
  }
  lapses.sort(
    (left, right) =>
      left.lastDay - right.lastDay || compareNatural(left.officer.id, right.officer.id),
  );
  return { lapses, lapsedBefore };
}

/** When the certificate is valid; null where no lapse can cost duty in the period. */
function lapsingValidity(officer: Officer, policy: Policy): readonly DateRange[] | null {
  const { certificate, designated } = officer;
  if (!isTrained(certificate) || !designated || obstacleOf(officer, policy) !== null) return null;
  const validity = validityOf(certificate, policy.certificateMonths);
  return validity === 'undated' ? null : validity;
}

/** An officer counts before a lapse, and is on duty after it, when in an instance of the period. */
function lapsesIn(
  validity: readonly DateRange[],
  counted: Presence,
  missed: Presence,
  schedule: Schedule,
): Omit<Lapse, 'officer'>[] {
  const { period } = schedule.horizon;
  const lapses: Omit<Lapse, 'officer'>[] = [];
  for (const [index, { from, to }] of validity.entries()) {
    if (to < period.from || to > period.to) continue;
    if (!schedule.isOnDutyInPeriod(schedule.between(counted, from, to))) continue;
    const next = validity[index + 1]?.from ?? period.to + 2;
    const lost = schedule.between(missed, to, next - 1);
    if (schedule.isOnDutyInPeriod(lost)) lapses.push({ lastDay: to, lost });
  }
  return lapses;
}
