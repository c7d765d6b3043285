import type { Agency } from '../../model/agency.js';
import type { InputClaim, ReportClaim } from '../../model/report-claim.js';
import type { NotChecked, ReportVerdict } from '../../model/report-verdict.js';
import type { AgencyCase, ReportNames } from './agency-case.js';
import { type CheckedAgency, checkAgency } from './agency-check.js';
import { checkAnalysis } from './analysis-check.js';
import { checkBareMinutes } from './bare-check.js';
import { Checks, FalseClaim } from './checks.js';
import { checkFiles } from './file-check.js';
import { ownClaimsOf } from './own-claims.js';
import { checkPeriod, checkPlaces } from './place-check.js';
import { Roll } from './roll.js';
import { checkSummary } from './summary-check.js';

/** A report and what it is held against. */
export interface CheckRequest {
  readonly claim: ReportClaim;
  readonly agencies: readonly Agency[];
  /** The files as they are given now. */
  readonly inputs: readonly InputClaim[];
  readonly rosterRows: number;
  readonly names: ReportNames;
}

/**
 * Re-checks a report that someone else made, by its own dates and settings, from the files alone: the
 * officers' own rotations, date by date and minute by minute. Nothing of what made it is used.
 */
export function checkReport(request: CheckRequest): ReportVerdict {
  const checks = new Checks();
  const { claim } = request;
  const verdict = (
    falseClaim: ReportVerdict['falseClaim'],
    analysis = claim.analysis,
  ): ReportVerdict => ({
    falseClaim,
    held: checks.held,
    trusted: checks.trusted,
    notChecked: notChecked(claim),
    analysis,
  });
  try {
    checkFiles(claim.inputs, request.inputs, checks);
    checkPeriod(claim, checks);
    checkPlaces(claim, request.agencies, checks);
    checkBareMinutes(claim, request.agencies, checks);
    return verdict(null, checkAgencies(request, checks));
  } catch (error) {
    if (error instanceof FalseClaim) return verdict({ path: error.path, sentence: error.message });
    throw error;
  }
}

function notChecked({ analysis, isEstimate, summary }: ReportClaim): NotChecked[] {
  return [
    ...((summary.train.total ?? 0) > 0 ? (['priorities'] as const) : []),
    ...((summary.withAbsence.train.total ?? 0) > 0 ? (['withAbsence'] as const) : []),
    'words',
    ...(analysis.length > 0 ? (['analysis'] as const) : []),
    ...(isEstimate ? (['estimates'] as const) : []),
  ];
}

/** @returns the parts of the analysis that were not looked at */
function checkAgencies(
  { claim, agencies, names, rosterRows }: CheckRequest,
  checks: Checks,
): readonly string[] {
  const { policy } = claim;
  const roll = new Roll(policy);
  const parts: CheckedAgency[] = [];
  const cases: AgencyCase[] = [];
  const own = ownClaimsOf(claim, agencies, checks);
  let firstRow = 0;
  for (const [index, agency] of agencies.entries()) {
    const held = { agency, policy, claim, own: own[index]!, firstRow, names, checks };
    cases.push(held);
    parts.push(checkAgency(held, roll));
    firstRow += agency.districtShifts.length;
  }
  const counted = {
    required: parts.flatMap(({ required }) => required),
    tallies: parts.flatMap(({ tallies }) => tallies),
    planned: parts.flatMap(({ planned }) => planned),
  };
  checkSummary(claim, { ...counted, roll, rows: rosterRows }, checks);
  const [only, second] = parts;
  if (only === undefined || second !== undefined) return claim.analysis;
  return checkAnalysis(cases[0]!, only.people, only.tallies);
}
