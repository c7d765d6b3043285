import type { Agency } from '../../model/agency.js';
import { daysIn } from '../../model/policy.js';
import type { ReportClaim } from '../../model/report-claim.js';
import { formatClock, formatEnd } from '../../model/shift-window.js';
import { formatWeekdays } from '../../model/weekday.js';
import { placeText } from './agency-case.js';
import type { Checks } from './checks.js';

/** Longer periods are never reported: ten years and their leap days. */
const MOST_DAYS = 3653;

/** Whether the dates of a report are such as can be counted. */
export function checkPeriod({ days, policy, summary }: ReportClaim, checks: Checks): void {
  const counted = daysIn(policy.period);
  const isCountable = counted >= 1 && counted <= MOST_DAYS;
  checks.holds('numbers', isCountable, 'period', () => {
    return `the period has ${counted} days; reports have 1 to ${MOST_DAYS}`;
  });
  checks.same('numbers', 'period.days', 'days of the period', days, counted);
  const { availability, target } = summary.withAbsence;
  const path = 'summary.withAbsence';
  checks.same('numbers', `${path}.availability`, 'attendance', availability, policy.availability);
  checks.same('numbers', `${path}.target`, 'probability of cover', target, policy.target);
}

/** Whether the district-shifts of a report, their hours and requirements, are those of the district file. */
export function checkPlaces(
  { districtShifts, summary }: ReportClaim,
  agencies: readonly Agency[],
  checks: Checks,
): void {
  const all = agencies.flatMap((agency) => agency.districtShifts);
  const { districtShifts: claimed } = summary;
  checks.same('numbers', 'summary.districtShifts', 'district-shifts', claimed, all.length);
  checks.same(
    'numbers',
    'districtShifts',
    'district-shifts listed',
    districtShifts.length,
    all.length,
  );
  for (const [index, row] of districtShifts.entries()) {
    const path = `districtShifts[${index}]`;
    const counted = all[index]!;
    checks.same('numbers', path, 'district-shift', placeText(row), placeText(counted));
    const claimedWeek = row.windows.map(
      ({ days, start, end, required }) => `${days} ${start}-${end} needs ${required}`,
    );
    const week = counted.rows.map(
      ({ days, window, required }) =>
        `${formatWeekdays(days)} ${formatClock(window.start)}-${formatEnd(window)} needs ${required}`,
    );
    const what = `${placeText(row)}, its week`;
    checks.same('numbers', `${path}.windows`, what, claimedWeek.join('; '), week.join('; '));
  }
}
