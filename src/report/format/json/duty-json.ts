import type { Day } from '../../../model/day.js';
import { formatClock } from '../../../model/shift-window.js';
import type { DutyQuestion, InstanceNames } from '../../duty-value.js';
import type { DutyValue } from '../answered.js';
import { chunked } from '../chunks.js';
import { isoDays } from '../iso-days.js';
import { SCHEDULED_NOT_CONFIRMED } from '../notices.js';
import { agencyOrNull } from '../plain-values.js';
import { isShown, type Style } from '../style.js';
import { jsonDocument } from './json-document.js';
import { jsonLine } from './json-text.js';
import { provenanceMembers } from './provenance-json.js';

/** Who is scheduled, as JSON, schemaVersion 1 (schema/duty.schema.json). */
export function dutyJson(value: DutyValue, style: Style): Iterable<string> {
  const iso = isoDays({ from: value.question.from, to: value.question.to });
  return chunked(
    jsonDocument([
      ...provenanceMembers(value),
      { key: 'notice', value: SCHEDULED_NOT_CONFIRMED },
      { key: 'question', value: questionJson(value.question, iso) },
      { key: 'scheduled', lines: scheduledLines(value, style, iso) },
      { key: 'nobody', lines: nobodyLines(value, style, iso) },
    ]),
  );
}

function questionJson({ from, to, at, all }: DutyQuestion, iso: (day: Day) => string): object {
  return { from: iso(from), to: iso(to), at: at === null ? null : formatClock(at), all };
}

function* scheduledLines(
  { rows }: DutyValue,
  { show, names }: Style,
  iso: (day: Day) => string,
): Generator<string> {
  for (const row of rows) {
    if (!isShown(show, row.agency, row.district)) continue;
    yield jsonLine({
      ...instanceJson(row, iso),
      officer: row.officer,
      certified: row.certified,
      ...(names ? { name: row.name } : {}),
    });
  }
}

function* nobodyLines(
  { nobody }: DutyValue,
  { show }: Style,
  iso: (day: Day) => string,
): Generator<string> {
  for (const instance of nobody) {
    if (!isShown(show, instance.agency, instance.district)) continue;
    const { daysOffKnown } = instance;
    yield jsonLine({ ...instanceJson(instance, iso), daysOffKnown });
  }
}

function instanceJson(
  { day, agency, district, shift, start, minutes }: InstanceNames,
  iso: (day: Day) => string,
): object {
  return {
    date: iso(day),
    agency: agencyOrNull(agency),
    district,
    shift,
    start: formatClock(start),
    end: formatClock(start + minutes),
  };
}
