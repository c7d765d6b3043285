import type { Agency } from '../../src/model/agency.js';
import type { Certificate } from '../../src/model/certificate.js';
import { addMonths, type Day } from '../../src/model/day.js';
import type { DistrictRow, DistrictShift } from '../../src/model/district.js';
import type { Officer, Posting } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';

/*
 * Rules 1 to 3 of counting, taken literally: one officer and one date at a time. Written for the tests from the
 * rules alone; it shares no code with src/coverage or src/verify.
 */

/** One officer on duty in one instance: minutes counted from midnight of day 0. */
export interface Stint {
  readonly officer: Officer;
  readonly districtShift: number;
  /** Start date. */
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

/** The row of a district-shift that holds on a start date. */
export function rowAt({ rows }: DistrictShift, day: Day): DistrictRow | undefined {
  // Day 0 was a Thursday, the fourth day of its week.
  const weekday = (((day + 3) % 7) + 7) % 7;
  return rows.find(({ days }) => Math.floor(days / 2 ** weekday) % 2 === 1);
}

/** Scheduled patrol duty, certificates apart, from the day before the period to the day after it. */
export function scheduledStints({ districtShifts, officers }: Agency, policy: Policy): Stint[] {
  const stints: Stint[] = [];
  for (const officer of officers) {
    for (let day = policy.period.from - 1; day <= policy.period.to + 1; day += 1) {
      for (const districtShift of dutyOn(officer, day, districtShifts, policy)) {
        const row = rowAt(districtShifts[districtShift]!, day);
        if (row === undefined) continue;
        const from = day * 1440 + row.window.start;
        stints.push({ officer, districtShift, day, from, to: from + row.window.minutes });
      }
    }
  }
  return stints;
}

/** Whether the officer counts in the stint: designated, and valid on its start date and on the date of its last minute. */
export function isCertifiedFor({ officer, day, to }: Stint, policy: Policy): boolean {
  const { certificate, designated } = officer;
  const lastDate = Math.floor((to - 1) / 1440);
  const isValid = (date: Day): boolean =>
    isCertifiedOn(certificate, policy.certificateMonths, date);
  return designated && isValid(day) && isValid(lastDate);
}

/** Whether a certificate is valid on a date. */
export function isCertifiedOn(certificate: Certificate, months: number | null, date: Day): boolean {
  const { course, refreshed, expires } = certificate;
  if (course === null || (expires !== null && date > expires)) return false;
  if (course === 'undated' && (months === null || expires !== null)) return true;
  const known = [course, refreshed].filter((each) => typeof each === 'number');
  const latest = Math.max(...known);
  return known.some((start) => {
    if (date < start) return false;
    // The explicit last day replaces the end of the latest.
    if (months === null || (expires !== null && start === latest)) return true;
    return date <= addMonths(start, months);
  });
}

function dutyOn(
  officer: Officer,
  day: Day,
  shifts: readonly DistrictShift[],
  policy: Policy,
): ReadonlySet<number> {
  const nothing = new Set<number>();
  if (officer.inError || (officer.leavesOn !== null && officer.leavesOn <= day)) return nothing;
  const posting = officer.assignments.find(({ from, to }) => from <= day && day <= to)?.posting;
  if (posting === undefined || !isPatrol(posting, policy)) return nothing;
  if (posting.places.every(({ pattern }) => pattern === null)) return nothing;
  const own = ownDuty(posting, day);
  let duty = new Set(own);
  for (const { from, to, duty: kind, districtShifts } of officer.exceptions) {
    if (day < from || to < day) continue;
    if (kind === 'off') {
      duty = new Set();
      continue;
    }
    const added = districtShifts ?? (own.length > 0 ? own : firstShift(posting, shifts));
    const kept = [...duty].filter(
      (held) => !added.some((other) => cross(shifts[held]!, shifts[other]!, day)),
    );
    duty = new Set([...kept, ...added]);
  }
  return duty;
}

/** Whether a row is patrol duty. */
export function isPatrol({ role, active }: Posting, { countSupervisors }: Policy): boolean {
  return active && (role === 'patrol' || (role === 'supervisor' && countSupervisors));
}

function ownDuty({ places }: Posting, day: Day): number[] {
  return places
    .filter(({ pattern }) => {
      if (pattern === null) return false;
      const at = day % pattern.length;
      return pattern[at < 0 ? at + pattern.length : at] === '1';
    })
    .map(({ districtShift }) => districtShift);
}

function firstShift({ places }: Posting, shifts: readonly DistrictShift[]): number[] {
  const all = places.map(({ districtShift }) => districtShift);
  return all.filter((index) => shifts[index]!.shift === shifts[all[0]!]!.shift);
}

function cross(left: DistrictShift, right: DistrictShift, day: Day): boolean {
  const one = rowAt(left, day)?.window;
  const two = rowAt(right, day)?.window;
  if (one === undefined || two === undefined) return false;
  return one.start < two.start + two.minutes && two.start < one.start + one.minutes;
}
