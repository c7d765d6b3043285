import type { Period } from '../../../../model/policy.js';
import { counted, countedHours, hours } from '../../../amounts.js';
import type { DedicatedUnit } from '../../../analysis/unit-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Fact } from '../facts.js';
import type { Paper } from '../paper.js';
import { perPeriod } from '../period-text.js';

/** The dedicated unit in one line: it is never patrol cover. Nothing where there is none. */
export function unitFacts({ analysis, policy }: ReportValue, paper: Paper): Fact[] {
  const unit = analysis.unit?.unit ?? null;
  if (unit === null) return [];
  const body = [unitSentence(unit, policy.period)];
  return [{ label: 'Unit', lead: '', ink: paper.ink.plain, body }];
}

/** How large the unit is and when it is on duty. */
export function unitSentence(unit: DedicatedUnit, period: Period): string {
  const { officers, hoursOnDuty, hoursInPeriod } = unit;
  const verb = officers === 1 ? 'is' : 'are';
  const who = `${counted(officers, 'officer')} ${verb} in a dedicated unit`;
  const when =
    unit.withoutPlace + unit.withoutDaysOff === officers
      ? 'its hours are not known'
      : `it is on duty ${hours(hoursOnDuty)} of ${countedHours(hoursInPeriod)} ${perPeriod(period)}`;
  return `${who}; ${when}. Not counted as patrol cover.`;
}

/** Who of the unit is certified, and whose hours are not known. */
export function unitDetails(unit: DedicatedUnit): string[] {
  const { officers, certified, withoutPlace, withoutDaysOff } = unit;
  const left = [
    withoutPlace === 0 ? [] : [`${thousands(withoutPlace)} without a district and shift`],
    withoutDaysOff === 0 ? [] : [`${thousands(withoutDaysOff)} without days off`],
  ].flat();
  const of = `${thousands(certified)} of its ${counted(officers, 'officer')}`;
  const trained = `On the first day ${of} ${certified === 1 ? 'has' : 'have'} a valid certificate.`;
  if (left.length === 0) return [trained];
  return [trained, `In the roster ${left.join(' and ')}: their hours are not counted.`];
}
