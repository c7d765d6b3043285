import type { HomeClaim } from '../../model/home-claim.js';
import type {
  ReasonClaim,
  SearchClaim,
  SumClaim,
  WeighedClaim,
  WeighingClaim,
} from '../../model/reason-claim.js';
import type { ComponentClaim } from '../../model/report-claim.js';
import { choiceOf, count, type Decoder, listOf, nullable, objectOf } from './decode.js';
import { answerDecoder, atHome, clock, date } from './named-decoders.js';

const kind = objectOf({
  kind: choiceOf(['date', 'run', 'dates', 'weighting', 'search', 'sum']),
});

const weighed = atHome<Omit<WeighedClaim, keyof HomeClaim>>({
  date,
  minute: clock,
  short: count,
  weight: count,
});

const weighing = objectOf<WeighingClaim>({
  kind: choiceOf(['date', 'run', 'dates', 'weighting']),
  lowerBound: count,
  instances: listOf(weighed),
  weightedShort: count,
  mostPerOfficer: count,
  mostTogether: count,
  afterRefresh: count,
  unfillable: count,
});

const search = objectOf<SearchClaim>({ kind: choiceOf(['search']), lowerBound: count });

/** Why no plan trains fewer. */
const reason: Decoder<ReasonClaim> = (node, path) => {
  const found = kind(node, path).kind;
  if (found === 'search') return search(node, path);
  return found === 'sum' ? sum(node, path) : weighing(node, path);
};

const sum = objectOf<SumClaim>({
  kind: choiceOf(['sum']),
  lowerBound: count,
  parts: (node, path) => listOf(reason)(node, path),
});

/** One component of a report: its district-shifts, its number and why it is not smaller. */
export const componentDecoder = objectOf<ComponentClaim>({
  id: count,
  districtShifts: listOf(count),
  train: answerDecoder,
  reason: nullable(reason),
});
