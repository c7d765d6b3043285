import type { AgencyCover, ShiftCover } from '../coverage/agency-cover.js';
import { bareWeeksOf } from '../coverage/bare-minutes.js';
import type { Agency } from '../model/agency.js';
import { isCounted } from '../model/basis.js';
import type { DistrictRow, DistrictShift } from '../model/district.js';
import type { Officer } from '../model/officer.js';
import type { Policy } from '../model/policy.js';
import type { Reason } from '../plan/answer.js';
import { homeOf } from '../plan/home.js';
import type { AgencyPlan, PlannedComponent } from '../plan/plan-agency.js';
import { openShifts } from './estimate/open-shifts.js';
import { coveredShare, hoursOf } from './hours.js';
import type { ComponentReport, TrainAnswer, TrainReport } from './plan-value.js';
import type { BareMinutes, DistrictShiftReport } from './report-value.js';

/** Where no answer can be given. */
const NO_TRAIN: TrainReport = { total: null, volunteers: null, toFind: null, refresh: null };

/**
 * One agency's district-shifts.
 * @param firstComponent components reported before this agency
 */
export function shiftReports(
  cover: AgencyCover,
  plan: AgencyPlan,
  policy: Policy,
  firstComponent: number,
): DistrictShiftReport[] {
  const trained = trainedByShift(cover, plan, policy);
  const componentOf = new Map<number, number>();
  for (const [index, { districtShifts }] of plan.components.entries()) {
    for (const shift of districtShifts) componentOf.set(shift, firstComponent + index + 1);
  }
  return cover.shifts.map((shift, index) => {
    const named = cover.schedule.agency.districtShifts[index]!;
    const place = { component: componentOf.get(index)!, train: trained[index]! };
    return isCounted(shift.basis)
      ? countedReport(named, shift, place)
      : unknownReport(named, shift, place);
  });
}

/**
 * One agency's components.
 * @param firstShift district-shifts reported before this agency
 * @param firstComponent components reported before it
 */
export function componentReports(
  cover: AgencyCover,
  plan: Pick<AgencyPlan, 'components'>,
  firstShift: number,
  firstComponent: number,
): ComponentReport[] {
  return plan.components.map((component, index) => ({
    id: firstComponent + index + 1,
    districtShifts: component.districtShifts.map((shift) => firstShift + shift),
    train: trainAnswerOf(cover, component),
    reason: component.reason === null ? null : shiftedReason(component.reason, firstShift),
  }));
}

/** One agency's districts with minutes of the week in no window. */
export function bareMinutesOf(agency: Agency): BareMinutes[] {
  return bareWeeksOf(agency.districtShifts).map((week) => ({ agency: agency.name, ...week }));
}

/** A district-shift's component, and what is planned for it. */
type Place = Pick<DistrictShiftReport, 'component' | 'train'>;

function countedReport(
  { agency, district, shift, rows }: DistrictShift,
  { basis, tally, counted, sharedOnly, daysOffUnknown }: ShiftCover,
  { component, train }: Place,
): DistrictShiftReport {
  return {
    agency,
    district,
    shift,
    windows: rows.map(windowOf),
    basis,
    estimate: null,
    component,
    counted,
    onDuty: { min: tally.onDutyMin, mean: Math.round(tally.onDutyMean * 10_000) / 10_000 },
    hoursRequired: hoursOf(tally.minutesRequired),
    hoursShort: hoursOf(tally.minutesShort),
    hoursNone: hoursOf(tally.minutesNone),
    coveredShare: coveredShare(tally.minutesRequired, tally.minutesShort),
    instancesRequired: tally.instancesRequired,
    instancesShort: tally.instancesShort,
    instancesNone: tally.instancesNone,
    sharedOnly,
    fragile: tally.fragile,
    worstWeekday: tally.worstWeekday,
    gaps: tally.gaps,
    train,
    daysOffUnknown,
  };
}

function unknownReport(
  { agency, district, shift, rows }: DistrictShift,
  { basis, tally, daysOffUnknown }: ShiftCover,
  { component }: Place,
): DistrictShiftReport {
  return {
    agency,
    district,
    shift,
    windows: rows.map(windowOf),
    basis,
    estimate: null,
    component,
    counted: null,
    onDuty: { min: null, mean: null },
    hoursRequired: hoursOf(tally.minutesRequired),
    hoursShort: null,
    hoursNone: null,
    coveredShare: null,
    instancesRequired: tally.instancesRequired,
    instancesShort: null,
    instancesNone: null,
    sharedOnly: null,
    fragile: null,
    worstWeekday: null,
    gaps: new Int32Array(0),
    train: NO_TRAIN,
    daysOffUnknown,
  };
}

function windowOf({ days, window, required }: DistrictRow): DistrictShiftReport['windows'][number] {
  return { days, start: window.start, minutes: window.minutes, required };
}

function trainedByShift(cover: AgencyCover, plan: AgencyPlan, policy: Policy): TrainReport[] {
  const counts = cover.shifts.map(() => ({ total: 0, volunteers: 0, toFind: 0, refresh: 0 }));
  const { refresh, listed, toFind } = plan.officers;
  const countAtHome = (officer: Officer): (typeof counts)[number] =>
    counts[homeOf(officer, policy).districtShift]!;
  for (const officer of refresh) countAtHome(officer).refresh += 1;
  for (const officer of listed) countAtHome(officer).volunteers += 1;
  for (const officer of toFind) countAtHome(officer).toFind += 1;
  for (const count of counts) count.total = count.volunteers + count.toFind;
  return counts;
}

/** The answer for all district-shifts of an agency: null where nobody's days off are known. */
export function agencyAnswerOf(
  cover: AgencyCover,
  answer: PlannedComponent['answer'],
): TrainAnswer {
  return trainAnswerOf(cover, { districtShifts: cover.shifts.map((_, index) => index), answer });
}

/** The answer for some district-shifts: null where nobody's days off are known. */
function trainAnswerOf(
  cover: AgencyCover,
  { districtShifts, answer }: Pick<PlannedComponent, 'districtShifts' | 'answer'>,
): TrainAnswer {
  const unknown = districtShifts.filter((shift) => !isCounted(cover.shifts[shift]!.basis)).length;
  if (unknown === districtShifts.length) {
    return { ...NO_TRAIN, lowerBound: null, status: 'unknown', unfillable: null };
  }
  const open = openShifts(cover);
  const isWhole = unknown === 0 && districtShifts.every((shift) => !open.has(shift));
  return isWhole || answer.status === 'limit' ? answer : { ...answer, status: 'partial' };
}

function shiftedReason(reason: Reason, firstShift: number): Reason {
  if (reason.kind === 'search') return reason;
  if (reason.kind === 'sum') {
    return { ...reason, parts: reason.parts.map((part) => shiftedReason(part, firstShift)) };
  }
  const instances = reason.instances.map((instance) => ({
    ...instance,
    districtShift: firstShift + instance.districtShift,
  }));
  return { ...reason, instances };
}
