import { type Day, modulo } from '../model/day.js';
import type { Horizon } from './horizon.js';

/** The days of a horizon on which someone has duty; equal sets are one object. */
export interface DutyDays {
  /** 1 on a duty day, by index into the horizon. */
  readonly days: Uint8Array;
  /** The same set as text, sixteen days a character: sets order by who is on duty first. */
  readonly bits: string;
  /** Number of the set among those of its pool, from 0. */
  readonly id: number;
  readonly isEmpty: boolean;
}

/** Builds sets of duty days and keeps one object for each, so that sets compare by identity. */
export class DutyDaysPool {
  readonly #horizon: Horizon;
  readonly #byBits = new Map<string, DutyDays>();
  readonly #byPattern = new Map<string, DutyDays>();
  /** By set, then by begin and end. */
  readonly #parts = new Map<DutyDays, Map<number, DutyDays>>();

  constructor(horizon: Horizon) {
    this.#horizon = horizon;
  }

  /**
   * The duty days of a pattern between two dates, both inclusive.
   * @param pattern character `day modulo length` is '1' on duty; see Place in model/officer
   */
  ofPattern(pattern: string, from: Day, to: Day): DutyDays {
    const { first, length } = this.#horizon;
    const begin = Math.max(from - first, 0);
    const end = Math.min(to - first, length - 1);
    const key = `${pattern}|${begin}|${end}`;
    const known = this.#byPattern.get(key);
    if (known !== undefined) return known;
    const days = new Uint8Array(length);
    for (let index = begin; index <= end; index += 1) {
      days[index] = pattern.charCodeAt(modulo(first + index, pattern.length)) & 1;
    }
    const made = this.intern(days);
    this.#byPattern.set(key, made);
    return made;
  }

  /** The days of a set from one index of the horizon up to another, exclusive. */
  part(duty: DutyDays, begin: number, end: number): DutyDays {
    const parts = this.#parts.get(duty) ?? new Map<number, DutyDays>();
    this.#parts.set(duty, parts);
    const key = begin * (this.#horizon.length + 1) + end;
    const known = parts.get(key);
    if (known !== undefined) return known;
    const made = this.intern(duty.days.slice().fill(0, 0, begin).fill(0, end));
    parts.set(key, made);
    return made;
  }

  /** The one object for a set of days; the array must not be changed afterwards. */
  intern(days: Uint8Array): DutyDays {
    const bits = packBits(days);
    const known = this.#byBits.get(bits);
    if (known !== undefined) return known;
    const made = { days, bits, id: this.#byBits.size, isEmpty: !days.includes(1) };
    this.#byBits.set(bits, made);
    return made;
  }
}

/** First day in the highest bit, so that sets order by who is on duty first. */
function packBits(days: Uint8Array): string {
  let text = '';
  for (let begin = 0; begin < days.length; begin += 16) {
    let word = 0;
    for (let offset = 0; offset < 16; offset += 1) word = word * 2 + (days[begin + offset] ?? 0);
    text += String.fromCharCode(word);
  }
  return text;
}
