import type { AgencyCover } from '../coverage/agency-cover.js';
import type { Reason } from './answer.js';
import type { Proof } from './proof.js';
import type { SolvedBlock } from './solve-needs.js';

/** Why no plan of a component trains fewer, with its instances named; null when it needs nobody. */
export function reasonOf(cover: AgencyCover, blocks: readonly SolvedBlock[]): Reason | null {
  const parts = blocks.flatMap((solved) => {
    const { proof } = solved.solution;
    return proof === null ? [] : [namedProof(cover, solved, proof)];
  });
  const [only, second] = parts;
  if (only === undefined || second === undefined) return only ?? null;
  const lowerBound = parts.reduce((sum, part) => sum + part.lowerBound, 0);
  return { kind: 'sum', lowerBound, parts };
}

function namedProof(cover: AgencyCover, { block, problem }: SolvedBlock, proof: Proof): Reason {
  if (proof.kind === 'search') {
    return { kind: 'search', lowerBound: proof.bound, nodes: proof.nodes };
  }
  const instances = proof.rows.map(({ row, need, weight }) => {
    const { districtShift, slot } = block.rows[problem.blockRows[row]!]!;
    const grid = cover.agencyGrid.grids[districtShift]!;
    const day = cover.schedule.horizon.first + grid.instanceDay[grid.slotInstance[slot]!]!;
    return { districtShift, day, minute: grid.slotAt[slot]!, short: need, weight };
  });
  instances.sort(
    (left, right) =>
      left.districtShift - right.districtShift ||
      left.day - right.day ||
      left.minute - right.minute,
  );
  const isUnweighted = instances.every(({ weight }) => weight === 1);
  const several = isUnweighted ? 'dates' : 'weighting';
  return {
    kind: instances.length === 1 ? 'date' : several,
    lowerBound: proof.bound,
    instances,
    weightedShort: proof.weightedNeed,
    mostPerOfficer: proof.mostPerOfficer,
  };
}
