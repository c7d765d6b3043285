import { type DateRange, isValidThrough, validityOf } from '../model/certificate.js';
import { type Day, modulo, weekdayOf } from '../model/day.js';
import { type DistrictShift, rowOn } from '../model/district.js';
import type { Assignment, DutyException, Officer, Posting } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { lastDateOffset, type ShiftWindow } from '../model/shift-window.js';

/** The district-shifts in which an officer's patrol duty starts on a date, certificate apart. */
export function dutyOn(
  officer: Officer,
  day: Day,
  shifts: readonly DistrictShift[],
  policy: Policy,
): readonly number[] {
  if (officer.inError || (officer.leavesOn !== null && day >= officer.leavesOn)) return NOWHERE;
  const assignment = heldOn(officer.assignments, day);
  if (assignment === undefined || !isPatrol(assignment.posting, policy)) return NOWHERE;
  const { posting } = assignment;
  const regular = regularDuty(posting, day);
  if (officer.exceptions.length === 0 || !hasKnownDaysOff(posting)) return regular;
  let duty: readonly number[] = regular;
  for (const exception of officer.exceptions) {
    if (exception.from > day || day > exception.to) continue;
    duty = withException(duty, exception, posting, day, shifts);
  }
  return duty;
}

/** Whether a certificate counts in an instance: valid from its start date through its last minute. */
export function isCertifiedOn(
  validity: readonly DateRange[],
  day: Day,
  window: ShiftWindow,
): boolean {
  return isValidThrough(validity, day, day + lastDateOffset(window));
}

/** The dates on which an officer counts as certified; none when opted out or undated. */
export function countingDates(officer: Officer, policy: Policy): readonly DateRange[] {
  const validity = validityOf(officer.certificate, policy.certificateMonths);
  return officer.designated && validity !== 'undated' ? validity : [];
}

const NOWHERE: readonly number[] = [];

function heldOn(assignments: readonly Assignment[], day: Day): Assignment | undefined {
  return assignments.find(({ from, to }) => from <= day && day <= to);
}

function isPatrol({ role, active }: Posting, { countSupervisors }: Policy): boolean {
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
