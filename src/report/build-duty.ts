import { DutyDaysPool } from '../coverage/duty-days.js';
import { horizonOf } from '../coverage/horizon.js';
import { certifiedPart, type Presence } from '../coverage/presence.js';
import { Schedule } from '../coverage/schedule.js';
import { isPatrolPosting, obstacleOf } from '../coverage/standing.js';
import type { Agency } from '../model/agency.js';
import { isTrained, validityOf } from '../model/certificate.js';
import { type Day, weekdayOf } from '../model/day.js';
import { type DistrictRow, rowOn } from '../model/district.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import { MINUTES_PER_DAY } from '../model/shift-window.js';
import type { DutyQuestion, DutyRow } from './duty-value.js';

/**
 * Who is scheduled: on instances that start on the dates asked for, or at one clock moment, last
 * evening's overnight shifts included. In order of district-shift, date and officer_id.
 */
export function* dutyRows(
  agencies: readonly Agency[],
  policy: Policy,
  question: DutyQuestion,
): Generator<DutyRow> {
  const [first = question.from] = daysAsked(question);
  const asked = { ...policy, period: { from: first, to: question.to } };
  const horizon = horizonOf(asked.period);
  const duty = new DutyDaysPool(horizon);
  for (const agency of agencies) {
    const isPatrol = (posting: Parameters<typeof isPatrolPosting>[0]): boolean =>
      isPatrolPosting(posting, asked);
    yield* agencyRows(new Schedule(agency, horizon, isPatrol, duty), asked, question);
  }
}

interface OfficerDuty {
  readonly officer: Officer;
  readonly scheduled: Presence;
  readonly certified: Presence;
}

function* agencyRows(
  schedule: Schedule,
  policy: Policy,
  question: DutyQuestion,
): Generator<DutyRow> {
  const onPatrol = dutiesOf(schedule, policy).sort((left, right) =>
    compareNatural(left.officer.id, right.officer.id),
  );
  for (const [index, shift] of schedule.agency.districtShifts.entries()) {
    for (const day of daysAsked(question)) {
      const row = rowOn(shift, weekdayOf(day));
      if (row === undefined || !isAsked(question, day, row)) continue;
      const { agency, district, shift: shiftName } = shift;
      const instance = { day, agency, district, shift: shiftName, ...row.window };
      const at = { districtShift: index, index: day - schedule.horizon.first };
      yield* instanceRows(onPatrol, instance, at, question.all);
    }
  }
}

function* instanceRows(
  onPatrol: readonly OfficerDuty[],
  instance: Omit<DutyRow, 'officer' | 'name' | 'callSign' | 'certified'>,
  at: { readonly districtShift: number; readonly index: number },
  isAll: boolean,
): Generator<DutyRow> {
  for (const { officer, scheduled, certified } of onPatrol) {
    const isCertified = isOn(certified, at.districtShift, at.index);
    if (!isCertified && !(isAll && isOn(scheduled, at.districtShift, at.index))) continue;
    const { id, name, callSign } = officer;
    yield { ...instance, officer: id, name, callSign, certified: isCertified };
  }
}

function dutiesOf(schedule: Schedule, policy: Policy): OfficerDuty[] {
  return schedule.agency.officers.flatMap((officer) => {
    if (obstacleOf(officer, policy) !== null) return [];
    const scheduled = schedule.of(officer);
    return [{ officer, scheduled, certified: certifiedDuty(officer, scheduled, schedule, policy) }];
  });
}

function certifiedDuty(
  { certificate, designated }: Officer,
  scheduled: Presence,
  { agency, horizon, pools }: Schedule,
  policy: Policy,
): Presence {
  const validity = validityOf(certificate, policy.certificateMonths);
  if (!isTrained(certificate) || !designated || validity === 'undated') return { lines: [] };
  return certifiedPart(scheduled, validity, agency.districtShifts, horizon, pools);
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
