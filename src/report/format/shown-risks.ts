import type { Analysis } from '../analysis/analysis-value.js';
import { shownComponents, shownPlan } from './shown-plan.js';

/** Whether something of a district is shown. */
type Keep = (row: { readonly agency: string; readonly district: string }) => boolean;

/**
 * What breaks, with only the rows of the districts that are shown; the totals stay those of the agency.
 * @param newIndex by district-shift of the report, its place among those shown
 */
export function shownRisks(
  { risk, lapses, resilient }: Analysis,
  keep: Keep,
  newIndex: ReadonlyMap<number, number>,
): Pick<Analysis, 'risk' | 'lapses' | 'resilient'> {
  return {
    risk: risk && {
      ...risk,
      officers: risk.officers.filter(
        (row) => keep(row) || row.districtShifts.some((hit) => hit.hoursOpened > 0 && keep(hit)),
      ),
      restsOnOne: risk.restsOnOne.filter(keep),
    },
    lapses: lapses && { ...lapses, lapses: lapses.lapses.filter(keep) },
    resilient: resilient && {
      ...resilient,
      components: shownComponents(resilient.components, newIndex),
      plan: shownPlan(resilient.plan, keep),
    },
  };
}
