import { formatClock, MINUTES_PER_DAY } from '../../model/shift-window.js';
import { WEEKDAY_NAMES } from '../../model/weekday.js';

/** A minute of the week (Monday 00:00 = 0) as `Mon 02:00`; the week after begins again at Monday. */
export function formatWeekMinute(minute: number): string {
  const weekday = Math.floor(minute / MINUTES_PER_DAY) % WEEKDAY_NAMES.length;
  return `${WEEKDAY_NAMES[weekday]} ${formatClock(minute)}`;
}
