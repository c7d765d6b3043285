import type { SlotGrid } from '../../coverage/slot-grid.js';
import type { Supply, Weighed } from './supply.js';

/** Instances of a run: a reader adds the numbers up by hand. */
const SHORTEST_RUN = 2;
const LONGEST_RUN = 28;

/** Minutes of one district-shift's consecutive instances, one each; `day` orders runs by their first date. */
export interface ShortInstances {
  readonly minutes: readonly Weighed[];
  /** Index into the horizon, by minute. */
  readonly days: readonly number[];
}

/**
 * The shortest run of consecutive instances, of those the earliest, that are short by more in all than
 * even the `bound - 1` officers who supply most could supply.
 * @param stretches of the district-shifts, each as long as its instances stay short
 * @returns null when no run of up to 28 instances proves the bound
 */
export function runProof(
  supply: Supply,
  stretches: readonly ShortInstances[],
  bound: number,
): readonly Weighed[] | null {
  const searched = stretches
    .filter(({ minutes }) => minutes.length >= SHORTEST_RUN)
    .map((stretch) => new Stretch(supply, stretch));
  const starts = searched
    .flatMap((stretch) => stretch.starts().map((start) => ({ stretch, start })))
    .sort((left, right) => left.stretch.dayOf(left.start) - right.stretch.dayOf(right.start));
  for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1) {
    const found = starts.find(({ stretch, start }) => stretch.proves(start, length, bound));
    if (found !== undefined) return found.stretch.run(found.start, length);
  }
  return null;
}

/**
 * The short instances of each stretch in which no instance is covered: one minute an instance, that at
 * which the block's officers are missed most.
 * @param minutes of one district-shift, in order of date
 */
export function stretchesOf(grid: SlotGrid, minutes: Iterable<Weighed>): ShortInstances[] {
  const stretches: { minutes: Weighed[]; days: number[] }[] = [];
  let latest = -2;
  for (const minute of minutes) {
    const instance = grid.slotInstance[minute.slot]!;
    const open = stretches.at(-1);
    if (instance === latest && open !== undefined) {
      const last = open.minutes.length - 1;
      if (minute.short > open.minutes[last]!.short) open.minutes[last] = minute;
      continue;
    }
    const day = grid.instanceDay[instance]!;
    if (instance === latest + 1 && open !== undefined) {
      open.minutes.push(minute);
      open.days.push(day);
    } else stretches.push({ minutes: [minute], days: [day] });
    latest = instance;
  }
  return stretches;
}

/** A stretch with running sums, so that a run is weighed at once whatever its length. */
class Stretch {
  readonly #stretch: ShortInstances;
  readonly #officers: readonly number[];
  /** Officers missing in all before each minute. */
  readonly #short: Int32Array;
  /** Officers of all columns on duty, minute by minute, before each minute; and how many officers there are. */
  readonly #supplied: Int32Array;
  readonly #all: number;
  /** By trainable column: minutes covered before each minute. */
  readonly #covered: readonly Int32Array[];
  /** Officers by what each supplies of a run; used again for every run. */
  readonly #bySupply = new Int32Array(LONGEST_RUN + 1);

  constructor(supply: Supply, stretch: ShortInstances) {
    const { minutes } = stretch;
    this.#stretch = stretch;
    this.#short = sumsBefore(minutes, ({ short }) => short);
    this.#officers = supply.trainable.map(({ officers }) => officers);
    this.#all = this.#officers.reduce((sum, officers) => sum + officers, 0);
    this.#supplied = sumsBefore(minutes, ({ row }) => supply.trainableAt[row]!);
    this.#covered = supply.trainable.map(({ rows }) => {
      const isCovered = new Uint8Array(supply.trainableAt.length);
      for (const row of rows) isCovered[row] = 1;
      return sumsBefore(minutes, ({ row }) => isCovered[row]!);
    });
  }

  /** Where runs may begin: of starts that the same minutes follow only the first. */
  starts(): number[] {
    const letters = new Map<string, string>();
    const text = this.#stretch.minutes
      .map(({ row, short }) => {
        const key = `${row} ${short}`;
        const letter = letters.get(key) ?? String.fromCharCode(letters.size);
        letters.set(key, letter);
        return letter;
      })
      .join('');
    const seen = new Set<string>();
    const starts: number[] = [];
    for (let start = 0; start < text.length - 1; start += 1) {
      const follows = text.slice(start, start + LONGEST_RUN);
      if (seen.has(follows)) continue;
      seen.add(follows);
      starts.push(start);
    }
    return starts;
  }

  dayOf(start: number): number {
    return this.#stretch.days[start]!;
  }

  run(start: number, length: number): readonly Weighed[] {
    return this.#stretch.minutes.slice(start, start + length);
  }

  proves(start: number, length: number, bound: number): boolean {
    const end = start + length;
    if (end > this.#stretch.minutes.length) return false;
    const short = this.#short[end]! - this.#short[start]!;
    // Those who supply most supply no less than as many of average supply.
    const supplied = this.#supplied[end]! - this.#supplied[start]!;
    if ((bound - 1) * supplied >= short * this.#all) return false;
    this.#bySupply.fill(0, 0, length + 1);
    for (const [column, covered] of this.#covered.entries()) {
      this.#bySupply[covered[end]! - covered[start]!]! += this.#officers[column]!;
    }
    let officers = bound - 1;
    let together = 0;
    for (let each = length; each > 0 && officers > 0 && together < short; each -= 1) {
      const taken = Math.min(officers, this.#bySupply[each]!);
      together += taken * each;
      officers -= taken;
    }
    return together < short;
  }
}

function sumsBefore(
  minutes: readonly Weighed[],
  numberOf: (minute: Weighed) => number,
): Int32Array {
  const sums = new Int32Array(minutes.length + 1);
  for (const [index, minute] of minutes.entries())
    sums[index + 1] = sums[index]! + numberOf(minute);
  return sums;
}
