import { dayFromCivil } from '../../../src/model/day.js';
import { DAILY } from '../../../src/model/weekday.js';
import type { DistrictShiftReport } from '../../../src/report/report-value.js';

/** The week from Monday 2027-03-01: two 12-hour shifts of one district, 84 hours each. */
export const MONDAY = dayFromCivil(2027, 3, 1);

/** Nobody to train or refresh. */
export const NOBODY = { total: 0, volunteers: 0, toFind: 0, refresh: 0 };

/** Covered on all seven dates: one or two on duty. */
export const DAY_SHIFT: DistrictShiftReport = {
  agency: '',
  district: 'Central',
  shift: 'Day',
  windows: [{ days: DAILY, start: 480, minutes: 720, required: 1 }],
  basis: 'exact',
  estimate: null,
  component: 1,
  counted: 2,
  onDuty: { min: 1, mean: 1.4286 },
  hoursRequired: 84,
  hoursShort: 0,
  hoursNone: 0,
  coveredShare: 1,
  instancesRequired: 7,
  instancesShort: 0,
  instancesNone: 0,
  sharedOnly: 0,
  fragile: 4,
  worstWeekday: null,
  gaps: new Int32Array(0),
  train: NOBODY,
  daysOffUnknown: 0,
};

/** Nobody on Friday, Saturday and Sunday: 3 x 12 = 36 hours. */
export const NIGHT_SHIFT: DistrictShiftReport = {
  ...DAY_SHIFT,
  shift: 'Night',
  windows: [{ days: DAILY, start: 1200, minutes: 720, required: 1 }],
  component: 2,
  counted: 1,
  onDuty: { min: 0, mean: 4 / 7 },
  hoursShort: 36,
  hoursNone: 36,
  coveredShare: 0.5714,
  instancesShort: 3,
  instancesNone: 3,
  fragile: 4,
  worstWeekday: 4,
  gaps: Int32Array.of(MONDAY + 4, MONDAY + 6, 1),
  train: { total: 2, volunteers: 1, toFind: 1, refresh: 1 },
};

/** A day off pattern of nobody there is known. */
export const UNKNOWN_SHIFT: DistrictShiftReport = {
  ...DAY_SHIFT,
  shift: 'Power',
  component: 3,
  basis: 'unknown',
  counted: null,
  onDuty: { min: null, mean: null },
  hoursShort: null,
  hoursNone: null,
  coveredShare: null,
  instancesShort: null,
  instancesNone: null,
  sharedOnly: null,
  fragile: null,
  train: { total: null, volunteers: null, toFind: null, refresh: null },
  daysOffUnknown: 3,
};
