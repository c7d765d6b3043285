import type { Agency } from '../../src/model/agency.js';
import { addMonths } from '../../src/model/day.js';
import type { Officer } from '../../src/model/officer.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, isPatrol, type Stint, scheduledStints } from './literal-duty.js';
import { instancesOf, type LiteralInstance } from './literal-recount.js';

/*
 * Section 5 of the design, taken literally: every set of candidates is tried. For a dozen candidates at most.
 */

/** The best plan, and the instances that even everybody would leave short. */
export interface LiteralPlan {
  readonly total: number;
  readonly volunteers: number;
  readonly toFind: number;
  readonly refresh: number;
  readonly unfillable: number;
}

/** Someone who could be trained or refreshed. */
export interface Candidate {
  readonly officer: Officer;
  readonly kind: 'refresh' | 'listed' | 'toFind';
}

/** At some minute so many of these candidates, as bits, are needed. */
interface Demand {
  readonly need: number;
  readonly candidates: number;
}

/**
 * Tries every set of candidates.
 * @param isAsked whether a district-shift's days off are known, so that something is asked of it
 * @param requirement the required number as it stands, or raised for absence
 */
export function literalPlan(
  agency: Agency,
  policy: Policy,
  isAsked: (districtShift: number) => boolean,
  requirement: (required: number) => number = (required) => required,
): LiteralPlan {
  const candidates = candidatesOf(agency, policy);
  const { demands, unfillable } = demandsOf(agency, policy, candidates, isAsked, requirement);
  let best: Omit<LiteralPlan, 'unfillable'> | null = null;
  for (let chosen = 0; chosen < 2 ** candidates.length; chosen += 1) {
    if (demands.some((demand) => bits(demand.candidates & chosen) < demand.need)) continue;
    const plan = countOf(candidates.filter((_, index) => (chosen >> index) % 2 === 1));
    if (best === null || isBetter(plan, best, policy)) best = plan;
  }
  if (best === null) throw new Error('everybody together meets every target');
  return { ...best, unfillable };
}

/** Everyone who could be trained or refreshed. */
export function candidatesOf({ officers }: Agency, policy: Policy): Candidate[] {
  return officers.flatMap((officer) => {
    const kind = kindOf(officer, policy);
    return kind === null ? [] : [{ officer, kind }];
  });
}

function kindOf(officer: Officer, policy: Policy): Candidate['kind'] | null {
  const { period, minPatrolYears, certificateMonths } = policy;
  const { certificate, patrolSince, leavesOn } = officer;
  const isOnPatrol = officer.assignments.some(
    ({ posting, from, to }) =>
      isPatrol(posting, policy) &&
      posting.places.some(({ pattern }) => pattern !== null) &&
      from <= period.to &&
      to >= period.from,
  );
  if (!isOnPatrol || (leavesOn !== null && leavesOn <= period.to)) return null;
  if (patrolSince !== null && addMonths(patrolSince, 12 * minPatrolYears) > period.from)
    return null;
  if (certificate.course === null) {
    if (officer.willingness === 'declined') return null;
    return officer.willingness === 'listed' ? 'listed' : 'toFind';
  }
  const isDated =
    certificate.course !== 'undated' ||
    certificate.expires !== null ||
    (certificateMonths !== null && certificate.refreshed !== null);
  return officer.designated && isDated ? 'refresh' : null;
}

function demandsOf(
  agency: Agency,
  policy: Policy,
  candidates: readonly Candidate[],
  isAsked: (districtShift: number) => boolean,
  requirement: (required: number) => number,
): { demands: readonly Demand[]; unfillable: number } {
  const scheduled = scheduledStints(agency, policy);
  const certified = scheduled.filter((stint) => isCertifiedFor(stint, policy));
  const added = scheduled.filter((stint) => adds(stint, candidates, policy));
  const demands = new Map<string, Demand>();
  let unfillable = 0;
  for (const index of [...agency.districtShifts.keys()].filter(isAsked)) {
    const extra = instancesOf(agency, index, added, policy);
    for (const [at, now] of instancesOf(agency, index, certified, policy).entries()) {
      const able = ableByMinute(now, extra[at]!, candidates);
      const short = [...now.heads].map((heads) => requirement(now.required) - heads);
      if (short.some((number, minute) => number > bits(able[minute]!))) unfillable += 1;
      for (const [minute, number] of short.entries()) {
        const need = Math.min(number, bits(able[minute]!));
        const demand = { need, candidates: able[minute]! };
        if (need > 0) demands.set(JSON.stringify(demand), demand);
      }
    }
  }
  return { demands: [...demands.values()], unfillable };
}

/** By minute of an instance: the candidates, as bits, who do not count now and would. */
export function ableByMinute(
  now: LiteralInstance,
  extra: LiteralInstance,
  candidates: readonly Candidate[],
): Float64Array {
  const able = new Float64Array(now.heads.length);
  for (const [bit, { officer }] of candidates.entries()) {
    const present = now.present.get(officer);
    for (const [minute, added] of extra.present.get(officer)?.entries() ?? []) {
      if (added === 1 && present?.[minute] !== 1) able[minute]! += 2 ** bit;
    }
  }
  return able;
}

/** Whether training or refreshing the officer of a stint makes it count: from the first day, or from a booked course. */
export function adds(stint: Stint, candidates: readonly Candidate[], policy: Policy): boolean {
  if (!candidates.some(({ officer }) => officer === stint.officer)) return false;
  const { course } = stint.officer.certificate;
  const first = Math.max(policy.period.from, typeof course === 'number' ? course : 0);
  return stint.day >= first && (course === null || !isCertifiedFor(stint, policy));
}

/** What a set of candidates costs. */
export function countOf(chosen: readonly Candidate[]): Omit<LiteralPlan, 'unfillable'> {
  const of = (kind: Candidate['kind']): number =>
    chosen.filter((candidate) => candidate.kind === kind).length;
  return {
    total: of('listed') + of('toFind'),
    volunteers: of('listed'),
    toFind: of('toFind'),
    refresh: of('refresh'),
  };
}

function isBetter(
  plan: Omit<LiteralPlan, 'unfillable'>,
  best: Omit<LiteralPlan, 'unfillable'>,
  { objective }: Policy,
): boolean {
  const totals = [plan.total - best.total, plan.toFind - best.toFind];
  const order = objective === 'fewest' ? totals : totals.reverse();
  const first = [...order, plan.refresh - best.refresh].find((difference) => difference !== 0);
  return first !== undefined && first < 0;
}

/** How many bits are set. */
export function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
