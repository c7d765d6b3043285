import type { RosterNumbers } from '../../compare/compare-value.js';
import { fourDecimals } from '../plain-values.js';
import { trainAnswerJson } from './train-json.js';

/** What one of two rosters comes to, as JSON. */
export function rosterNumbersJson({ file, summary, inError }: RosterNumbers): unknown {
  return {
    file,
    hoursRequired: fourDecimals(summary.hoursRequired),
    hoursShort: fourDecimals(summary.hoursShort),
    hoursNone: fourDecimals(summary.hoursNone),
    coveredShare: fourDecimals(summary.coveredShare),
    instancesRequired: summary.instancesRequired,
    instancesShort: summary.instancesShort,
    instancesNone: summary.instancesNone,
    districtShifts: summary.districtShifts,
    districtShiftsShort: summary.districtShiftsShort,
    officers: summary.officers,
    rows: summary.rows,
    counted: summary.counted,
    inError,
    train: trainAnswerJson(summary.train),
    withAbsence: {
      availability: summary.withAbsence.availability,
      target: summary.withAbsence.target,
      train: trainAnswerJson(summary.withAbsence.train),
    },
  };
}
