import type { AgencyCover } from '../../coverage/agency-cover.js';
import { totalHoursOff } from '../../coverage/relief-factor.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { AgencyPlan } from '../../plan/plan-agency.js';
import type { DistrictShiftReport } from '../report-value.js';
import type { EstimateReport, EstimateRow, NarrowingRow } from './estimate-value.js';
import { narrowingRow, narrowsMostFirst } from './narrowing.js';
import { type ShiftEstimate, shiftEstimate } from './shift-estimate.js';
import { UnknownStaffBook } from './unknown-staff.js';

/** Adds up the estimates agency by agency. */
export class EstimateCounter {
  readonly #policy: Policy;
  readonly #rows: EstimateRow[] = [];
  readonly #narrowing: NarrowingRow[] = [];
  readonly #sum = { low: 0, high: 0, inTotal: 0, unknown: 0, certifiedUnknown: 0 };

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /**
   * Adds the estimates of one agency.
   * @param reports its district-shifts
   * @returns the district-shifts, each with its estimate
   */
  add(
    cover: AgencyCover,
    plan: AgencyPlan,
    reports: readonly DistrictShiftReport[],
  ): readonly DistrictShiftReport[] {
    if (cover.shifts.every(({ basis }) => basis === 'exact')) return reports;
    const staff = new UnknownStaffBook(cover, this.#policy);
    const sources = { cover, plan, policy: this.#policy, staff };
    const estimates = reports.map((report, index) => shiftEstimate(sources, index, report));
    this.#sum.certifiedUnknown += staff.certifiedOfficers;
    this.#addTotals(estimates.filter((estimate) => estimate !== null));
    return reports.map((report, index) => {
      const row = estimates[index]?.row ?? null;
      if (report.basis === 'unknown') this.#sum.unknown += 1;
      const narrowing = narrowingRow(report, row, cover.muster.places.unknownAt(index), staff);
      if (narrowing !== null) this.#narrowing.push(narrowing);
      if (row === null) return report;
      this.#rows.push(row);
      return { ...report, estimate: { low: row.low, high: row.high } };
    });
  }

  total(): EstimateReport | null {
    const { low, high, ...sums } = this.#sum;
    const districtShifts = this.#rows.length;
    if (districtShifts === 0 && sums.unknown === 0) return null;
    return {
      hoursOff: totalHoursOff(this.#policy),
      districtShifts,
      low: districtShifts === 0 ? null : low,
      high: districtShifts === 0 ? null : high,
      ...sums,
      rows: this.#rows,
      narrowing: this.#narrowing.sort(narrowsMostFirst),
    };
  }

  #addTotals(estimates: readonly ShiftEstimate[]): void {
    const extra = new Set<Officer>();
    const byDistrict = new Map<string, ShiftEstimate[]>();
    for (const estimate of estimates) {
      const { row } = estimate;
      this.#sum.high += row.high - estimate.extra.length;
      this.#sum.inTotal += row.exact ?? 0;
      for (const officer of estimate.extra) extra.add(officer);
      const others = byDistrict.get(row.district) ?? [];
      byDistrict.set(row.district, [...others, estimate]);
    }
    this.#sum.high += extra.size;
    for (const ofDistrict of byDistrict.values()) this.#sum.low += lowOfDistrict(ofDistrict);
  }
}

/**
 * The low end of one district's shifts together: an officer who may work in several of them counts in one,
 * so all of them save at most one trainee each.
 */
function lowOfDistrict(estimates: readonly ShiftEstimate[]): number {
  const perhaps = new Set(estimates.flatMap((estimate) => estimate.perhaps)).size;
  const without = estimates.reduce((sum, { lowWithoutPerhaps }) => sum + lowWithoutPerhaps, 0);
  const each = estimates.reduce((sum, { row }) => sum + row.low, 0);
  return Math.max(each, without - perhaps);
}
