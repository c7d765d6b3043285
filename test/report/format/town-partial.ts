import type { ReportValue } from '../../../src/report/report-value.js';
import { ledger, TOWN } from './town.js';
import { DAY_SHIFT, NIGHT_SHIFT, UNKNOWN_SHIFT } from './town-shifts.js';

/** The town with a third shift of 84 hours of which nothing is known. */
export const PARTIAL: ReportValue = {
  ...TOWN,
  summary: {
    ...TOWN.summary,
    hoursRequired: 252,
    instancesRequired: 21,
    coveredShare: null,
    train: { ...TOWN.summary.train, status: 'partial' },
  },
  districtShifts: [DAY_SHIFT, NIGHT_SHIFT, UNKNOWN_SHIFT],
  ledger: ledger({ daysOffUnknown: 3, notPatrol: 2, counts: 3 }),
};
