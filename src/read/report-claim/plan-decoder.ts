import type { PlanListClaim, SquadClaim } from '../../model/plan-list-claim.js';
import { count, listOf, nullable, objectOf, optional, text } from './decode.js';
import { atHome, date } from './named-decoders.js';

export const squadDecoders = {
  squad: nullable(text),
  rotation: nullable(text),
  anchor: nullable(date),
  daysOff: nullable(text),
};

const duties = listOf(objectOf({ fingerprint: text, count }));

/** A listed volunteer of a plan. */
export const trainRowDecoder = atHome<{ officer: string } & SquadClaim>({
  officer: text,
  ...squadDecoders,
});

/** The lists of a plan. */
export const planDecoder = objectOf<PlanListClaim>({
  refresh: listOf(atHome<{ officer: string }>({ officer: text })),
  train: listOf(trainRowDecoder),
  toFind: listOf(
    atHome<Omit<PlanListClaim['toFind'][number], 'agency' | 'district' | 'shift'>>({
      ...squadDecoders,
      count,
      eligible: count,
      duties: optional(duties, []),
    }),
  ),
  unfillable: listOf(
    atHome<{ from: number; to: number; short: number; reason: string }>({
      from: date,
      to: date,
      short: count,
      reason: text,
    }),
  ),
});
