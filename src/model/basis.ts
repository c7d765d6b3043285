/**
 * What the numbers of a district-shift rest on. exact: the days off of all patrol officers who name it are
 * known, or nobody names it: nobody is on duty there. range: those of some are; the others are not counted.
 * estimated: nobody's are, but hours off are given, so that the officers needed can be estimated. unknown:
 * nobody's are, and nothing can be said.
 */
export const BASES = ['exact', 'range', 'estimated', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

/** Whether somebody's or nobody's duty can be counted there; if not, its numbers are null. */
export function isCounted(basis: Basis): boolean {
  return basis === 'exact' || basis === 'range';
}
