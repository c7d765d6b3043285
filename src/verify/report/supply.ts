import type { Agency } from '../../model/agency.js';
import { type DateRange, isValidThrough } from '../../model/certificate.js';
import { type Day, weekdayOf } from '../../model/day.js';
import { rowOn } from '../../model/district.js';
import type { Officer } from '../../model/officer.js';
import { lastDateOffset } from '../../model/shift-window.js';
import { countingDates, walkDuty } from '../officer-days.js';
import type { AgencyCase } from './agency-case.js';
import type { AgencyCounts } from './agency-counts.js';
import { firstCertified } from './disposition.js';

/** A minute of an instance at which officers are missing. */
export interface NeedMinute {
  /** Position among the agency's district-shifts. */
  readonly districtShift: number;
  readonly day: Day;
  /** From midnight of the start date. */
  readonly minute: number;
  /** Officers missing. */
  readonly short: number;
}

/** Officers who work just these of the minutes asked for, given by position. */
export interface SupplyClass {
  readonly minutes: readonly number[];
  readonly officers: number;
}

/** Which minutes of need, given by position, an officer works once he or she is trained or refreshed. */
export type Supply = ReadonlyMap<Officer, readonly number[]>;

/**
 * Finds whom a course or a refresher would add at minutes of need; those of the officers whom it adds at none
 * are left out.
 */
export function supplyOf(
  { agency, policy }: AgencyCase,
  counts: AgencyCounts,
  needs: readonly NeedMinute[],
  officers: readonly Officer[],
): Supply {
  const { from, to } = policy.period;
  const dates = to - from + 2;
  const byInstance = new Map<number, number[]>();
  for (const [position, { districtShift, day, minute }] of needs.entries()) {
    for (const member of counts.membersAt(districtShift, day, minute)) {
      const key = member.districtShift * dates + member.day - from;
      const positions = byInstance.get(key);
      if (member.day < from) continue;
      if (positions === undefined) byInstance.set(key, [position]);
      else positions.push(position);
    }
  }
  const supply = new Map<Officer, readonly number[]>();
  for (const officer of officers) {
    const worked = new Set<number>();
    const certified = countingDates(officer, policy);
    const range = { from: firstCertified(officer, policy), to: to + 1 };
    walkDuty(officer, range, agency.districtShifts, policy, (districtShift, day) => {
      const positions = byInstance.get(districtShift * dates + day - from);
      if (positions === undefined || countsAlready(agency, certified, districtShift, day)) return;
      for (const position of positions) worked.add(position);
    });
    if (worked.size > 0) {
      supply.set(
        officer,
        [...worked].sort((left, right) => left - right),
      );
    }
  }
  return supply;
}

/** Whether an officer's certificate is valid to the end of a shift of his or her own. */
function countsAlready(
  { districtShifts }: Agency,
  certified: readonly DateRange[],
  districtShift: number,
  day: Day,
): boolean {
  if (certified.length === 0) return false;
  const row = rowOn(districtShifts[districtShift]!, weekdayOf(day));
  const last = row === undefined ? day : day + lastDateOffset(row.window);
  return isValidThrough(certified, day, last);
}

/** Officers put together who work the same minutes. */
export function classesOf(worked: Iterable<readonly number[]>): SupplyClass[] {
  const byMinutes = new Map<string, { minutes: readonly number[]; officers: number }>();
  for (const minutes of worked) {
    const key = minutes.join(' ');
    const known = byMinutes.get(key);
    if (known === undefined) byMinutes.set(key, { minutes, officers: 1 });
    else known.officers += 1;
  }
  return [...byMinutes.values()];
}
