import type { Day } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import type { CalendarRow } from '../../calendar-value.js';
import type { CalendarValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { agencyOrNull } from '../plain-values.js';
import { isShown, type Style } from '../style.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';
import { provenanceMembers } from './provenance-json.js';
import { changesMember } from './what-if-json.js';

/** Every instance as JSON, in a what-if those that change, schemaVersion 1 (schema/calendar.schema.json). */
export function calendarJson(value: CalendarValue, style: Style): Iterable<string> {
  const iso = isoDays(value.policy.period);
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      changesMember(value),
      { key: 'notice', value: SCHEDULED_NOT_CONFIRMED },
      { key: 'instances', lines: instanceLines(value, style, iso) },
    ]),
  );
}

function* instanceLines(
  { rows }: CalendarValue,
  { show }: Style,
  iso: (day: Day) => string,
): Generator<string> {
  for (const row of rows) {
    if (isShown(show, row.agency, row.district)) yield instanceLine(row, iso);
  }
}

function instanceLine(row: CalendarRow, iso: (day: Day) => string): string {
  return jsonLine({
    date: iso(row.day),
    agency: agencyOrNull(row.agency),
    district: row.district,
    shift: row.shift,
    start: formatClock(row.start),
    end: formatClock(row.start + row.minutes),
    required: row.required,
    basis: row.basis,
    onDuty: row.onDuty,
    short: row.short,
    before: row.before,
  });
}
