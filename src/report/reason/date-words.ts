import { civilFromDay, type Day } from '../../model/day.js';
import type { Period } from '../../model/policy.js';
import { listWords } from '../list-words.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates as they are spoken: `3 March`, with the year where the period has more than one. */
export class DateWords {
  readonly #hasYears: boolean;

  constructor({ from, to }: Period) {
    this.#hasYears = civilFromDay(from).year !== civilFromDay(to).year;
  }

  /** `3 March`. */
  date(day: Day): string {
    return `${civilFromDay(day).dayOfMonth} ${this.#month(day)}`;
  }

  /** `3 to 8 March`, `28 March to 2 April`. */
  range(from: Day, to: Day): string {
    const isOneMonth = this.#month(from) === this.#month(to) && to - from < 31;
    return isOneMonth
      ? `${civilFromDay(from).dayOfMonth} to ${this.date(to)}`
      : `${this.date(from)} to ${this.date(to)}`;
  }

  /**
   * `4, 5 and 9 January and 3 March`.
   * @param days ascending
   */
  list(days: readonly Day[]): string {
    const byMonth = new Map<string, string[]>();
    for (const day of days) {
      const month = this.#month(day);
      byMonth.set(month, [...(byMonth.get(month) ?? []), String(civilFromDay(day).dayOfMonth)]);
    }
    const months = [...byMonth].map(([month, dates]) => `${listWords(dates)} ${month}`);
    return listWords(months);
  }

  #month(day: Day): string {
    const { year, month } = civilFromDay(day);
    const name = MONTHS[month - 1]!;
    return this.#hasYears ? `${name} ${year}` : name;
  }
}
