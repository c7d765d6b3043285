import { formatClock } from '../../../model/shift-window.js';
import type { CalendarValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { isShown, type Style } from '../style.js';
import { csvLine } from './csv-line.js';

/** Every instance, one a line; on_duty and short are blank where days off are unknown. */
export function calendarCsv(value: CalendarValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines({ policy, rows }: CalendarValue, { show }: Style): Generator<string> {
  const iso = isoDays(policy.period);
  yield 'date,agency,district,shift,start,end,required,on_duty,short\n';
  for (const row of rows) {
    const { agency, district, shift, start } = row;
    if (!isShown(show, agency, district)) continue;
    const end = formatClock(start + row.minutes);
    const window = [formatClock(start), end];
    const numbers = [row.required, row.onDuty, row.short];
    yield csvLine([iso(row.day), agency, district, shift, ...window, ...numbers]);
  }
}
