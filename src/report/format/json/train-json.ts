import type { TrainAnswer, TrainReport } from '../../plan-value.js';

/** Officers to train or refresh, in the order of the contract. */
export function trainJson({ total, volunteers, toFind, refresh }: TrainReport): TrainReport {
  return { total, volunteers, toFind, refresh };
}

/** The same with how far it is proved. */
export function trainAnswerJson(answer: TrainAnswer): TrainAnswer {
  const { lowerBound, status, unfillable } = answer;
  return { ...trainJson(answer), lowerBound, status, unfillable };
}
