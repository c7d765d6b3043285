import type { CoverProblem, Variable } from './cover-problem.js';

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
  const coveredBy = bitSets(
    needs.length,
    variables.length,
    variables.flatMap(({ rows }, index) => rows.map((row): [number, number] => [row, index])),
  );
  return all.filter(
    (row) =>
      !all.some((other) => {
        if (other === row || needs[other]! < needs[row]!) return false;
        if (!isSubset(coveredBy[other]!, coveredBy[row]!)) return false;
        const isSame = needs[other] === needs[row] && isSubset(coveredBy[row]!, coveredBy[other]!);
        return !isSame || other < row;
      }),
  );
}

/**
 * Variables worth keeping. One is dropped when another, no dearer, covers all of its rows and has
 * enough officers for whatever its own rows need: any plan can use the other instead.
 */
export function keepUndominated({ needs, variables }: CoverProblem): Variable[] {
  if (variables.length === 1 || variables.length > MOST_TO_COMPARE) return [...variables];
  const covers = bitSets(
    variables.length,
    needs.length,
    variables.flatMap(({ rows }, index) => rows.map((row): [number, number] => [index, row])),
  );
  const isPlenty = variables.map(
    ({ cap, rows }) => cap >= rows.reduce((most, row) => Math.max(most, needs[row]!), 0),
  );
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

function bitSets(
  sets: number,
  members: number,
  pairs: readonly (readonly [set: number, member: number])[],
): Uint32Array[] {
  const words = Math.ceil(members / 32);
  const made = Array.from({ length: sets }, () => new Uint32Array(words));
  for (const [set, member] of pairs) made[set]![member >> 5]! |= 1 << (member & 31);
  return made;
}

function isSubset(part: Uint32Array, whole: Uint32Array): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if ((part[word]! & ~whole[word]!) !== 0) return false;
  }
  return true;
}
