import type { AgencyCover } from '../../coverage/agency-cover.js';
import { countedDuty } from '../../coverage/counted-duty.js';
import { reliefFactor, totalHoursOff } from '../../coverage/relief-factor.js';
import {
  DAYS_A_YEAR,
  wholeOfficers,
  windowHoursAYear,
  yearlyNeed,
} from '../../coverage/yearly-need.js';
import { isCertifiedThrough } from '../../model/certificate.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { AnalysisContext } from './analysis-context.js';
import type {
  CertifiedShare,
  ReliefFactor,
  ReliefReport,
  RuleOfThumbReport,
} from './rule-of-thumb-value.js';

/**
 * The two rules of thumb beside the exact number: certified share of patrol, by exact head-counts, and
 * the shift relief factor.
 */
export function ruleOfThumbOf({
  cover,
  plan,
  policy,
}: Pick<AnalysisContext, 'cover' | 'plan' | 'policy'>): RuleOfThumbReport {
  const { patrol, counted } = cover.muster.headCount;
  const back = plan.officers.refresh.filter((officer) => !countsNow(officer, cover, policy));
  return {
    patrol,
    now: shareOf(counted, patrol),
    afterPlan: shareOf(counted + plan.answer.total + back.length, patrol),
    relief: reliefOf(cover, policy),
  };
}

function shareOf(certified: number, patrol: number): CertifiedShare {
  const share = patrol === 0 ? null : Math.floor((certified * 10_000) / patrol) / 10_000;
  return { certified, share };
}

/** Whether an officer to refresh is among those counted on the first day: only lapsing later. */
function countsNow(officer: Officer, { schedule }: AgencyCover, policy: Policy): boolean {
  const { from } = policy.period;
  if (!isCertifiedThrough(officer.certificate, policy.certificateMonths, from, from)) return false;
  return schedule.isOnDutyInPeriod(countedDuty(officer, schedule, policy));
}

/**
 * The factor by length of window, because the same hours off are more of a short shift; and the officers
 * it asks for: required times factor of each district-shift, rounded up once at the end as the published
 * examples are, since the rule takes officers as interchangeable.
 */
function reliefOf({ schedule }: AgencyCover, policy: Policy): ReliefReport | null {
  const hoursOff = totalHoursOff(policy);
  if (hoursOff === null) return null;
  const { districtShifts } = schedule.agency;
  const needs = districtShifts.map((districtShift) => yearlyNeed(districtShift, policy));
  const officers = needs.reduce<number | null>((sum, need) => {
    return sum === null || need === null ? null : sum + need.hoursRequired / need.hoursPerOfficer;
  }, 0);
  const byHours = new Map<number, number>();
  for (const districtShift of districtShifts) {
    const hours = windowHoursAYear(districtShift);
    byHours.set(hours, (byHours.get(hours) ?? 0) + 1);
  }
  return {
    hoursOff,
    factors: [...byHours]
      .sort(([left], [right]) => right - left)
      .map(
        ([hours, number]): ReliefFactor => ({
          hoursPerShift: hours / DAYS_A_YEAR,
          districtShifts: number,
          factor: reliefFactor(hours, hoursOff),
        }),
      ),
    officers: officers === null ? null : wholeOfficers(officers),
  };
}
