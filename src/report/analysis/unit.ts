import { type CoverLevels, coverLevelsOf } from '../../coverage/city/cover-levels.js';
import { Timeline } from '../../coverage/city/timeline.js';
import { type UnitDuty, unitDutyOf } from '../../coverage/city/unit-duty.js';
import { daysIn, type Period } from '../../model/policy.js';
import { coveredShare, hoursOf } from '../hours.js';
import type { AnalysisContext } from './analysis-context.js';
import type { CoverLevel, CoverLevelName, DedicatedUnit, UnitReport } from './unit-value.js';

const LEVELS = ['district', 'city', 'districtWithUnit', 'cityWithUnit'] as const;

const MINUTES = {
  district: 'inDistrict',
  city: 'inCity',
  districtWithUnit: 'inDistrictWithUnit',
  cityWithUnit: 'inCityWithUnit',
} as const satisfies Record<CoverLevelName, keyof CoverLevels>;

/** A dedicated CIT or co-responder unit, and cover in the district, in the city, and with the unit. */
export function unitOf({ cover, policy }: AnalysisContext): UnitReport {
  const { agency, horizon } = cover.schedule;
  const timeline = new Timeline(agency.districtShifts, horizon);
  const unit = unitDutyOf(cover, policy, timeline);
  const levels = coverLevelsOf(cover, timeline, unit);
  const names = unit === null ? LEVELS.slice(0, 2) : LEVELS;
  return {
    unit: unit && dedicatedUnit(unit, policy.period),
    hoursRequired: hoursOf(levels.minutesRequired),
    levels: names.map((level) => levelOf(level, levels)),
  };
}

function dedicatedUnit(unit: UnitDuty, period: Period): DedicatedUnit {
  const { officers, certified, withoutPlace, withoutDaysOff, minutesOnDuty } = unit;
  return {
    officers,
    certified,
    withoutPlace,
    withoutDaysOff,
    hoursOnDuty: hoursOf(minutesOnDuty),
    hoursInPeriod: 24 * daysIn(period),
  };
}

function levelOf(level: CoverLevelName, levels: CoverLevels): CoverLevel {
  const covered = levels[MINUTES[level]];
  const short = levels.minutesRequired - covered;
  return {
    level,
    hoursCovered: hoursOf(covered),
    hoursShort: hoursOf(short),
    coveredShare: coveredShare(levels.minutesRequired, short),
  };
}
