import type { AgencyGrid } from '../../coverage/agency-grid.js';
import type { NeedRow } from '../need/block.js';
import type { ComponentMinutes } from '../need/component-minutes.js';
import type { SolvedBlock } from '../solve-needs.js';
import { runProof, stretchesOf } from './run-proof.js';
import type { Supply, Weighed } from './supply.js';
import { weightingProof } from './weighting-proof.js';

/**
 * Why no choice of a block trains fewer than its bound. weighed: even the bound - 1 officers who
 * could be trained and supply most of the weighted minutes supply less than is missing. search: every
 * smaller number was tried.
 */
export type Proof =
  | {
      readonly kind: 'weighed';
      readonly minutes: readonly Weighed[];
      /** Whether they are consecutive instances of one district-shift. */
      readonly isRun: boolean;
    }
  | { readonly kind: 'search' };

/**
 * The simplest proof of a block's bound: one date; a run of dates; several dates; a weighting in whole
 * numbers; or the exhausted search.
 * @param minutes of the block's component; a run is looked for among all of them
 */
export function proofOf(
  { block, problem, solution }: SolvedBlock,
  supply: Supply,
  minutes: ComponentMinutes,
  { grids }: AgencyGrid,
): Proof {
  const bound = solution.lowerBound;
  const rows = block.rows.map((row, index) => leftOver(row, index, supply));
  const date = earliest(
    rows.filter(({ short }) => short >= bound),
    grids,
  );
  if (date !== null) return { kind: 'weighed', minutes: [date], isRun: false };
  const indexOf = new Map(block.rows.map((row, index) => [row, index]));
  const stretches = minutes.districtShifts.flatMap((districtShift) =>
    stretchesOf(grids[districtShift]!, shortMinutes(minutes, districtShift, indexOf, supply)),
  );
  const run = runProof(supply, stretches, bound);
  if (run !== null) return { kind: 'weighed', minutes: run, isRun: true };
  const weights = new Map(
    problem.blockRows.map((row, index) => [row, solution.rowWeights[index]!]),
  );
  const candidates = problem.blockRows.map((row) => rows[row]!).filter(({ short }) => short > 0);
  const weighed = weightingProof(
    supply,
    candidates,
    candidates.map(({ row }) => weights.get(row)!),
    bound,
  );
  return weighed === null
    ? { kind: 'search' }
    : { kind: 'weighed', minutes: weighed, isRun: false };
}

function leftOver({ districtShift, slot, need }: NeedRow, row: number, supply: Supply): Weighed {
  return { districtShift, slot, row, short: need - supply.refreshed[row]!, weight: 1 };
}

function* shortMinutes(
  minutes: ComponentMinutes,
  districtShift: number,
  indexOf: ReadonlyMap<NeedRow, number>,
  supply: Supply,
): Generator<Weighed> {
  for (const { slot, need, row: standIn } of minutes.of(districtShift)) {
    const row = indexOf.get(standIn);
    if (row === undefined) continue;
    const short = need - supply.refreshed[row]!;
    if (short > 0) yield { districtShift, slot, row, short, weight: 1 };
  }
}

function earliest(minutes: readonly Weighed[], grids: AgencyGrid['grids']): Weighed | null {
  const dayOf = ({ districtShift, slot }: Weighed): number => {
    const grid = grids[districtShift]!;
    return grid.instanceDay[grid.slotInstance[slot]!]!;
  };
  const [first, ...others] = minutes;
  if (first === undefined) return null;
  return others.reduce((best, minute) => (dayOf(minute) < dayOf(best) ? minute : best), first);
}
