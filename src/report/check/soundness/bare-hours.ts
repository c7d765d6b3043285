import type { Agency } from '../../../model/agency.js';
import type { Issue } from '../../../model/issue.js';
import { formatWeekMinute } from '../../format/week-minute.js';
import type { BareMinutes } from '../../report-value.js';
import { soundnessIssue } from './soundness-issue.js';

/** Districts with hours of the week in which no window lies. */
export function bareHours(
  bare: readonly BareMinutes[],
  agencies: readonly Agency[],
  file: string,
): Issue[] {
  const lines = firstLines(agencies);
  return bare.map(({ agency, district, minutesPerWeek, windows }) => {
    const [first] = windows;
    const hours = Math.round(minutesPerWeek / 6) / 10;
    return soundnessIssue('hours-bare', {
      input: 'districts',
      file,
      line: lines.get(keyOf(agency, district)) ?? 0,
      field: 'start',
      detail: {
        ...(agency === '' ? {} : { agency }),
        district,
        hours: `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
        first: first === undefined ? '' : runText(first),
        measured: String(minutesPerWeek / 60),
      },
    });
  });
}

function runText({ from, to }: BareMinutes['windows'][number]): string {
  return `${formatWeekMinute(from)} to ${formatWeekMinute(to)}`;
}

/** Where each district is named first. */
function firstLines(agencies: readonly Agency[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { agency, district, rows } of agencies.flatMap((each) => each.districtShifts)) {
    const key = keyOf(agency, district);
    for (const { line } of rows) lines.set(key, Math.min(line, lines.get(key) ?? line));
  }
  return lines;
}

function keyOf(agency: string, district: string): string {
  return JSON.stringify([agency, district]);
}
