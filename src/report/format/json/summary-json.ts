import type { Summary } from '../../report-value.js';
import { fourDecimals } from '../plain-values.js';
import { trainAnswerJson, trainJson } from './train-json.js';

/** The totals, in the order of the contract. */
export function summaryJson(summary: Summary): object {
  const { listedFirst, withAbsence } = summary;
  return {
    hoursRequired: fourDecimals(summary.hoursRequired),
    hoursShort: fourDecimals(summary.hoursShort),
    hoursNone: fourDecimals(summary.hoursNone),
    coveredShare: fourDecimals(summary.coveredShare),
    instancesRequired: summary.instancesRequired,
    instancesShort: summary.instancesShort,
    instancesNone: summary.instancesNone,
    sharedOnly: summary.sharedOnly,
    districtShifts: summary.districtShifts,
    districtShiftsShort: summary.districtShiftsShort,
    officers: summary.officers,
    rows: summary.rows,
    patrol: summary.patrol,
    trained: summary.trained,
    inDate: summary.inDate,
    designated: summary.designated,
    counted: summary.counted,
    train: trainAnswerJson(summary.train),
    listedFirst: listedFirst && trainJson(listedFirst),
    withAbsence: {
      availability: withAbsence.availability,
      target: withAbsence.target,
      expectedHoursShort: fourDecimals(withAbsence.expectedHoursShort),
      expectedHoursNone: fourDecimals(withAbsence.expectedHoursNone),
      train: trainAnswerJson(withAbsence.train),
    },
  };
}
