import type { ReportValue } from '../report-value.js';
import { shownCurve } from './shown-curve.js';
import { shownPeople } from './shown-people.js';
import { shownComponents, shownPlan } from './shown-plan.js';
import { shownRisks } from './shown-risks.js';
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
    components: shownComponents(value.components, newIndex),
    plan: shownPlan(plan, keep),
    analysis: {
      ...value.analysis,
      ...shownPeople(value.analysis, keep),
      ...shownCurve(value.analysis, keep),
      ...shownRisks(value.analysis, keep, newIndex),
    },
    bareMinutes: value.bareMinutes.filter(keep),
    whatIf: value.whatIf && {
      ...value.whatIf,
      districtShifts: value.whatIf.districtShifts.filter(({ after }) => keep(after)),
    },
    estimate: value.estimate && {
      ...value.estimate,
      rows: value.estimate.rows.filter(keep),
      narrowing: value.estimate.narrowing.filter(keep),
    },
  };
}
