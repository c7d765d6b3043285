import type { ReportValue } from '../report-value.js';
import { isShown, type Shown } from './style.js';

/**
 * The report with only the rows of the agencies and districts that are shown. Totals, ledger and
 * issues stay those of everything that was counted; a component keeps its number and loses the
 * district-shifts that are not shown.
 */
export function shownReport(value: ReportValue, show: Shown): ReportValue {
  if (show.agency === null && show.district === null) return value;
  const keep = (row: { readonly agency: string; readonly district: string }): boolean =>
    isShown(show, row.agency, row.district);
  const { districtShifts, plan } = value;
  const newIndex = new Map<number, number>();
  for (const [index, row] of districtShifts.entries()) {
    if (keep(row)) newIndex.set(index, newIndex.size);
  }
  return {
    ...value,
    districtShifts: districtShifts.filter(keep),
    components: value.components
      .map((component) => ({
        ...component,
        districtShifts: component.districtShifts.flatMap((index) => newIndex.get(index) ?? []),
      }))
      .filter((component) => component.districtShifts.length > 0),
    plan: {
      refresh: plan.refresh.filter(keep),
      train: plan.train.filter(keep),
      toFind: plan.toFind.filter(keep),
      unfillable: plan.unfillable.filter(keep),
    },
    bareMinutes: value.bareMinutes.filter(keep),
  };
}
