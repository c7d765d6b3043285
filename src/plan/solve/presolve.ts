import { type BitSet, bitSetsOf, holdersOf, isSubset } from './bit-set.js';
import { type CoverProblem, highestNeed, type Variable } from './cover-problem.js';

/** Beyond this many, comparing all pairs costs more than it saves; the search works without it. */
const MOST_TO_COMPARE = 4000;

/**
 * Rows that decide. A row is dropped when another needs at least as many from among fewer officers:
 * whoever covers the other covers it too.
 * @returns the kept rows, ascending
 */
export function keepHardestRows({ needs, variables }: CoverProblem): number[] {
  const all = needs.map((_, row) => row);
  if (all.length === 1 || all.length > MOST_TO_COMPARE) return all;
  const coveredBy = holdersOf(
    variables.map(({ rows }) => rows),
    needs.length,
  );
  const officers = coverCounts({ needs, variables });
  // A row that decides another comes before it: fewer officers, else a higher need, else earlier.
  const order = all.toSorted(
    (left, right) =>
      officers[left]! - officers[right]! || needs[right]! - needs[left]! || left - right,
  );
  const kept: number[] = [];
  for (const row of order) {
    const set = coveredBy[row]!;
    const need = needs[row]!;
    if (!kept.some((other) => needs[other]! >= need && isSubset(coveredBy[other]!, set))) {
      kept.push(row);
    }
  }
  return kept.sort((left, right) => left - right);
}

/** By row, the variables that cover it. */
function coverCounts({ needs, variables }: Pick<CoverProblem, 'needs' | 'variables'>): Int32Array {
  const counts = new Int32Array(needs.length);
  for (const { rows } of variables) for (const row of rows) counts[row]! += 1;
  return counts;
}

/**
 * Variables worth keeping. One is dropped when another, no dearer, covers all of its rows and has
 * enough officers for whatever its own rows need: any plan can use the other instead.
 */
export function keepUndominated({ needs, variables }: CoverProblem): Variable[] {
  if (variables.length === 1 || variables.length > MOST_TO_COMPARE) return [...variables];
  const covers: readonly BitSet[] = bitSetsOf(
    variables.map(({ rows }) => rows),
    needs.length,
  );
  const isPlenty = variables.map(({ cap, rows }) => cap >= highestNeed(rows, needs));
  return variables.filter(
    (variable, index) =>
      !variables.some((other, otherIndex) => {
        if (otherIndex === index || !isPlenty[otherIndex]) return false;
        if (COST_RANK[other.kind] > COST_RANK[variable.kind]) return false;
        if (!isSubset(covers[index]!, covers[otherIndex]!)) return false;
        const isSame =
          other.kind === variable.kind && isSubset(covers[otherIndex]!, covers[index]!);
        return !isSame || otherIndex < index;
      }),
  );
}

const COST_RANK = { refresh: 0, listed: 1, toFind: 2 } as const;
