/**
 * Probability that fewer than `required` of `scheduled` officers come to work, when each comes with
 * probability `availability`, each for himself or herself: the lower tail of a binomial.
 */
export function probabilityShort(
  scheduled: number,
  required: number,
  availability: number,
): number {
  const absence = 1 - availability;
  let probability = 0;
  for (let present = 0; present < Math.min(required, scheduled + 1); present += 1) {
    probability +=
      choose(scheduled, present) * availability ** present * absence ** (scheduled - present);
  }
  return Math.min(probability, 1);
}

/**
 * The fewest officers to schedule so that at least `required` come to work with probability `target`:
 * at 0.82 and 0.95 it takes 2 for 1, 4 for 2, 5 for 3, 7 for 4.
 * @param availability greater than 0
 * @param target less than 1 unless availability is 1
 */
export function scheduledFor(required: number, availability: number, target: number): number {
  if (required === 0) return 0;
  let scheduled = required;
  while (1 - probabilityShort(scheduled, required, availability) < target - ROUNDING)
    scheduled += 1;
  return scheduled;
}

/** Sums of floating-point terms may miss an exact target by this much. */
const ROUNDING = 1e-12;

function choose(from: number, pick: number): number {
  let ways = 1;
  for (let step = 1; step <= pick; step += 1) ways = (ways * (from - pick + step)) / step;
  return ways;
}
