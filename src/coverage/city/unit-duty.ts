import { isCertifiedThrough } from '../../model/certificate.js';
import type { Officer, Posting } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import { MINUTES_PER_DAY } from '../../model/shift-window.js';
import type { AgencyCover } from '../agency-cover.js';
import { countedDuty } from '../counted-duty.js';
import { NO_DUTY, type Presence } from '../presence.js';
import { Schedule } from '../schedule.js';
import type { StretchCounts, Timeline } from './timeline.js';

/** The dedicated CIT or co-responder unit of an agency. */
export interface UnitDuty {
  /** Officers with a row in the unit in the period. */
  readonly officers: number;
  /** Of them, those whose certificate is valid on the first day. */
  readonly certified: number;
  /** Of them, those whose row names no district-shift of the agency: their hours are not known. */
  readonly withoutPlace: number;
  /** Of them, those whose days off are not known. */
  readonly withoutDaysOff: number;
  /** Minutes of the period with at least one of them on duty. */
  readonly minutesOnDuty: number;
  readonly onDuty: StretchCounts;
  /** Officers who are also certified patrol officers in the period, and their duty as such. */
  readonly alsoOnPatrol: readonly AlsoOnPatrol[];
}

interface AlsoOnPatrol {
  readonly patrol: Presence;
  /** 1 at each stretch at which patrol, or the unit, has him or her on duty. */
  readonly inPatrol: Uint8Array;
  readonly inUnit: Uint8Array;
}

/**
 * Who of the unit is scheduled when: rotations, dated rows, leave and departures apply as on patrol; a
 * certificate is not asked for. Null when nobody is in a unit.
 */
export function unitDutyOf(
  { schedule }: AgencyCover,
  policy: Policy,
  timeline: Timeline,
): UnitDuty | null {
  const { agency, horizon, pools } = schedule;
  const officers = agency.officers.filter((officer) => isInUnit(officer, policy));
  if (officers.length === 0) return null;
  const unit = new Schedule(agency, horizon, isUnitPosting, pools.duty);
  const presences = new Map<Presence, number>();
  const alsoOnPatrol: AlsoOnPatrol[] = [];
  // Also whoever left it the day before: the shift of that evening may end in the period.
  for (const officer of agency.officers) {
    const presence = officer.inError ? NO_DUTY : unit.of(officer);
    if (presence.lines.length === 0) continue;
    presences.set(presence, (presences.get(presence) ?? 0) + 1);
    const patrol = countedDuty(officer, schedule, policy);
    if (patrol.lines.length === 0) continue;
    alsoOnPatrol.push({
      patrol,
      inPatrol: marked(patrol, timeline),
      inUnit: marked(presence, timeline),
    });
  }
  const onDuty = timeline.countOnDuty(presences);
  return {
    officers: officers.length,
    certified: officers.filter((officer) => isCertifiedAtFirst(officer, policy)).length,
    withoutPlace: officers.filter((officer) => unitPlaces(officer, policy).length === 0).length,
    withoutDaysOff: officers.filter((officer) => hasNoDaysOff(officer, policy)).length,
    minutesOnDuty: minutesOnDuty(onDuty, timeline),
    onDuty,
    alsoOnPatrol,
  };
}

function marked(presence: Presence, timeline: Timeline): Uint8Array {
  const marks = new Uint8Array(timeline.length);
  timeline.walk(presence, (stretch) => {
    marks[stretch] = 1;
  });
  return marks;
}

function isUnitPosting({ role, active }: Posting): boolean {
  return role === 'unit' && active;
}

function unitPostings({ assignments }: Officer, { period }: Policy): Posting[] {
  return assignments
    .filter((held) => held.from <= period.to && held.to >= period.from)
    .map(({ posting }) => posting)
    .filter(isUnitPosting);
}

function isInUnit(officer: Officer, policy: Policy): boolean {
  if (officer.inError) return false;
  if (officer.leavesOn !== null && officer.leavesOn <= policy.period.from) return false;
  return unitPostings(officer, policy).length > 0;
}

function unitPlaces(officer: Officer, policy: Policy): Posting['places'] {
  return unitPostings(officer, policy).flatMap(({ places }) => places);
}

function hasNoDaysOff(officer: Officer, policy: Policy): boolean {
  const places = unitPlaces(officer, policy);
  return places.length > 0 && places.every(({ pattern }) => pattern === null);
}

function isCertifiedAtFirst({ certificate, designated }: Officer, policy: Policy): boolean {
  const { from } = policy.period;
  return designated && isCertifiedThrough(certificate, policy.certificateMonths, from, from);
}

function minutesOnDuty(onDuty: StretchCounts, { starts, horizon }: Timeline): number {
  // The horizon begins a day before the period and ends a day after it.
  const first = MINUTES_PER_DAY;
  const end = (horizon.length - 1) * MINUTES_PER_DAY;
  let minutes = 0;
  for (const [stretch, officers] of onDuty.entries()) {
    if (officers === 0) continue;
    const from = Math.max(starts[stretch]!, first);
    minutes += Math.max(0, Math.min(starts[stretch + 1]!, end) - from);
  }
  return minutes;
}
