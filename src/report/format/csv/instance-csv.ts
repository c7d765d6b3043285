import { formatDay } from '../../../model/day.js';
import { verdictSentence } from '../../instance/verdict-sentence.js';
import type { InstanceValue } from '../answered.js';
import { chunked } from '../chunks.js';
import type { Style } from '../style.js';
import { csvLine } from './csv-line.js';

/** The officers of one instance, one a line, each with why he or she counts or does not. */
export function instanceCsv(value: InstanceValue, style: Style): Iterable<string> {
  return chunked(lines(value, style));
}

function* lines({ answer }: InstanceValue, { names }: Style): Generator<string> {
  const { day, agency, district, shift, officers } = answer;
  const columns = ['date', 'agency', 'district', 'shift', 'officer_id', 'counts', 'why'];
  yield csvLine(names ? [...columns, 'name'] : columns);
  for (const verdict of officers) {
    const counts = verdict.counts ? 'yes' : 'no';
    const place = [formatDay(day), agency, district, shift];
    const why = [verdict.officer, counts, verdictSentence(verdict)];
    yield csvLine(names ? [...place, ...why, verdict.name] : [...place, ...why]);
  }
}
