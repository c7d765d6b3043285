import { type DateRange, validityOf } from '../model/certificate.js';
import { type Day, modulo, weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { DutyException, Officer, Posting } from '../model/officer.js';
import type { Policy } from '../model/policy.js';

/** Told of every start date of duty and its district-shift. */
type NoteDuty = (districtShift: number, day: Day) => void;

/**
 * Goes through an officer's patrol duty from one start date to another, both inclusive, certificate
 * apart. Nobody is on duty in one district-shift twice on a date.
 */
export function walkDuty(
  officer: Officer,
  { from, to }: DateRange,
  shifts: readonly DistrictShift[],
  policy: Policy,
  note: NoteDuty,
): void {
  if (officer.inError) return;
  const last = officer.leavesOn === null ? to : Math.min(to, officer.leavesOn - 1);
  for (const assignment of officer.assignments) {
    if (!isPatrol(assignment.posting, policy)) continue;
    const dates = { from: Math.max(from, assignment.from), to: Math.min(last, assignment.to) };
    if (officer.exceptions.length === 0) walkRotation(assignment.posting, dates, note);
    else walkWithExceptions(officer, assignment.posting, dates, shifts, note);
  }
}

/** The dates on which an officer counts as certified; none when opted out or undated. */
export function countingDates(officer: Officer, policy: Policy): readonly DateRange[] {
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  return officer.designated && validity !== 'undated' ? validity : [];
}

const NOWHERE: readonly number[] = [];
const ON_DUTY = '1'.charCodeAt(0);

function walkRotation({ places }: Posting, { from, to }: DateRange, note: NoteDuty): void {
  for (const { districtShift, pattern } of places) {
    if (pattern === null) continue;
    let position = modulo(from, pattern.length);
    for (let day = from; day <= to; day += 1) {
      if (pattern.charCodeAt(position) === ON_DUTY) note(districtShift, day);
      position = position + 1 === pattern.length ? 0 : position + 1;
    }
  }
}

function walkWithExceptions(
  { exceptions }: Officer,
  posting: Posting,
  { from, to }: DateRange,
  shifts: readonly DistrictShift[],
  note: NoteDuty,
): void {
  for (let day = from; day <= to; day += 1) {
    let duty: readonly number[] = regularDuty(posting, day);
    for (const exception of hasKnownDaysOff(posting) ? exceptions : []) {
      if (exception.from > day || day > exception.to) continue;
      duty = withException(duty, exception, posting, day, shifts);
    }
    for (const districtShift of duty) note(districtShift, day);
  }
}

/** Whether a row is patrol duty: patrol, or supervision where that counts; and active. */
export function isPatrol({ role, active }: Posting, { countSupervisors }: Policy): boolean {
  return active && (role === 'patrol' || (countSupervisors && role === 'supervisor'));
}

function hasKnownDaysOff({ places }: Posting): boolean {
  return places.some(({ pattern }) => pattern !== null);
}

function regularDuty({ places }: Posting, day: Day): number[] {
  const duty: number[] = [];
  for (const { districtShift, pattern } of places) {
    if (pattern !== null && pattern[modulo(day, pattern.length)] === '1') duty.push(districtShift);
  }
  return duty;
}

function withException(
  duty: readonly number[],
  exception: DutyException,
  posting: Posting,
  day: Day,
  shifts: readonly DistrictShift[],
): readonly number[] {
  if (exception.duty === 'off') return NOWHERE;
  const added = exception.districtShifts ?? ownShifts(posting, day, shifts);
  const kept = duty.filter(
    (own) =>
      !added.includes(own) && !added.some((other) => overlap(shifts[own]!, shifts[other]!, day)),
  );
  return [...kept, ...added];
}

function ownShifts(posting: Posting, day: Day, shifts: readonly DistrictShift[]): number[] {
  const regular = regularDuty(posting, day);
  if (regular.length > 0) return regular;
  const all = posting.places.map(({ districtShift }) => districtShift);
  return all.filter((index) => shifts[index]!.shift === shifts[all[0]!]!.shift);
}

function overlap(left: DistrictShift, right: DistrictShift, day: Day): boolean {
  const first = rowOn(left, weekdayOf(day))?.window;
  const second = rowOn(right, weekdayOf(day))?.window;
  if (first === undefined || second === undefined) return false;
  return first.start < second.start + second.minutes && second.start < first.start + first.minutes;
}
