import type { CandidateKind } from '../coverage/eligibility.js';
import { compareNatural } from '../model/natural-order.js';
import type { Officer } from '../model/officer.js';
import type { SolvedBlock } from './solve-needs.js';

/** The officers of a plan, by what is asked of them. */
export type ChosenOfficers = Readonly<Record<CandidateKind, readonly Officer[]>>;

/** A block and how many officers of each variable a plan has. */
export interface ChosenBlock extends Pick<SolvedBlock, 'block' | 'problem'> {
  readonly solution: Pick<SolvedBlock['solution'], 'choice'>;
}

/**
 * Names the officers of a plan. Among those who can stand for each other the longest service comes
 * first, an unknown date last, then officer_id, so that a plan depends on no file order.
 */
export function chooseOfficers(blocks: readonly ChosenBlock[]): ChosenOfficers {
  const chosen: Record<CandidateKind, Officer[]> = { refresh: [], listed: [], toFind: [] };
  for (const { block, problem, solution } of blocks) {
    for (const [index, number] of solution.choice.entries()) {
      if (number === 0) continue;
      const { column, kind } = problem.variables[index]!;
      const eligible = block.columns[column]!.candidates.flatMap(({ officers }) => officers[kind]);
      chosen[kind].push(...eligible.sort(byService).slice(0, number));
    }
  }
  return chosen;
}

/** Longest service first, an unknown date last, then officer_id. */
export function byService(left: Officer, right: Officer): number {
  const leftSince = left.patrolSince ?? Number.POSITIVE_INFINITY;
  const rightSince = right.patrolSince ?? Number.POSITIVE_INFINITY;
  if (leftSince !== rightSince) return leftSince < rightSince ? -1 : 1;
  return compareNatural(left.id, right.id);
}
