import type { Agency } from '../../src/model/agency.js';
import type { Policy } from '../../src/model/policy.js';
import { isCertifiedFor, scheduledStints } from './literal-duty.js';
import { type DaysOffKnown, everyMove } from './literal-moved.js';
import { ableByMinute, adds, bits, candidatesOf, countOf } from './literal-plan.js';
import { instancesOf, type LiteralInstance } from './literal-recount.js';

/*
 * The best moves, taken literally: every set of moves is tried with every set of candidates.
 */

/** What the best plan with moves costs. */
export interface LiteralMoves {
  readonly total: number;
  readonly toFind: number;
  readonly moves: number;
  readonly refresh: number;
}

/** Tries every set of moves and of candidates; for a handful of each. */
export function literalMoves(
  agency: Agency,
  policy: Policy,
  known: readonly DaysOffKnown[],
): LiteralMoves {
  const base = headsOf(agency, policy);
  const targets = targetsOf(agency, policy, known);
  let best: LiteralMoves | null = null;
  for (const moved of everyMove(agency, policy, known)) {
    if (opensGap(agency, moved, base, policy)) continue;
    const heads = headsOf(moved, policy);
    const moves = moved.officers.filter((officer, at) => officer !== agency.officers[at]).length;
    for (const plan of plansFor(targets, heads)) {
      const cost = { ...plan, moves };
      if (best === null || isBefore(cost, best, policy)) best = cost;
    }
  }
  return best!;
}

/** By district-shift and instance, who counts. */
type Heads = readonly (readonly LiteralInstance[])[];

/** Certified officers on duty. */
export function headsOf(agency: Agency, policy: Policy): Heads {
  const stints = scheduledStints(agency, policy).filter((stint) => isCertifiedFor(stint, policy));
  return agency.districtShifts.map((_, index) => instancesOf(agency, index, stints, policy));
}

/** Whether taking the moved officers away leaves fewer than both the required number and those on duty now. */
function opensGap(agency: Agency, moved: Agency, base: Heads, policy: Policy): boolean {
  const gone = agency.officers.filter((officer, at) => officer !== moved.officers[at]);
  const left = headsOf(
    { ...agency, officers: agency.officers.filter((officer) => !gone.includes(officer)) },
    policy,
  );
  return base.some((instances, shift) =>
    instances.some(({ heads, required }, at) =>
      heads.some((now, minute) => left[shift]![at]!.heads[minute]! < Math.min(now, required)),
    ),
  );
}

/** At a minute so many heads are wanted, and these candidates, as bits, could add to those on duty. */
interface Target {
  readonly shift: number;
  readonly instance: number;
  readonly minute: number;
  readonly wanted: number;
  readonly able: number;
}

interface Targets {
  readonly minutes: readonly Target[];
  readonly plans: readonly {
    readonly chosen: number;
    readonly cost: Omit<LiteralMoves, 'moves'>;
  }[];
}

function targetsOf(agency: Agency, policy: Policy, known: readonly DaysOffKnown[]): Targets {
  const candidates = candidatesOf(agency, policy);
  const scheduled = scheduledStints(agency, policy);
  const added = scheduled.filter((stint) => adds(stint, candidates, policy));
  const minutes: Target[] = [];
  for (const [shift, instances] of headsOf(agency, policy).entries()) {
    if (!known[shift]!.isAsked) continue;
    const extra = instancesOf(agency, shift, added, policy);
    for (const [instance, now] of instances.entries()) {
      const able = ableByMinute(now, extra[instance]!, candidates);
      for (const [minute, heads] of now.heads.entries()) {
        const wanted = Math.min(now.required, heads + bits(able[minute]!));
        if (wanted > heads) minutes.push({ shift, instance, minute, wanted, able: able[minute]! });
      }
    }
  }
  const plans = Array.from({ length: 2 ** candidates.length }, (_, chosen) => {
    const { total, toFind, refresh } = countOf(
      candidates.filter((_each, index) => (chosen >> index) % 2 === 1),
    );
    return { chosen, cost: { total, toFind, refresh } };
  });
  return { minutes, plans };
}

/** The costs of every training that reaches the targets. */
function* plansFor(
  { minutes, plans }: Targets,
  heads: Heads,
): Generator<Omit<LiteralMoves, 'moves'>> {
  const demands = new Map<string, [need: number, able: number]>();
  for (const { shift, instance, minute, wanted, able } of minutes) {
    const need = wanted - heads[shift]![instance]!.heads[minute]!;
    if (need > 0) demands.set(`${need} ${able}`, [need, able]);
  }
  for (const { chosen, cost } of plans) {
    if ([...demands.values()].every(([need, able]) => bits(able & chosen) >= need)) yield cost;
  }
}

function isBefore(cost: LiteralMoves, best: LiteralMoves, { objective }: Policy): boolean {
  const trained = [cost.total - best.total, cost.toFind - best.toFind];
  const order = objective === 'fewest' ? trained : trained.reverse();
  const all = [...order, cost.moves - best.moves, cost.refresh - best.refresh];
  const first = all.find((difference) => difference !== 0);
  return first !== undefined && first < 0;
}
