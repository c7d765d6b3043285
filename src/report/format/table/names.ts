import { type Day, formatDay } from '../../../model/day.js';
import type { SquadKey } from '../../../model/squad.js';
import { formatWeekdays } from '../../../model/weekday.js';
import type { Home, PlannedOfficer } from '../../plan-value.js';
import type { ReportValue } from '../../report-value.js';
import type { Paper } from './paper.js';

/** `Central Night`, with its agency in front when the files have several: `Harbor PD: Central Night`. */
export function homeText(paper: Paper, home: Home, severalAgencies: boolean): string {
  const text = `${home.district} ${home.shift}`;
  return paper.data(severalAgencies && home.agency !== '' ? `${home.agency}: ${text}` : text);
}

/** Whether the report speaks of more than one agency. */
export function hasSeveralAgencies({ districtShifts }: ReportValue): boolean {
  const first = districtShifts[0]?.agency;
  return districtShifts.some(({ agency }) => agency !== first);
}

/** One date, or `from to to`. */
export function rangeText(from: Day, to: Day): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}

/** The days of duty of a squad: `4on2off from 2027-01-03`, `off Sat Sun`. */
export function worksText(paper: Paper, { rotation, anchor, daysOff }: SquadKey): string {
  if (daysOff !== null) return `off ${formatWeekdays(daysOff)}`;
  if (rotation === null) return paper.dash;
  return paper.data(anchor === null ? rotation : `${rotation} from ${formatDay(anchor)}`);
}

/** The squad's name, or a dash. */
export function squadText(paper: Paper, { squad }: SquadKey): string {
  return squad === null || squad === '' ? paper.dash : paper.data(squad);
}

/** `4471`, or `4471 (Vega)` when names are asked for. */
export function officerText(
  paper: Paper,
  { officer, name }: Pick<PlannedOfficer, 'officer' | 'name'>,
): string {
  return paper.data(paper.names && name !== null ? `${officer} (${name})` : officer);
}
