import { formatClock } from '../../../model/shift-window.js';
import type { DutyValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { isShown, type Style } from '../style.js';
import { csvLine } from './csv-line.js';

/** Who is scheduled, one officer and instance a line; instances with nobody have no line. */
export function dutyCsv(value: DutyValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines({ question, rows }: DutyValue, { show, names }: Style): Generator<string> {
  const iso = isoDays({ from: question.from, to: question.to });
  const columns = ['date', 'agency', 'district', 'shift', 'start', 'end', 'officer_id'];
  if (question.all) columns.push('certified');
  if (names) columns.push('name');
  yield csvLine(columns);
  for (const row of rows) {
    const { agency, district, shift, start } = row;
    if (!isShown(show, agency, district)) continue;
    const window = [formatClock(start), formatClock(start + row.minutes)];
    const certified = question.all ? [row.certified ? 'yes' : 'no'] : [];
    const name = names ? [row.name] : [];
    const place = [iso(row.day), agency, district, shift, ...window];
    yield csvLine([...place, row.officer, ...certified, ...name]);
  }
}
