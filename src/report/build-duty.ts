import { certifiedDuty } from '../coverage/counted-duty.js';
import { DutyDaysPool } from '../coverage/duty-days.js';
import { horizonOf } from '../coverage/horizon.js';
import { musterOf } from '../coverage/muster.js';
import type { Presence } from '../coverage/presence.js';
import { Schedule } from '../coverage/schedule.js';
import { isPatrolPosting, obstacleOf } from '../coverage/standing.js';
import type { Agency } from '../model/agency.js';
import { isCounted } from '../model/basis.js';
import { type Day, weekdayOf } from '../model/day.js';
import { type DistrictRow, rowOn } from '../model/district.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { MINUTES_PER_DAY } from '../model/shift-window.js';
import type { DutyQuestion, DutyRow, EmptyInstance, InstanceNames } from './duty-value.js';

/**
 * Who is scheduled: on instances that start on the dates asked for, or at one clock moment, last
 * evening's overnight shifts included. In order of district-shift, date and officer_id.
 */
export function* dutyRows(
  agencies: readonly Agency[],
  policy: Policy,
  question: DutyQuestion,
): Generator<DutyRow> {
  for (const { instance, scheduled } of staffedInstances(agencies, policy, question)) {
    for (const { officer, isCertified } of scheduled) {
      const { id, name, callSign } = officer;
      yield { ...instance, officer: id, name, callSign, certified: isCertified };
    }
  }
}

/** The instances asked for on which nobody of those asked for is scheduled. */
export function* emptyInstances(
  agencies: readonly Agency[],
  policy: Policy,
  question: DutyQuestion,
): Generator<EmptyInstance> {
  for (const { instance, scheduled, daysOffKnown } of staffedInstances(
    agencies,
    policy,
    question,
  )) {
    if (scheduled.length === 0) yield { ...instance, daysOffKnown };
  }
}

interface StaffedInstance {
  readonly instance: InstanceNames;
  readonly scheduled: readonly { readonly officer: Officer; readonly isCertified: boolean }[];
  readonly daysOffKnown: boolean;
}

function* staffedInstances(
  agencies: readonly Agency[],
  policy: Policy,
  question: DutyQuestion,
): Generator<StaffedInstance> {
  const [first = question.from] = daysAsked(question);
  const asked = { ...policy, period: { from: first, to: question.to } };
  const horizon = horizonOf(asked.period);
  const duty = new DutyDaysPool(horizon);
  const isPatrol = (posting: Parameters<typeof isPatrolPosting>[0]): boolean =>
    isPatrolPosting(posting, asked);
  for (const agency of agencies) {
    yield* agencyInstances(new Schedule(agency, horizon, isPatrol, duty), asked, question);
  }
}

function* agencyInstances(
  schedule: Schedule,
  policy: Policy,
  question: DutyQuestion,
): Generator<StaffedInstance> {
  const muster = musterOf(schedule, policy);
  const onPatrol = dutiesOf(schedule, policy);
  for (const [index, named] of schedule.agency.districtShifts.entries()) {
    const { agency, district, shift } = named;
    const daysOffKnown = isCounted(muster.places.basisOf(index));
    for (const day of daysAsked(question)) {
      const row = rowOn(named, weekdayOf(day));
      if (row === undefined || !isAsked(question, day, row)) continue;
      const scheduled = scheduledOn(onPatrol, index, day - schedule.horizon.first, question.all);
      yield { instance: { day, agency, district, shift, ...row.window }, scheduled, daysOffKnown };
    }
  }
}

function scheduledOn(
  onPatrol: readonly OfficerDuty[],
  districtShift: number,
  index: number,
  isAll: boolean,
): StaffedInstance['scheduled'] {
  return onPatrol.flatMap(({ officer, scheduled, certified }) => {
    const isCertified = isOn(certified, districtShift, index);
    const isShown = isCertified || (isAll && isOn(scheduled, districtShift, index));
    return isShown ? [{ officer, isCertified }] : [];
  });
}

interface OfficerDuty {
  readonly officer: Officer;
  readonly scheduled: Presence;
  readonly certified: Presence;
}

function dutiesOf(schedule: Schedule, policy: Policy): OfficerDuty[] {
  const onPatrol = schedule.agency.officers.filter(
    (officer) => obstacleOf(officer, policy) === null,
  );
  return onPatrol
    .map((officer) => {
      const scheduled = schedule.of(officer);
      return { officer, scheduled, certified: certifiedDuty(officer, scheduled, schedule, policy) };
    })
    .sort((left, right) => compareNatural(left.officer.id, right.officer.id));
}

function daysAsked({ from, to, at }: DutyQuestion): Day[] {
  const first = at === null ? from : from - 1;
  return Array.from({ length: to - first + 1 }, (_, index) => first + index);
}

/** Whether an instance that starts on a day is asked for: any of the dates, or one that is on at the moment. */
function isAsked({ to, at }: DutyQuestion, day: Day, { window }: DistrictRow): boolean {
  if (at === null) return true;
  const minute = (to - day) * MINUTES_PER_DAY + at;
  return window.start <= minute && minute < window.start + window.minutes;
}

function isOn({ lines }: Presence, districtShift: number, index: number): boolean {
  return lines.some((line) => line.districtShift === districtShift && line.duty.days[index] === 1);
}
