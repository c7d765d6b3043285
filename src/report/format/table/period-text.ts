import { type Day, formatDay, weekdayOf } from '../../../model/day.js';
import { daysIn, type Period } from '../../../model/policy.js';
import { WEEKDAY_NAMES } from '../../../model/weekday.js';
import { counted } from '../../amounts.js';

/** `a year` after a number of hours, or the length of the period: `in these 28 days`. */
export function perPeriod(period: Period): string {
  const days = daysIn(period);
  if (days === 365 || days === 366) return 'a year';
  return days === 1 ? 'on this day' : `in these ${days} days`;
}

/** `2027-01-01 to 2027-12-31 (365 days)`. */
export function periodText(period: Period): string {
  const days = counted(daysIn(period), 'day');
  return `${formatDay(period.from)} to ${formatDay(period.to)} (${days})`;
}

/** `Sun 2027-03-07`. */
export function dayText(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${formatDay(day)}`;
}
