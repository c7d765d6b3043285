import type { SummaryClaim } from '../../model/report-claim.js';
import { count, nullable, number, objectOf } from './decode.js';
import { answerDecoder, trainDecoder } from './named-decoders.js';

/** The totals of a report. */
export const summaryDecoder = objectOf<SummaryClaim>({
  hoursRequired: number,
  hoursShort: nullable(number),
  hoursNone: nullable(number),
  coveredShare: nullable(number),
  instancesRequired: count,
  instancesShort: nullable(count),
  instancesNone: nullable(count),
  sharedOnly: nullable(count),
  districtShifts: count,
  districtShiftsShort: nullable(count),
  officers: count,
  rows: count,
  patrol: count,
  trained: count,
  inDate: count,
  designated: count,
  counted: count,
  train: answerDecoder,
  listedFirst: nullable(trainDecoder),
  withAbsence: objectOf({
    availability: number,
    target: number,
    expectedHoursShort: nullable(number),
    expectedHoursNone: nullable(number),
    train: answerDecoder,
  }),
});
