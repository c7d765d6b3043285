import {
  addTo,
  type BitSet,
  countShared,
  holdersOf,
  isIn,
  lowestBit,
  removeFrom,
  wordsFor,
} from './bit-set.js';
import { type Missing, MissingPlanes } from './missing-planes.js';
import { NestedLimits } from './nested-limits.js';
import type { Choice, Stage } from './stage.js';

/** What a search for a choice of at most so much cost came to; limit = nothing is known. */
export type TightOutcome =
  | { readonly kind: 'found'; readonly nodes: number; readonly choice: Choice }
  | { readonly kind: 'none' | 'limit'; readonly nodes: number };

/** One place in the search. */
interface Frame {
  readonly missing: Missing;
  /** Variables that may still be chosen. */
  readonly open: BitSet;
  /** By limit, what may still be spent. */
  readonly left: Int32Array;
  /** By variable, the rows missing someone that one officer of it covers. */
  readonly gains: Int32Array;
}

/**
 * Looks for a choice that covers every row, fits the budgets and costs at most the target, by what is
 * tight: when only as many officers may still be chosen as some row misses, each of them has to cover
 * that row. With few officers to choose, that leaves little to try. Depth first on the row that fewest
 * can cover; whoever was tried for it is left out of the branches after.
 */
export class TightSearch {
  /** Whether the stage's limits are such that it can be searched. */
  readonly isFit: boolean;
  readonly #caps: Int32Array;
  readonly #limits: NestedLimits;
  readonly #planes: MissingPlanes;
  readonly #coveredBy: readonly BitSet[];
  readonly #frames: Frame[] = [];
  readonly #choice: Choice;
  #nodes = 0;
  #mostNodes = 0;

  constructor(stage: Stage) {
    this.#caps = stage.caps;
    this.#limits = new NestedLimits(stage);
    this.#planes = new MissingPlanes(stage.needs, stage.rows);
    this.#coveredBy = holdersOf(stage.rows, stage.needs.length);
    this.#choice = new Int32Array(stage.caps.length);
    this.isFit = this.#limits.areNested && this.#limits.boundAll;
  }

  /** Officers who may be chosen in all. */
  room(target: number): number {
    return this.#limits.roomIn(this.#limits.atFirst(target));
  }

  /** @param mostNodes where so many did not suffice the outcome is `limit` */
  run(target: number, mostNodes: number): TightOutcome {
    this.#nodes = 0;
    this.#mostNodes = mostNodes;
    this.#choice.fill(0);
    this.#frames[0] = this.#newFrame(this.#limits.atFirst(target));
    for (const variable of this.#choice.keys()) addTo(this.#frames[0].open, variable);
    const kind = this.#explore(0);
    const nodes = this.#nodes;
    return kind === 'found' ? { kind, nodes, choice: this.#choice.slice() } : { kind, nodes };
  }

  #explore(depth: number): TightOutcome['kind'] {
    const frame = this.#frames[depth]!;
    const needed = this.#planes.count(frame.missing);
    if (needed === 0) return 'found';
    if (this.#nodes >= this.#mostNodes) return 'limit';
    this.#nodes += 1;
    const room = this.#limits.roomIn(frame.left);
    if (room === 0 || this.#planes.isBeyond(frame.missing, room)) return 'none';
    const order = this.#mostUsefulFirst(frame, room, needed);
    if (this.#mostSupplied(order, frame, room, needed) < needed) return 'none';
    const row = this.#rowWithFewest(frame);
    return row === -1 ? 'none' : this.#branch(depth, row, order);
  }

  /**
   * Closes the variables that can no longer help, or supply less than even the most useful others leave
   * missing, and orders those that stay.
   */
  #mostUsefulFirst(frame: Frame, room: number, needed: number): number[] {
    const { missing, open, gains, left: limitsLeft } = frame;
    this.#limits.closeSpent(open, limitsLeft);
    const order: number[] = [];
    for (let variable = 0; variable < gains.length; variable += 1) {
      if (!isIn(open, variable)) continue;
      const isUsed = this.#choice[variable]! >= this.#caps[variable]!;
      const fits = !isUsed && this.#planes.coversTight(missing, room, variable);
      gains[variable] = fits ? this.#planes.gain(missing, variable) : 0;
      if (gains[variable]! > 0) order.push(variable);
      else removeFrom(open, variable);
    }
    order.sort((left, right) => gains[right]! - gains[left]! || left - right);
    const least = needed - this.#mostSupplied(order, frame, room - 1, needed);
    while (order.length > 0 && gains[order.at(-1)!]! < least) removeFrom(open, order.pop()!);
    return order;
  }

  /** At most so much do so many officers supply; counted until it is enough. */
  #mostSupplied(
    order: readonly number[],
    { left, gains }: Frame,
    officers: number,
    enough: number,
  ): number {
    const spare = left.slice();
    let places = officers;
    let sum = 0;
    for (const variable of order) {
      if (places === 0 || sum >= enough) break;
      const most = Math.min(places, this.#caps[variable]! - this.#choice[variable]!);
      const number = this.#limits.take(spare, variable, most);
      places -= number;
      sum += number * gains[variable]!;
    }
    return sum;
  }

  /** The row that fewest open variables cover, of equals the first; -1 = nobody covers one of them. */
  #rowWithFewest({ missing, open }: Frame): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (let word = 0; word < this.#planes.words; word += 1) {
      for (let bits = missing[word]!; bits !== 0; bits &= bits - 1) {
        const row = 32 * word + lowestBit(bits);
        const candidates = countShared(this.#coveredBy[row]!, open);
        if (candidates >= fewest) continue;
        if (candidates === 0) return -1;
        fewest = candidates;
        best = row;
      }
    }
    return best;
  }

  #branch(depth: number, row: number, order: readonly number[]): TightOutcome['kind'] {
    const frame = this.#frames[depth]!;
    this.#frames[depth + 1] ??= this.#newFrame(frame.left);
    const next = this.#frames[depth + 1]!;
    for (const variable of order) {
      if (!isIn(this.#coveredBy[row]!, variable)) continue;
      this.#planes.choose(frame.missing, variable, next.missing);
      next.open.set(frame.open);
      next.left.set(frame.left);
      this.#limits.take(next.left, variable, 1);
      this.#choice[variable]! += 1;
      const outcome = this.#explore(depth + 1);
      if (outcome !== 'none') return outcome;
      this.#choice[variable]! -= 1;
      removeFrom(frame.open, variable);
    }
    return 'none';
  }

  #newFrame(left: Int32Array): Frame {
    return {
      missing: this.#planes.atFirst(),
      open: new Int32Array(wordsFor(this.#choice.length)),
      left: left.slice(),
      gains: new Int32Array(this.#choice.length),
    };
  }
}
