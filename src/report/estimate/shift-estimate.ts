import type { AgencyCover } from '../../coverage/agency-cover.js';
import { targetsOf } from '../../coverage/on-duty.js';
import { type YearlyNeed, yearlyNeed } from '../../coverage/yearly-need.js';
import type { Officer } from '../../model/officer.js';
import type { Policy } from '../../model/policy.js';
import type { AgencyPlan } from '../../plan/plan-agency.js';
import type { DistrictShiftReport, PackedGaps } from '../report-value.js';
import type { EstimateRow } from './estimate-value.js';
import type { UnknownStaff, UnknownStaffBook } from './unknown-staff.js';

/** The estimate of one district-shift, with what its agency's total needs. */
export interface ShiftEstimate {
  readonly row: EstimateRow;
  /** The low end before officers who may also work in another shift are taken off. */
  readonly lowWithoutPerhaps: number;
  readonly perhaps: readonly Officer[];
  /** Officers whom dates that nobody can fill today could ask for besides, once their days off are known. */
  readonly extra: readonly Officer[];
}

/** What an estimate is worked out from. */
export interface EstimateSources {
  readonly cover: AgencyCover;
  readonly plan: AgencyPlan;
  readonly policy: Policy;
  readonly staff: UnknownStaffBook;
}

/**
 * Estimates the training number of one district-shift.
 *
 * estimated (nobody's days off known): the officers that the relief factor asks for, less the certified ones of
 * the district-shift. Those who may also work in another shift make it a range: none of them to all.
 *
 * range (those of some known), high: the exact number, which counts none of the unknown. More people cannot
 * raise it, but for one thing: where dates cannot be filled today, each of the unknown who could be
 * trained may fill some, and would then be asked for. So where there are such dates these are added.
 * low: what the relief factor asks for less those counted, but no more than the exact number, and no less than
 * the worst date is short by after every refresher; and from that all who are certified, or will be, and whose
 * days off are unknown. By the relief factor that is an estimate and no proof: rotations that fit each other
 * well, or an officer who works more days than those he or she stands in for, need fewer. Without hours off
 * only the worst date counts, and where nothing is shared or overlaps that is proved.
 *
 * @param report the district-shift by the rules that count nobody whose days off are unknown
 * @returns null where there is nothing to estimate, or nothing to estimate it from
 */
export function shiftEstimate(
  sources: EstimateSources,
  index: number,
  report: DistrictShiftReport,
): ShiftEstimate | null {
  const { cover, policy, staff } = sources;
  const { basis, daysOffUnknown } = cover.shifts[index]!;
  if (daysOffUnknown === 0 || basis === 'exact' || basis === 'unknown') return null;
  const { agency, district, shift } = report;
  const unknown = staff.at(index);
  const need = yearlyNeed(cover.schedule.agency.districtShifts[index]!, policy);
  const ends =
    basis === 'range'
      ? rangeEnds(sources, index, { report, need, unknown })
      : estimatedEnds(need?.officers ?? 0, unknown);
  const { perhaps } = unknown;
  return {
    row: {
      agency,
      district,
      shift,
      basis,
      low: Math.max(0, ends.lowWithoutPerhaps - perhaps.length),
      high: ends.high,
      exact: report.train.total,
      hoursRequired: need?.hoursRequired ?? null,
      hoursPerOfficer: need?.hoursPerOfficer ?? null,
      reliefFactor: need?.reliefFactor ?? null,
      officers: need?.officers ?? null,
      certifiedKnown: cover.shifts[index]!.counted,
      certifiedUnknown: unknown.certified.length,
      certifiedPerhaps: perhaps.length,
    },
    lowWithoutPerhaps: ends.lowWithoutPerhaps,
    perhaps,
    extra: ends.extra,
  };
}

type Ends = Pick<ShiftEstimate, 'lowWithoutPerhaps' | 'extra'> & { readonly high: number };

function estimatedEnds(officers: number, { certified }: UnknownStaff): Ends {
  const more = Math.max(0, officers - certified.length);
  return { lowWithoutPerhaps: more, high: more, extra: [] };
}

function rangeEnds(
  { cover, plan }: EstimateSources,
  index: number,
  known: {
    readonly report: DistrictShiftReport;
    readonly need: YearlyNeed | null;
    readonly unknown: UnknownStaff;
  },
): Ends {
  const { report, need, unknown } = known;
  const exact = report.train.total ?? 0;
  const byFactor = need === null ? 0 : need.officers - cover.shifts[index]!.counted;
  const worst = worstShort(report.gaps) - refreshers(cover, index);
  const least = Math.min(exact, Math.max(byFactor, worst));
  const reached = cover.agencyGrid.reach[index]!;
  const isFilled = plan.unfillable.every(({ districtShift }) => !reached.includes(districtShift));
  const extra = isFilled ? [] : unknown.trainable;
  return {
    lowWithoutPerhaps: Math.max(0, least - unknown.certified.length - unknown.later.length),
    high: exact + extra.length,
    extra,
  };
}

/** Officers who could be refreshed for a district-shift. */
function refreshers({ muster, agencyGrid }: AgencyCover, index: number): number {
  let officers = 0;
  for (const [presence, { refresh }] of muster.candidates) {
    if (refresh.length > 0 && targetsOf(presence, agencyGrid).includes(index)) {
      officers += refresh.length;
    }
  }
  return officers;
}

/** Most officers that any instance is short by. */
function worstShort(gaps: PackedGaps): number {
  let worst = 0;
  for (let at = 2; at < gaps.length; at += 3) worst = Math.max(worst, gaps[at]!);
  return worst;
}
