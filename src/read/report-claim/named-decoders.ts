import type { Day } from '../../model/day.js';
import { dayFromCivil, isCivilDate } from '../../model/day.js';
import type { HomeClaim } from '../../model/home-claim.js';
import {
  type AnswerClaim,
  type RunClaim,
  TRAIN_STATUSES,
  type TrainClaim,
} from '../../model/plan-list-claim.js';
import { choiceOf, count, type Decoder, misfit, nullable, objectOf, text } from './decode.js';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** A civil date, yyyy-mm-dd. */
export const date: Decoder<Day> = (node, path) => {
  const [, year = 0, month = 0, dayOfMonth = 0] = (ISO.exec(text(node, path)) ?? []).map(Number);
  if (isCivilDate(year, month, dayOfMonth)) return dayFromCivil(year, month, dayOfMonth);
  return misfit(node, path, 'a date, yyyy-mm-dd');
};

/** A clock time as a minute of the day. */
export const clock: Decoder<number> = (node, path) => {
  const found = CLOCK.exec(text(node, path));
  if (found === null) return misfit(node, path, 'a time, HH:MM');
  return Number(found[1]) * 60 + Number(found[2]);
};

/** An agency; '' for null. */
export const agencyName: Decoder<string> = (node, path) => nullable(text)(node, path) ?? '';

const home = { agency: agencyName, district: text, shift: text };

/** With the members of a home, beside others. */
export function atHome<Value extends object>(
  others: {
    readonly [Key in keyof Value]: Decoder<Value[Key]>;
  },
): Decoder<HomeClaim & Value> {
  const decoders = { ...home, ...others };
  return objectOf<HomeClaim & Value>(decoders as Parameters<typeof objectOf<HomeClaim & Value>>[0]);
}

const runMembers = { from: date, to: date, short: count };
export const runDecoder = objectOf<RunClaim>(runMembers);

const trainMembers = {
  total: nullable(count),
  volunteers: nullable(count),
  toFind: nullable(count),
  refresh: nullable(count),
};

export const trainDecoder = objectOf<TrainClaim>(trainMembers);

export const answerDecoder = objectOf<AnswerClaim>({
  ...trainMembers,
  lowerBound: nullable(count),
  status: choiceOf(TRAIN_STATUSES),
  unfillable: nullable(count),
});
