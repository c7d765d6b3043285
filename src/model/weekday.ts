/** A set of weekdays as bits: Monday is bit 0, Sunday bit 6. */
export type Weekdays = number;

/** Monday to Sunday, as printed. */
export const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** All seven days. */
export const DAILY: Weekdays = 0b111_1111;

/** Whether the set holds the weekday (Monday 0 to Sunday 6). */
export function hasWeekday(weekdays: Weekdays, weekday: number): boolean {
  return ((weekdays >> weekday) & 1) === 1;
}

/**
 * The set in the words of the district file: runs of three days or more as `Mon-Fri`, a run that
 * passes the week's end as `Fri-Mon`, others one by one (`Sat Sun`); all seven as `Mon-Sun`.
 */
export function formatWeekdays(weekdays: Weekdays): string {
  if (weekdays === DAILY) return 'Mon-Sun';
  const parts: string[] = [];
  for (const [first, length] of runsOf(weekdays)) {
    const names = Array.from({ length }, (_, step) => WEEKDAY_NAMES[(first + step) % 7] ?? '');
    parts.push(length >= 3 ? `${names[0]}-${names[length - 1]}` : names.join(' '));
  }
  return parts.join(' ');
}

/** Runs of consecutive days around the week as [first weekday, length], in order of their first day. */
function runsOf(weekdays: Weekdays): [first: number, length: number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < 7; first += 1) {
    if (!hasWeekday(weekdays, first) || hasWeekday(weekdays, (first + 6) % 7)) continue;
    let length = 1;
    while (hasWeekday(weekdays, (first + length) % 7)) length += 1;
    runs.push([first, length]);
  }
  return runs;
}
