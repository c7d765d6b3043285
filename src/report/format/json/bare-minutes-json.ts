import type { BareMinutes } from '../../report-value.js';
import { agencyOrNull } from '../plain-values.js';
import { formatWeekMinute } from '../week-minute.js';
import { jsonLine } from './json-text.js';

/** The minutes of the week in which one district has no shift, as a line of JSON. */
export function bareMinutesJson(bare: BareMinutes): string {
  return jsonLine({
    agency: agencyOrNull(bare.agency),
    district: bare.district,
    minutesPerWeek: bare.minutesPerWeek,
    windows: bare.windows.map(({ from, to }) => ({
      from: formatWeekMinute(from),
      to: formatWeekMinute(to),
    })),
  });
}
