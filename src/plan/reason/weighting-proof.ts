import type { Supply, Weighed } from './supply.js';

/** Small multiples are tried first, because a reader has to add the weights up. */
const MULTIPLES = [...Array.from({ length: 60 }, (_, index) => index + 1), 120, 840, 5040, 2 ** 20];
/** A weight of this share of the largest counts as equal to it. */
const SHARES = [0.75, 0.5, 0.25];
const NO_WEIGHT = 1e-6;
/** By so much whole weights may do better than those in real numbers that they are rounded from. */
const ROUNDING = 0.01;
/** Beyond this many minutes, leaving them out one by one costs more than a shorter list is worth. */
const MOST_TO_SHORTEN = 400;

/**
 * A weighing of minutes that proves a bound: each counted once, else with whole weights. No minute of
 * it can be left out.
 * @param minutes one of each kind, with weight 1
 * @param suggested by minute, weights in real numbers to start from
 * @returns the minutes that count, with their weights; null when no weighing was found
 */
export function weightingProof(
  supply: Supply,
  minutes: readonly Weighed[],
  suggested: ArrayLike<number>,
  bound: number,
): Weighed[] | null {
  const exact = Array.from(minutes, (_, index) => suggested[index]!);
  const isNear = surplus(supply, minutes, exact, bound) >= -ROUNDING;
  for (const weights of isNear ? allWeightings(exact) : onceEach(exact)) {
    if (surplus(supply, minutes, weights, bound) <= 0) continue;
    const shortened = shortest(supply, minutes, weights, bound);
    const divisor = shortened.reduce(greatestCommonDivisor, 0);
    return minutes.flatMap((minute, index) => {
      const weight = shortened[index]! / divisor;
      return weight === 0 ? [] : [{ ...minute, weight }];
    });
  }
  return null;
}

/** Each minute once or not at all. */
function* onceEach(weights: readonly number[]): Generator<number[]> {
  const largest = Math.max(...weights);
  yield weights.map((weight) => (weight > NO_WEIGHT ? 1 : 0));
  for (const share of SHARES) yield weights.map((weight) => (weight >= share * largest ? 1 : 0));
  yield weights.map(() => 1);
}

function* allWeightings(weights: readonly number[]): Generator<number[]> {
  yield* onceEach(weights);
  for (const multiple of MULTIPLES) {
    yield weights.map((weight) => Math.max(0, Math.round(weight * multiple)));
  }
}

/** What is missing beyond all that the `bound - 1` officers supply who supply most; 1 = all that is missing. */
function surplus(
  supply: Supply,
  minutes: readonly Weighed[],
  weights: readonly number[],
  bound: number,
): number {
  const rowWeights = new Float64Array(supply.refreshed.length);
  let short = 0;
  for (const [index, { row, short: each }] of minutes.entries()) {
    rowWeights[row]! += weights[index]!;
    short += weights[index]! * each;
  }
  return short === 0 ? 0 : 1 - supply.mostTogether(supply.each(rowWeights), bound - 1) / short;
}

/** The same proof with every minute left out that it does not need, the latest first. */
function shortest(
  supply: Supply,
  minutes: readonly Weighed[],
  weights: readonly number[],
  bound: number,
): number[] {
  const kept = [...weights];
  if (minutes.length > MOST_TO_SHORTEN) return kept;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const weight = kept[index]!;
    if (weight === 0) continue;
    kept[index] = 0;
    if (surplus(supply, minutes, kept, bound) <= 0) kept[index] = weight;
  }
  return kept;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
