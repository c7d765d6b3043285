import { type Day, formatDay } from '../../model/day.js';
import type { Period } from '../../model/policy.js';

/**
 * Writes dates as `yyyy-mm-dd`, each date of the period only once: a country's answer holds millions
 * of dates but only a few hundred different ones.
 */
export function isoDays(period: Period): (day: Day) => string {
  const written: (string | undefined)[] = [];
  const first = period.from;
  const last = period.to;
  return (day) => {
    if (day < first || day > last) return formatDay(day);
    const known = written[day - first];
    if (known !== undefined) return known;
    const text = formatDay(day);
    written[day - first] = text;
    return text;
  };
}
