import { formatClock } from '../../../model/shift-window.js';
import type { CalendarValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { isShown, type Style } from '../style.js';
import { csvLine } from './csv-line.js';

/**
 * Every instance, one a line; on_duty and short are blank where nobody's days off are known, and count
 * nobody else whose days off are unknown. In a what-if only the instances that change, with their numbers
 * before.
 */
export function calendarCsv(value: CalendarValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

const COLUMNS = 'date,agency,district,shift,start,end,required,on_duty,short';
const BEFORE = 'required_before,on_duty_before,short_before';

function* lines({ policy, rows, whatIf }: CalendarValue, { show }: Style): Generator<string> {
  const iso = isoDays(policy.period);
  yield whatIf ? `${COLUMNS},${BEFORE}\n` : `${COLUMNS}\n`;
  for (const row of rows) {
    const { agency, district, shift, start } = row;
    if (!isShown(show, agency, district)) continue;
    const end = formatClock(start + row.minutes);
    const window = [formatClock(start), end];
    const numbers = [row, ...(row.before === null ? [] : [row.before])];
    yield csvLine([
      ...[iso(row.day), agency, district, shift, ...window],
      ...numbers.flatMap(({ required, onDuty, short }) => [required, onDuty, short]),
    ]);
  }
}
