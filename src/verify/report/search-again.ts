import type { SupplyClass } from './supply.js';

/** Minutes of need that share officers with no others, and the officers who work them. */
export interface SearchBlock {
  /** Officers missing, by minute. */
  readonly shorts: readonly number[];
  readonly classes: readonly SupplyClass[];
}

/** How far the search came: no plan uses fewer, and whether that is the true number. */
export interface SearchedBound {
  readonly bound: number;
  readonly isExact: boolean;
}

/**
 * The fewest officers who cover all minutes, by trying: always a minute that misses most, with each of the
 * officers who work it and every minute at which all officers left are needed.
 * @param enough a bound of so many will do
 * @param mostWork minutes looked at; where they are used up, the bound so far is the answer
 */
export function searchAgain(block: SearchBlock, enough: number, mostWork: number): SearchedBound {
  const trial = new Trial(block, mostWork);
  let bound = Math.max(0, ...block.shorts);
  while (bound < enough) {
    const isCovered = trial.isCoveredBy(bound);
    if (trial.isOver) return { bound, isExact: false };
    if (isCovered) return { bound, isExact: true };
    bound += 1;
  }
  return { bound, isExact: false };
}

/** Tries one number of officers after another. */
class Trial {
  readonly #classes: readonly SupplyClass[];
  /** By class and minute, 1 where its officers work. */
  readonly #works: readonly Uint8Array[];
  /** By minute, officers still missing. */
  readonly #missing: Int32Array;
  /** By class, officers not yet taken. */
  readonly #free: Int32Array;
  #work: number;

  constructor({ shorts, classes }: SearchBlock, mostWork: number) {
    this.#classes = classes;
    this.#works = classes.map(({ minutes }) => {
      const works = new Uint8Array(shorts.length);
      for (const minute of minutes) works[minute] = 1;
      return works;
    });
    this.#missing = Int32Array.from(shorts);
    this.#free = Int32Array.from(classes, ({ officers }) => officers);
    this.#work = mostWork;
  }

  /** Whether the work is used up. */
  get isOver(): boolean {
    return this.#work < 0;
  }

  /** Whether so many officers cover what is missing; means nothing once it is over. */
  isCoveredBy(officers: number): boolean {
    this.#work -= this.#missing.length;
    if (this.isOver) return false;
    const { hardest, most, inAll, tight } = this.#look(officers);
    if (most <= 0) return true;
    if (most > officers) return false;
    const useful = this.#useful(tight);
    if (this.#mostTogether(useful, officers) < inAll) return false;
    return this.#isCoveredThrough(
      useful.filter(({ index }) => this.#works[index]![hardest] === 1),
      officers,
    );
  }

  /** With each of some classes in turn. */
  #isCoveredThrough(useful: readonly Useful[], officers: number): boolean {
    const tried: (readonly [index: number, free: number])[] = [];
    let isCovered = false;
    for (const { index } of useful) {
      this.#take(index, 1);
      isCovered = this.isCoveredBy(officers - 1);
      this.#take(index, -1);
      if (isCovered || this.isOver) break;
      // Whatever uses one of these has been tried: the classes after it need not.
      tried.push([index, this.#free[index]!]);
      this.#free[index] = 0;
    }
    for (const [index, free] of tried) this.#free[index] = free;
    return isCovered;
  }

  #take(index: number, officers: number): void {
    this.#free[index]! -= officers;
    for (const minute of this.#classes[index]!.minutes) this.#missing[minute]! -= officers;
  }

  #look(officers: number): {
    readonly hardest: number;
    readonly most: number;
    readonly inAll: number;
    readonly tight: readonly number[];
  } {
    let hardest = 0;
    let inAll = 0;
    const tight: number[] = [];
    for (let minute = 0; minute < this.#missing.length; minute += 1) {
      const missing = this.#missing[minute]!;
      if (missing > 0) inAll += missing;
      if (missing === officers) tight.push(minute);
      if (missing > this.#missing[hardest]!) hardest = minute;
    }
    return { hardest, most: this.#missing[hardest] ?? 0, inAll, tight };
  }

  /** Classes with officers left who work all of these minutes, and what each supplies; most first. */
  #useful(tight: readonly number[]): Useful[] {
    const useful: Useful[] = [];
    for (const [index, { minutes }] of this.#classes.entries()) {
      if (this.#free[index] === 0) continue;
      const works = this.#works[index]!;
      if (tight.some((minute) => works[minute] === 0)) continue;
      this.#work -= minutes.length;
      let supplied = 0;
      for (const minute of minutes) if (this.#missing[minute]! > 0) supplied += 1;
      useful.push({ index, supplied });
    }
    return useful.sort((left, right) => right.supplied - left.supplied);
  }

  /** The most that so many officers can supply. */
  #mostTogether(useful: readonly Useful[], officers: number): number {
    let left = officers;
    let together = 0;
    for (const { index, supplied } of useful) {
      const taken = Math.min(left, this.#free[index]!);
      together += taken * supplied;
      left -= taken;
      if (left === 0) break;
    }
    return together;
  }
}

/** A class whose officers may still be taken, and the minutes at which each is missed. */
interface Useful {
  readonly index: number;
  readonly supplied: number;
}
