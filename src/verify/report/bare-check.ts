import type { Agency } from '../../model/agency.js';
import type { DistrictShift } from '../../model/district.js';
import type { ReportClaim } from '../../model/report-claim.js';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../model/shift-window.js';
import { hasWeekday } from '../../model/weekday.js';
import type { Checks } from './checks.js';

/** Whether just those districts are listed that have minutes of the week without a shift, and how many. */
export function checkBareMinutes(
  { bareMinutes }: ReportClaim,
  agencies: readonly Agency[],
  checks: Checks,
): void {
  const counted = agencies.flatMap(bareDistricts);
  const path = 'bareMinutes';
  const words = 'districts with minutes of the week without a shift';
  checks.same('numbers', path, words, bareMinutes.length, counted.length);
  for (const [index, { agency, district, minutesPerWeek }] of bareMinutes.entries()) {
    const found = counted.find((bare) => bare.agency === agency && bare.district === district);
    const what = `${district}, minutes of the week without a shift`;
    checks.same('numbers', `${path}[${index}]`, what, minutesPerWeek, found?.minutes ?? 0);
  }
}

interface BareDistrict {
  readonly agency: string;
  readonly district: string;
  readonly minutes: number;
}

function bareDistricts({ name, districtShifts }: Agency): BareDistrict[] {
  const worked = new Map<string, Uint8Array>();
  for (const shift of districtShifts) {
    let minutes = worked.get(shift.district);
    if (minutes === undefined) {
      minutes = new Uint8Array(MINUTES_PER_WEEK);
      worked.set(shift.district, minutes);
    }
    markWorked(minutes, shift);
  }
  return [...worked]
    .map(([district, marks]) => {
      return { agency: name, district, minutes: marks.filter((mark) => mark === 0).length };
    })
    .filter(({ minutes }) => minutes > 0);
}

function markWorked(marks: Uint8Array, { rows }: DistrictShift): void {
  for (const { days, window } of rows) {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      if (!hasWeekday(days, weekday)) continue;
      const first = weekday * MINUTES_PER_DAY + window.start;
      for (let minute = first; minute < first + window.minutes; minute += 1) {
        marks[minute % MINUTES_PER_WEEK] = 1;
      }
    }
  }
}
