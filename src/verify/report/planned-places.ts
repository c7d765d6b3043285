import { isValidThrough } from '../../model/certificate.js';
import { weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { ownPlace } from '../home-check.js';
import { countingDates, walkDuty } from '../officer-days.js';
import type { AgencyCase } from './agency-case.js';
import type { PlannedCount } from './counted-agency.js';
import { firstCertified } from './disposition.js';
import type { PlanPeople } from './people-check.js';

/** The officers of a plan by district-shift: where they have their own place. */
export function plannedAtHome(held: AgencyCase, people: PlanPeople): PlannedCount[] {
  return plannedBy(held, people, (officer) => homeOf(held, officer));
}

/**
 * The same by where the plan adds duty: for most their own place, but a row that holds later, or an exception,
 * may put them elsewhere.
 */
export function plannedAtWork(held: AgencyCase, people: PlanPeople): PlannedCount[] {
  return plannedBy(held, people, (officer) => {
    return firstAdded(held, officer) ?? homeOf(held, officer);
  });
}

function plannedBy(
  { agency }: AgencyCase,
  { listed, toFind, refreshed }: PlanPeople,
  placeOf: (officer: Officer) => number,
): PlannedCount[] {
  const counts = agency.districtShifts.map(() => ({ volunteers: 0, toFind: 0, refresh: 0 }));
  for (const officer of listed) counts[placeOf(officer)]!.volunteers += 1;
  for (const officer of toFind) counts[placeOf(officer)]!.toFind += 1;
  for (const officer of refreshed) counts[placeOf(officer)]!.refresh += 1;
  return counts;
}

function homeOf({ policy }: AgencyCase, officer: Officer): number {
  return ownPlace(officer, policy)!.districtShift;
}

/** The first district-shift in which a course or refresher adds a date of duty. */
function firstAdded({ agency, policy }: AgencyCase, officer: Officer): number | null {
  const certified = countingDates(officer, policy);
  const dates = { from: firstCertified(officer, policy), to: policy.period.to + 1 };
  let first: number | null = null;
  walkDuty(officer, dates, agency.districtShifts, policy, (place, day) => {
    const row = rowOn(agency.districtShifts[place]!, weekdayOf(day));
    const last = row === undefined ? day : day + lastDateOffset(row.window);
    if (!isValidThrough(certified, day, last)) first ??= place;
  });
  return first;
}
