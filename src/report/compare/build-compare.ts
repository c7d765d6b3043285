import { coverAgency } from '../../coverage/agency-cover.js';
import { CoverPools } from '../../coverage/cover-pools.js';
import type { Agency } from '../../model/agency.js';
import { compareNatural } from '../../model/natural-order.js';
import type { Policy } from '../../model/policy.js';
import type { Provenance } from '../format/answered.js';
import type { DistrictShiftReport, ReportValue } from '../report-value.js';
import { causesOf, changedDuties } from './causes.js';
import type {
  CompareValue,
  Concern,
  OfficerChange,
  RosterNumbers,
  ShiftComparison,
} from './compare-value.js';
import { isGapWorse, verdictOn } from './compare-verdict.js';
import {
  type AgencyPair,
  type ChangedOfficer,
  type LinesOf,
  OfficerComparer,
} from './officer-changes.js';
import {
  type CoverPair,
  NO_SHIFT_CHANGE,
  type ShiftChange,
  shiftChangeOf,
} from './shift-changes.js';

/** Everything known of one of the two rosters. */
export interface ComparedRoster {
  /** As the user named the file. */
  readonly file: string;
  readonly agencies: readonly Agency[];
  /** By the districts and the policy of the other. */
  readonly report: ReportValue;
  readonly linesOf: LinesOf;
}

export interface CompareRequest extends Provenance {
  readonly old: ComparedRoster;
  readonly new: ComparedRoster;
  readonly failOn: readonly Concern[];
}

/**
 * Compares two rosters agency by agency: what opens and closes, by whom, and what it does to the
 * numbers. Only the agencies in which an officer differs are counted again.
 */
export function compareRosters(request: CompareRequest): CompareValue {
  const { tool, policy, inputs } = request;
  const comparer = new OfficerComparer(policy, {
    old: request.old.linesOf,
    new: request.new.linesOf,
  });
  const pools = new CoverPools(policy.period);
  const shifts = { old: reportsByAgency(request.old), new: reportsByAgency(request.new) };
  const districtShifts: ShiftComparison[] = [];
  const officers: OfficerChange[] = [];
  for (const pair of agencyPairs(request.old.agencies, request.new.agencies)) {
    const changed = comparer.changesIn(pair);
    for (const { change } of changed) officers.push(change);
    const reports = {
      old: shifts.old.get(pair.old.name) ?? [],
      new: shifts.new.get(pair.new.name) ?? [],
    };
    const compared =
      changed.length === 0
        ? unchangedShifts(reports)
        : changedShifts(coversOf(pair, policy, pools), reports, changed, policy);
    for (const comparison of compared) districtShifts.push(comparison);
  }
  const old = numbersOf(request.old);
  const next = numbersOf(request.new);
  const verdict = verdictOn(old, next, districtShifts, request.failOn);
  return { tool, policy, inputs, verdict, old, new: next, districtShifts, officers };
}

interface ShiftReports {
  readonly old: readonly DistrictShiftReport[];
  readonly new: readonly DistrictShiftReport[];
}

/** An agency that only one roster names has nobody in the other. */
function agencyPairs(old: readonly Agency[], next: readonly Agency[]): AgencyPair[] {
  const [oldByName, nextByName] = [byName(old), byName(next)];
  const names = [...new Set([...oldByName.keys(), ...nextByName.keys()])].sort(compareNatural);
  return names.map((name) => {
    const [before, after] = [oldByName.get(name), nextByName.get(name)];
    const districtShifts = (before ?? after)!.districtShifts;
    const nobody: Agency = { name, districtShifts, officers: [] };
    return { old: before ?? nobody, new: after ?? nobody };
  });
}

function byName(agencies: readonly Agency[]): Map<string, Agency> {
  return new Map(agencies.map((agency) => [agency.name, agency]));
}

function reportsByAgency({ report }: ComparedRoster): Map<string, DistrictShiftReport[]> {
  const byAgency = new Map<string, DistrictShiftReport[]>();
  for (const row of report.districtShifts) {
    const rows = byAgency.get(row.agency);
    if (rows === undefined) byAgency.set(row.agency, [row]);
    else rows.push(row);
  }
  return byAgency;
}

function coversOf(pair: AgencyPair, policy: Policy, pools: CoverPools): CoverPair {
  return {
    old: coverAgency(pair.old, policy, pools),
    new: coverAgency(pair.new, policy, pools),
  };
}

function unchangedShifts(reports: ShiftReports): ShiftComparison[] {
  return reports.new.map((next, index) => covered(reports.old[index]!, next, NO_SHIFT_CHANGE));
}

function changedShifts(
  covers: CoverPair,
  reports: ShiftReports,
  changed: readonly ChangedOfficer[],
  policy: Policy,
): ShiftComparison[] {
  const duties = changedDuties(changed, covers, policy);
  return reports.new.map((next, index) => {
    const old = reports.old[index]!;
    const change = shiftChangeOf(covers, index);
    if (!isGapWorse(old, next, change.openedInstances)) return covered(old, next, change);
    return { ...covered(old, next, change), worse: true, ...causesOf(duties, covers, index) };
  });
}

/** A district-shift in which nothing got worse. */
function covered(
  old: DistrictShiftReport,
  next: DistrictShiftReport,
  change: ShiftChange,
): ShiftComparison {
  return { old, new: next, ...change, worse: false, causes: [], hoursTogether: null };
}

function numbersOf({ file, report }: ComparedRoster): RosterNumbers {
  const { summary, ledger } = report;
  const inError = ledger.find(({ disposition }) => disposition === 'rowInError')?.officers ?? 0;
  return { file, summary, inError };
}
