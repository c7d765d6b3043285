import type { ComponentReport, PlanReport } from '../plan-value.js';

/** A plan with only the rows of the districts that are shown. */
export function shownPlan(
  { refresh, train, toFind, unfillable }: PlanReport,
  keep: (row: { readonly agency: string; readonly district: string }) => boolean,
): PlanReport {
  return {
    refresh: refresh.filter(keep),
    train: train.filter(keep),
    toFind: toFind.filter(keep),
    unfillable: unfillable.filter(keep),
  };
}

/**
 * Components with the district-shifts that are shown; those that have none are left out.
 * @param newIndex by district-shift of the report, its place among those shown
 */
export function shownComponents(
  components: readonly ComponentReport[],
  newIndex: ReadonlyMap<number, number>,
): ComponentReport[] {
  return components
    .map((component) => ({
      ...component,
      districtShifts: component.districtShifts.flatMap((index) => newIndex.get(index) ?? []),
    }))
    .filter(({ districtShifts }) => districtShifts.length > 0);
}
