import type { Agency } from '../../src/model/agency.js';
import type { Officer } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import type { InstancesReason, Reason, WeightedInstance } from '../../src/plan/answer.js';
import { isCertifiedFor, rowAt, scheduledStints } from './literal-duty.js';
import { adds, type Candidate, candidatesOf } from './literal-plan.js';
import { instancesOf } from './literal-recount.js';

/*
 * A reason taken literally: who counts, who could be refreshed and who could be trained at each minute it names, officer
 * by officer from the roster, and the sums a stranger would make by hand.
 */

/** What stands in a reason's numbers, worked out anew. */
export interface LiteralReason {
  readonly shorts: readonly number[];
  readonly weightedShort: number;
  readonly mostPerOfficer: number;
  readonly mostTogether: number;
  readonly afterRefresh: number;
  readonly unfillable: number;
}

/** The numbers of a reason, from the roster. */
export function literalReason(
  agency: Agency,
  policy: Policy,
  { instances, lowerBound }: InstancesReason,
): LiteralReason {
  const candidates = candidatesOf(agency, policy);
  const minutes = instances.map((instance) => minuteOf(agency, policy, candidates, instance));
  const shorts = minutes.map(({ short }) => short);
  const trainable = candidates.filter(({ kind }) => kind !== 'refresh');
  const supplies = trainable
    .map(({ officer }) =>
      sum(minutes.map(({ able }, at) => (able.has(officer) ? instances[at]!.weight : 0))),
    )
    .sort((left, right) => right - left);
  const refreshed = new Set(minutes.flatMap(({ refreshed: officers }) => officers));
  return {
    shorts,
    weightedShort: sum(shorts.map((short, at) => short * instances[at]!.weight)),
    mostPerOfficer: supplies[0] ?? 0,
    mostTogether: sum(supplies.slice(0, lowerBound - 1)),
    afterRefresh: refreshed.size,
    unfillable: minutes.filter(({ isUnfillable }) => isUnfillable).length,
  };
}

/** Every reason that names instances, those of a sum's parts too. */
export function weighedReasons(reason: Reason | null): InstancesReason[] {
  if (reason === null || reason.kind === 'search') return [];
  return reason.kind === 'sum' ? reason.parts.flatMap(weighedReasons) : [reason];
}

function minuteOf(
  agency: Agency,
  policy: Policy,
  candidates: readonly Candidate[],
  { districtShift, day, minute }: WeightedInstance,
): {
  short: number;
  able: ReadonlySet<Officer>;
  refreshed: readonly Officer[];
  isUnfillable: boolean;
} {
  const scheduled = scheduledStints(agency, policy);
  const certified = scheduled.filter((stint) => isCertifiedFor(stint, policy));
  const added = scheduled.filter((stint) => adds(stint, candidates, policy));
  const [now, extra] = [certified, added].map(
    (stints) =>
      instancesOf(agency, districtShift, stints, policy).find((each) => each.day === day)!,
  );
  const { window } = rowAt(agency.districtShifts[districtShift]!, day)!;
  const at = minute - window.start;
  const able = candidates.filter(
    ({ officer }) =>
      extra!.present.get(officer)?.[at] === 1 && now!.present.get(officer)?.[at] !== 1,
  );
  const refreshed = able.filter(({ kind }) => kind === 'refresh');
  const missing = now!.required - now!.heads[at]!;
  return {
    short: Math.min(missing, able.length) - refreshed.length,
    able: new Set(able.filter(({ kind }) => kind !== 'refresh').map(({ officer }) => officer)),
    refreshed: refreshed.map(({ officer }) => officer),
    isUnfillable: missing > able.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
