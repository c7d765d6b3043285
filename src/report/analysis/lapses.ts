import { minutesOpened } from '../../coverage/departures.js';
import { lapseOpenings, openedBefore } from '../../coverage/lapse-openings.js';
import { lapsedDutyOf } from '../../coverage/lapses.js';
import { hoursOf } from '../hours.js';
import type { AnalysisContext } from './analysis-context.js';
import { hoursOpenedOf } from './hours-opened.js';
import type { LapsesReport } from './lapses-value.js';

/** Certificates that lapse in the period, by date, and what each lapse opens. Null when not asked for. */
export function lapsesOf({
  cover,
  policy,
  plan,
  naming,
  asked,
}: AnalysisContext): LapsesReport | null {
  if (!asked.forPlan) return null;
  const lapsed = lapsedDutyOf(cover, policy);
  const lapses = lapseOpenings(cover, lapsed, policy);
  const refreshed = new Set(plan.officers.refresh);
  return {
    lapsing: lapses.length,
    refresh: lapses.filter(({ officer }) => refreshed.has(officer)).length,
    lapses: lapses.map(({ officer, lastDay, openings }) => ({
      ...naming.planned(officer),
      ...naming.squadOf(officer),
      lastDay,
      ...hoursOpenedOf(openings),
      refresh: refreshed.has(officer),
    })),
    hoursOpened: hoursOf(minutesOpened(lapses.flatMap(({ openings }) => openings))),
    lapsedBefore: {
      officers: lapsed.lapsedBefore.length,
      hoursOpened: hoursOf(minutesOpened(openedBefore(cover, lapsed, policy))),
      refresh: lapsed.lapsedBefore.filter(({ officer }) => refreshed.has(officer)).length,
    },
  };
}
