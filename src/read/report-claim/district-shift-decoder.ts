import { BASES } from '../../model/basis.js';
import type { HomeClaim } from '../../model/home-claim.js';
import type { DistrictShiftClaim } from '../../model/report-claim.js';
import { choiceOf, count, listOf, nullable, number, objectOf, text } from './decode.js';
import { atHome, runDecoder, trainDecoder } from './named-decoders.js';

/** One district-shift of a report. */
export const districtShiftDecoder = atHome<Omit<DistrictShiftClaim, keyof HomeClaim>>({
  windows: listOf(objectOf({ days: text, start: text, end: text, required: count })),
  basis: choiceOf(BASES),
  component: count,
  counted: nullable(count),
  onDuty: objectOf({ min: nullable(count), mean: nullable(number) }),
  hoursRequired: number,
  hoursShort: nullable(number),
  hoursNone: nullable(number),
  coveredShare: nullable(number),
  instancesRequired: count,
  instancesShort: nullable(count),
  instancesNone: nullable(count),
  sharedOnly: nullable(count),
  fragile: nullable(count),
  worstWeekday: nullable(text),
  longestGap: nullable(runDecoder),
  gaps: listOf(runDecoder),
  train: trainDecoder,
});
