import type { Choice, Stage } from './stage.js';

/** The best choice of a stage found so far. */
export class Incumbent {
  choice: Choice;
  cost: number;
  readonly #stage: Stage;

  /** @param choice covers every row within the budgets */
  constructor(stage: Stage, choice: Choice) {
    this.#stage = stage;
    this.choice = choice;
    this.cost = weigh(choice, stage.costs);
  }

  /** Takes a choice that covers every row if it costs less and fits the budgets. */
  offer(choice: Choice): void {
    const cost = weigh(choice, this.#stage.costs);
    if (cost >= this.cost || !this.#fitsBudgets(choice)) return;
    this.choice = choice;
    this.cost = cost;
  }

  #fitsBudgets(choice: Choice): boolean {
    return this.#stage.budgets.every(({ taken, limit }) => weigh(choice, taken) <= limit);
  }
}

function weigh(choice: Choice, prices: readonly number[]): number {
  return choice.reduce((sum, number, variable) => sum + number * prices[variable]!, 0);
}
