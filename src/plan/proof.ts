import type { SearchResult } from './search.js';
import type { Stage } from './stage.js';

/**
 * Why no choice of a problem trains fewer than `bound`. weights: rows of the problem, each with its
 * need and a whole weight; even the bound - 1 officers who supply most weigh less than `weightedNeed`.
 * search: every smaller number was tried.
 */
export type Proof =
  | {
      readonly kind: 'weights';
      readonly bound: number;
      readonly rows: readonly {
        readonly row: number;
        readonly need: number;
        readonly weight: number;
      }[];
      readonly weightedNeed: number;
      readonly mostPerOfficer: number;
    }
  | { readonly kind: 'search'; readonly bound: number; readonly nodes: number };

/** Small multiples are tried first, because a reader has to add the weights up. */
const MULTIPLES = [...Array.from({ length: 60 }, (_, index) => index + 1), 120, 840, 5040, 2 ** 20];

/**
 * The simplest proof of a bound: one row; rows of equal weight; a weighting in whole numbers; or the
 * exhausted search. Null when there is nothing to prove.
 */
export function proofOf(
  stage: Stage,
  found: Pick<SearchResult, 'bound' | 'nodes' | 'rootWeights'>,
): Proof | null {
  if (found.bound === 0) return null;
  const single = stage.needs.findIndex((need) => need >= found.bound);
  if (single !== -1) return weighing(stage, oneRow(stage, single), found.bound);
  for (const weights of weightings(stage, found.rootWeights)) {
    if (fewestToSupply(stage, weights) >= found.bound) return weighing(stage, weights, found.bound);
  }
  return { kind: 'search', bound: found.bound, nodes: found.nodes };
}

function oneRow(stage: Stage, row: number): number[] {
  return Array.from(stage.needs, (_, index) => (index === row ? 1 : 0));
}

function* weightings(stage: Stage, rootWeights: Float64Array): Generator<number[]> {
  yield Array.from(stage.needs, () => 1);
  yield Array.from(rootWeights, (weight) => (weight > 1e-6 ? 1 : 0));
  for (const multiple of MULTIPLES) {
    yield Array.from(rootWeights, (weight) => Math.max(0, Math.round(weight * multiple)));
  }
}

/** The fewest officers whose weights together reach the weighted need; each only as often as there are officers. */
function fewestToSupply(stage: Stage, weights: readonly number[]): number {
  const supplies = stage.rows
    .map((rows, variable) => ({
      each: rows.reduce((sum, row) => sum + weights[row]!, 0),
      officers: stage.caps[variable]!,
    }))
    .sort((left, right) => right.each - left.each);
  let missing = stage.needs.reduce((sum, need, row) => sum + need * weights[row]!, 0);
  let fewest = 0;
  for (const { each, officers } of supplies) {
    if (missing <= 0 || each === 0) break;
    const taken = Math.min(officers, Math.ceil(missing / each));
    missing -= taken * each;
    fewest += taken;
  }
  return missing > 0 ? 0 : fewest;
}

function weighing(stage: Stage, weights: readonly number[], bound: number): Proof {
  const divisor = weights.reduce(greatestCommonDivisor, 0);
  const rows = weights.flatMap((weight, row) =>
    weight === 0
      ? []
      : [{ row: stage.problemRows[row]!, need: stage.needs[row]!, weight: weight / divisor }],
  );
  const supplied = stage.rows.map(
    (covered) => covered.reduce((sum, row) => sum + weights[row]!, 0) / divisor,
  );
  return {
    kind: 'weights',
    bound,
    rows,
    weightedNeed: rows.reduce((sum, { need, weight }) => sum + need * weight, 0),
    mostPerOfficer: supplied.reduce((most, each) => Math.max(most, each), 0),
  };
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
