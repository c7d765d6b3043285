/**
 * Probabilities of how many of the scheduled officers come to work, each for himself or herself with the
 * same probability: worked out officer by officer.
 */
export class Attendance {
  readonly #availability: number;
  /** By required number and target. */
  readonly #scheduled = new Map<string, number>();
  /** By officers scheduled, the probability that so many come. */
  readonly #present: number[][] = [[1]];

  constructor(availability: number) {
    this.#availability = availability;
  }

  /** Probability that fewer than `required` of `scheduled` come. */
  fewerThan(required: number, scheduled: number): number {
    let sum = 0;
    const present = this.#presentOf(scheduled);
    for (let number = 0; number < Math.min(required, scheduled + 1); number += 1) {
      sum += present[number]!;
    }
    return sum;
  }

  /** The fewest to schedule so that `required` come with that probability. */
  scheduledFor(required: number, target: number): number {
    const key = `${required} ${target}`;
    let scheduled = this.#scheduled.get(key) ?? required;
    while (1 - this.fewerThan(required, scheduled) < target - ROUNDING) scheduled += 1;
    this.#scheduled.set(key, scheduled);
    return scheduled;
  }

  #presentOf(scheduled: number): readonly number[] {
    while (this.#present.length <= scheduled) {
      const before = this.#present[this.#present.length - 1]!;
      const next = [0, ...before].map((withOneMore, number) => {
        return withOneMore * this.#availability + (before[number] ?? 0) * (1 - this.#availability);
      });
      this.#present.push(next);
    }
    return this.#present[scheduled]!;
  }
}

/** Sums of floating-point terms may miss an exact target by this much. */
const ROUNDING = 1e-12;
