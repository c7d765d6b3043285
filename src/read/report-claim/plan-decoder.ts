import type { PlanListClaim, SquadClaim } from '../../model/report-claim.js';
import { count, listOf, nullable, objectOf, optional, text } from './decode.js';
import { atHome, date } from './named-decoders.js';

const squad = {
  squad: nullable(text),
  rotation: nullable(text),
  anchor: nullable(date),
  daysOff: nullable(text),
};

const duties = listOf(objectOf({ fingerprint: text, count }));

/** The lists of a plan. */
export const planDecoder = objectOf<PlanListClaim>({
  refresh: listOf(atHome<{ officer: string }>({ officer: text })),
  train: listOf(atHome<{ officer: string } & SquadClaim>({ officer: text, ...squad })),
  toFind: listOf(
    atHome<Omit<PlanListClaim['toFind'][number], 'agency' | 'district' | 'shift'>>({
      ...squad,
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
