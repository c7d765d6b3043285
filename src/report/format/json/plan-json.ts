import type { Day } from '../../../model/day.js';
import type { SquadKey } from '../../../model/squad.js';
import type { Home, PlannedOfficer, PlanReport } from '../../plan-value.js';
import { unfillableRuns } from '../packed-runs.js';
import { agencyOrNull, weekdaysOrNull } from '../plain-values.js';
import type { Member } from './json-document.js';
import { jsonLine } from './json-text.js';

/** How the plan is written: dates, and whether names stand beside officer ids. */
export interface PlanContext {
  readonly iso: (day: Day) => string;
  readonly names: boolean;
}

/** The members of the plan, each a list with one line an entry. */
export function planMembers(plan: PlanReport, context: PlanContext): Member[] {
  return [
    { key: 'refresh', lines: lines(plan.refresh, (row) => officerJson(row, context)) },
    {
      key: 'train',
      lines: lines(plan.train, (row) => ({
        ...officerJson(row, context),
        ...squadJson(row, context),
      })),
    },
    {
      key: 'toFind',
      lines: lines(plan.toFind, (row) => ({
        ...homeJson(row),
        ...squadJson(row, context),
        count: row.count,
        eligible: row.eligible,
        duties: row.duties.map(({ fingerprint, count }) => ({ fingerprint, count })),
      })),
    },
    { key: 'unfillable', lines: unfillableLines(plan.unfillable, context) },
  ];
}

function* lines<Row>(rows: Iterable<Row>, toJson: (row: Row) => object): Generator<string> {
  for (const row of rows) yield jsonLine(toJson(row));
}

/** A whole country has some million runs: their lines are put together as text, the names escaped once. */
function* unfillableLines(
  places: PlanReport['unfillable'],
  { iso }: PlanContext,
): Generator<string> {
  for (const place of places) {
    const home = jsonLine(homeJson(place)).slice(0, -1);
    for (const { from, to, short, reason } of unfillableRuns([place])) {
      yield `${home},"from":"${iso(from)}","to":"${iso(to)}","short":${short},"reason":"${reason}"}`;
    }
  }
}

/** An officer of a plan, with the name when names are asked for. */
export function officerJson(row: PlannedOfficer, context: PlanContext): object {
  return { ...whoJson(row, context), ...homeJson(row) };
}

/** An officer without a district-shift, with the name when names are asked for. */
export function whoJson(
  { officer, name }: Pick<PlannedOfficer, 'officer' | 'name'>,
  { names }: PlanContext,
): object {
  return { officer, ...(names ? { name } : {}) };
}

/** The district-shift someone or something belongs to. */
export function homeJson({ agency, district, shift }: Home): object {
  return { agency: agencyOrNull(agency), district, shift };
}

/** A squad and its days of duty. */
export function squadJson(
  { squad, rotation, anchor, daysOff }: SquadKey,
  { iso }: PlanContext,
): object {
  return {
    squad,
    rotation,
    anchor: anchor === null ? null : iso(anchor),
    daysOff: weekdaysOrNull(daysOff),
  };
}
