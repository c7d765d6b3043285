import type { Component } from './components.js';
import type { MissingMinutes } from './missing-minutes.js';

/** Minutes that the same candidates can cover; one constraint stands for them all. */
export interface AlikeMinutes {
  /** The first of them. */
  readonly first: number;
  /** The first of those that need most. */
  readonly hardest: number;
}

/** Puts minutes together that exactly the same candidates cover, component by component. */
export class AlikeMinutesFinder {
  readonly #minutes: MissingMinutes;
  /** By minute: two of one component share a number exactly when the same candidates cover them. */
  readonly #part: Int32Array;
  readonly #renumbered: Int32Array;

  constructor(minutes: MissingMinutes) {
    this.#minutes = minutes;
    this.#part = new Int32Array(minutes.length);
    this.#renumbered = new Int32Array(2 * minutes.length);
  }

  /** The minutes of a component that count, in order of their first; each component is asked for once. */
  of({ districtShifts, candidates }: Component): AlikeMinutes[] {
    let parts = 1;
    for (const { presence } of candidates) {
      parts = this.#split(districtShifts, parts, (minute) =>
        this.#minutes.isCovered(minute, presence),
      );
    }
    return this.#collect(districtShifts);
  }

  /** The place of a minute's part among those of its component, once that has been asked for. */
  partAt(minute: number): number {
    return this.#part[minute]!;
  }

  /** Splits each part by whether a candidate covers the minute. @returns how many parts there are then */
  #split(
    districtShifts: readonly number[],
    partsBefore: number,
    isCovered: (minute: number) => boolean,
  ): number {
    const part = this.#part;
    const renumbered = this.#renumbered.fill(-1, 0, 2 * partsBefore);
    const { begin } = this.#minutes;
    let parts = 0;
    for (const districtShift of districtShifts) {
      const end = begin[districtShift + 1]!;
      for (let minute = begin[districtShift]!; minute < end; minute += 1) {
        const key = 2 * part[minute]! + (isCovered(minute) ? 1 : 0);
        if (renumbered[key] === -1) {
          renumbered[key] = parts;
          parts += 1;
        }
        part[minute] = renumbered[key]!;
      }
    }
    return parts;
  }

  #collect(districtShifts: readonly number[]): AlikeMinutes[] {
    const { begin, need } = this.#minutes;
    const found: { first: number; hardest: number }[] = [];
    for (const districtShift of districtShifts) {
      const end = begin[districtShift + 1]!;
      for (let minute = begin[districtShift]!; minute < end; minute += 1) {
        const part = this.#part[minute]!;
        const known = found[part];
        if (known === undefined) found[part] = { first: minute, hardest: minute };
        else if (need[minute]! > need[known.hardest]!) known.hardest = minute;
      }
    }
    return found;
  }
}
