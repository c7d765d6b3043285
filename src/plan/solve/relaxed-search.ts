import { completeChoice } from './greedy.js';
import type { Incumbent } from './incumbent.js';
import { Relaxation, type RelaxationResult } from './relaxation.js';
import type { Stage } from './stage.js';
import { stageBound } from './stage-bound.js';

interface Node {
  readonly lower: Int32Array;
  readonly upper: Int32Array;
}

const STEPS_PER_NODE = 20;
const MOST_NODES = 100_000;
/** How far past the last useless bound the relaxation goes before it stops early. */
const ENOUGH = 0.01;

/**
 * Branch and bound led by the linear relaxation: depth first, up before down, on the variable whose
 * relaxed number is furthest from whole; every pruning is by a bound checked in whole numbers.
 */
export class RelaxedSearch {
  /** Weights of the stage's rows that gave the bound at the root; zeros before it is worked out. */
  rootWeights: Float64Array;
  nodes = 0;
  readonly #stage: Stage;
  readonly #incumbent: Incumbent;
  /** Made when it is first needed: many a stage is closed without it. */
  #relaxation: Relaxation | null = null;
  readonly #mostNodes: number;
  readonly #budgetLimits: readonly number[];
  readonly #stack: Node[] = [];
  /** Only choices of at most this cost are looked for. */
  #target = 0;
  #rootBound: number | null = null;

  /** @param mostWork tableau entries that it may work out in all */
  constructor(stage: Stage, incumbent: Incumbent, mostWork: number) {
    this.#stage = stage;
    this.#incumbent = incumbent;
    this.rootWeights = new Float64Array(stage.needs.length);
    this.#budgetLimits = stage.budgets.map(({ limit }) => limit);
    const size = stage.costs.length * (stage.costs.length + stage.needs.length + 1);
    this.#mostNodes = Math.min(MOST_NODES, Math.floor(mostWork / (STEPS_PER_NODE * size)));
  }

  /** No choice of the stage costs less. */
  boundAtRoot(): number {
    this.#rootBound ??= this.#relaxRoot();
    return this.#rootBound;
  }

  #relaxRoot(): number {
    const upper = this.#stage.caps;
    const lower = new Int32Array(upper.length);
    this.#target = this.#incumbent.cost;
    const relaxed = this.#relax(lower, upper);
    this.nodes += 1;
    this.rootWeights = relaxed.rowWeights;
    this.#tryRounding(relaxed.choice, lower, upper);
    return Math.min(this.#incumbent.cost, stageBound(this.#stage, lower, upper, relaxed));
  }

  /** Looks everywhere for a choice of at most the target. @returns false when the limit is reached */
  triesAll(target: number): boolean {
    this.#target = target;
    const upper = this.#stage.caps;
    this.#stack.length = 0;
    this.#stack.push({ lower: new Int32Array(upper.length), upper });
    while (this.#incumbent.cost > target) {
      const node = this.#stack.pop();
      if (node === undefined) return true;
      if (this.nodes >= this.#mostNodes) return false;
      this.nodes += 1;
      this.#explore(node);
    }
    return true;
  }

  #explore({ lower, upper }: Node): void {
    const relaxed = this.#relax(lower, upper);
    if (stageBound(this.#stage, lower, upper, relaxed) > this.#target) return;
    const total = relaxed.choice.map((number, variable) => number + lower[variable]!);
    this.#tryRounding(total, lower, upper);
    if (this.#incumbent.cost > this.#target) this.#branch(total, lower, upper);
  }

  #relax(lower: Int32Array, upper: Int32Array): RelaxationResult {
    const needs = this.#stage.needs.slice();
    const budgets = [...this.#budgetLimits];
    let spent = 0;
    for (const [variable, number] of lower.entries()) {
      if (number === 0) continue;
      spent += number * this.#stage.costs[variable]!;
      for (const row of this.#stage.rows[variable]!) needs[row]! -= number;
      for (const [index, { taken }] of this.#stage.budgets.entries()) {
        budgets[index]! -= number * taken[variable]!;
      }
    }
    const caps = upper.map((cap, variable) => cap - lower[variable]!);
    this.#relaxation ??= relaxationOf(this.#stage);
    return this.#relaxation.solve({ needs, caps, budgets }, this.#target - spent + ENOUGH);
  }

  #tryRounding(total: Float64Array, lower: Int32Array, upper: Int32Array): void {
    const start = Int32Array.from(total, (number, variable) =>
      Math.min(upper[variable]!, Math.max(lower[variable]!, Math.floor(number + 1e-6))),
    );
    const choice = completeChoice(this.#stage, start, lower, upper);
    if (choice !== null) this.#incumbent.offer(choice);
  }

  #branch(total: Float64Array, lower: Int32Array, upper: Int32Array): void {
    const variable = this.#branchingVariable(total, lower, upper);
    if (variable === -1) return;
    const floor = Math.min(
      upper[variable]! - 1,
      Math.max(lower[variable]!, Math.floor(total[variable]! + 1e-6)),
    );
    const down = upper.slice();
    down[variable] = floor;
    const up = lower.slice();
    up[variable] = floor + 1;
    this.#stack.push({ lower, upper: down });
    this.#stack.push({ lower: up, upper });
  }

  /** Furthest from whole; when all are whole, any that is still open, so that no choice is skipped. */
  #branchingVariable(total: Float64Array, lower: Int32Array, upper: Int32Array): number {
    let best = -1;
    let most = -1;
    for (const [variable, number] of total.entries()) {
      if (lower[variable] === upper[variable]) continue;
      const fraction = number - Math.floor(number);
      const distance = Math.min(fraction, 1 - fraction);
      if (distance > most + 1e-9) {
        best = variable;
        most = distance;
      }
    }
    return best;
  }
}

function relaxationOf({ costs, rows, needs, budgets }: Stage): Relaxation {
  return new Relaxation({
    costs,
    rows,
    rowCount: needs.length,
    budgets: budgets.map(({ taken }) => taken),
  });
}
