import type { Tableau } from './tableau.js';

/** Differences below this are rounding. */
export const SMALL = 1e-9;

/** The row whose basic weight first falls to nothing as a column grows; -1 = none ever does. */
export function leavingRow(tableau: Tableau, column: Float64Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < tableau.height; row += 1) {
    if (column[row]! <= SMALL) continue;
    const ratio = tableau.level(row) / column[row]!;
    const isTie = best !== -1 && Math.abs(ratio - least) <= SMALL;
    if (isTie ? tableau.basis[row]! >= tableau.basis[best]! : ratio >= least) continue;
    best = row;
    least = Math.min(least, ratio);
  }
  return best;
}

/** Weights that grow without end prove that no choice fits; far enough along, they exceed `missing`. */
export function rayWeights(
  tableau: Tableau,
  entering: number,
  column: Float64Array,
  missing: number,
): Float64Array {
  const weights = new Float64Array(tableau.worth.length);
  const length = (missing + 2) / tableau.gain(entering);
  weights[entering] = length;
  for (let row = 0; row < tableau.height; row += 1) {
    weights[tableau.basis[row]!] = -length * column[row]!;
  }
  return weights;
}
