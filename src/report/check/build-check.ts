import type { Accepted, Baseline } from '../../model/baseline.js';
import { ISSUE_KINDS, type Issue, type Severity } from '../../model/issue.js';
import { LIMIT_NAMES, type Limits } from '../../model/limits.js';
import { AcceptedFindings } from './accepted-findings.js';
import { baselineIssues } from './baseline-issues.js';
import { datesNotFixed, type Examined, findUnsound } from './find-unsound.js';
import { type Finding, isHeld, issueFindings, keyOf } from './finding.js';
import type { Measured } from './limit-measures.js';
import { narrowed } from './narrowed-issue.js';
import { type LimitResult, settleLimits } from './settle-limits.js';
import { lapsingWithin } from './soundness/person-soundness.js';

export interface CheckRequest extends Examined {
  readonly limits: Limits;
  /** Whether the dates are the same whenever the check is run. */
  readonly areDatesFixed: boolean;
  readonly baseline: Baseline | null;
}

/** What `check` found. */
export interface CheckOutcome {
  /** Of the files and the baseline, without what the baseline accepts. */
  readonly issues: readonly Issue[];
  readonly limits: readonly LimitResult[];
  /** Entries of the baseline that accepted something. */
  readonly accepted: readonly Accepted[];
  /** Everything that would end the check with 1 without a baseline, or that a limit warns of. */
  readonly findings: readonly Finding[];
}

/** Examines files that could be read, and holds them to the limits and the baseline. */
export function buildCheck(request: CheckRequest): CheckOutcome {
  const { report, limits, baseline } = request;
  const isMoving =
    !request.areDatesFixed && Object.values(limits.byName).some(({ level }) => level !== 'off');
  const all = [
    ...report.issues,
    ...findUnsound(request),
    ...(isMoving ? [datesNotFixed(report)] : []),
  ];
  const accepted = new AcceptedFindings(baseline, report.policy.asOf);
  const issues = all.flatMap((issue) => {
    const findings = issueFindings(issue);
    const total = sumOf(findings);
    const left = findings.filter((finding) => !accepted.accepts(finding, total));
    if (left.length === findings.length || !isHeld(issue)) return [issue];
    return left.length === 0 ? [] : [narrowed(issue, left)];
  });
  const settled = settleLimits(limits, measuredIn(request, all), (finding) =>
    accepted.accepts(finding, finding.total),
  );
  return {
    issues: [...issues, ...baselineIssues(accepted, baseline, evaluated(limits))],
    limits: settled.map(({ result }) => result),
    accepted: accepted.applied(),
    findings: distinct([
      ...all.filter((issue) => severityOf(issue) === 'error').flatMap(issueFindings),
      ...settled.flatMap(({ broken }) => broken),
    ]),
  };
}

function measuredIn(
  { report, agencies, limits }: CheckRequest,
  issues: readonly Issue[],
): Measured {
  const officers = agencies.flatMap((agency) => agency.officers);
  return {
    report,
    lapsing: lapsingWithin(officers, report.policy, limits.lapseDays),
    warnings: issues.filter((issue) => severityOf(issue) === 'warning').map(issueFindings),
  };
}

/** Limits of which a baseline's entries can be told to be met or not. */
function evaluated({ byName }: Limits): ReadonlySet<string> {
  return new Set(LIMIT_NAMES.filter((name) => (byName[name]?.level ?? 'off') !== 'off'));
}

function severityOf({ code }: Issue): Severity {
  return ISSUE_KINDS[code].severity;
}

/** One of each key, the largest. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byKey.get(keyOf(finding));
    if (known === undefined || known.measured < finding.measured)
      byKey.set(keyOf(finding), finding);
  }
  return [...byKey.values()];
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((total, { measured }) => total + measured, 0);
}
