import type { CalendarRow } from '../calendar-value.js';

/**
 * The instances that differ, as they would be, with their numbers before.
 * @param before every instance of the agencies as they were read
 * @param after every instance of the changed agencies: the same ones in the same order, since no change
 *   makes a shift or ends one
 */
export function* changedRows(
  before: Iterable<CalendarRow>,
  after: Iterable<CalendarRow>,
): Generator<CalendarRow> {
  const earlier = before[Symbol.iterator]();
  for (const row of after) {
    const { required, onDuty, short } = earlier.next().value as CalendarRow;
    const isSame = row.required === required && row.onDuty === onDuty && row.short === short;
    if (!isSame) yield { ...row, before: { required, onDuty, short } };
  }
}
