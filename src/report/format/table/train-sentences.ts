import type { TrainAnswer, TrainReport } from '../../plan-value.js';
import { thousands } from '../../thousands.js';

/** `9 on your list, 5 still to find`. */
export function listAndFindText({
  volunteers,
  toFind,
}: Pick<TrainReport, 'volunteers' | 'toFind'>): string {
  return `${thousands(volunteers ?? 0)} on your list, ${thousands(toFind ?? 0)} still to find`;
}

/** `Of the 14: 9 on your list, 5 still to find; refresh 2.`; nothing when there is nobody. */
export function whoSentences(train: TrainReport): string[] {
  const total = train.total ?? 0;
  const refresh = train.refresh ?? 0;
  if (total === 0) return refresh === 0 ? [] : [`Refresh ${thousands(refresh)}.`];
  const refreshed = refresh === 0 ? '' : `; refresh ${thousands(refresh)}`;
  return [`Of the ${thousands(total)}: ${listAndFindText(train)}${refreshed}.`];
}

/** What a number rests on where some days off are not known. */
export function whereKnownText({ status }: TrainAnswer): string {
  return status === 'partial' ? ' where days off are known' : '';
}

/**
 * How far a number is proved; nothing where it is not the fewest trained in all.
 * @param given what the plan is allowed beside training: `with moves `
 * @param proved how the number is known: `; that is proved`
 */
export function proofSentences(
  { total, lowerBound, status }: TrainAnswer,
  given: string,
  proved: string,
): string[] {
  if (total === null || total === 0 || lowerBound === null) return [];
  if (status === 'limit') {
    return [
      `The search stopped at its limit: ${given}${thousands(total)} are enough, fewer than ${thousands(lowerBound)} are not.`,
    ];
  }
  return total === lowerBound ? [`Fewer than ${thousands(total)} are not enough${proved}.`] : [];
}
