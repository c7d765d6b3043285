import { buildReport } from '../report/build-report.js';
import type { ReportValue } from '../report/report-value.js';
import { checkPlan } from '../verify/check-plan.js';
import type { Call } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { FalseClaimError } from './false-claim-error.js';
import { type Loaded, loadAgencies } from './load-agencies.js';
import { prepareAnswer } from './prepare-answer.js';
import { progressOn } from './progress.js';
import { refuseStopped } from './refuse-stopped.js';
import type { Shell } from './shell.js';
import { shownBy } from './shown.js';
import { sourcesOf } from './sources.js';
import { tellIssues } from './tell-issues.js';

/**
 * Answers `report` or `plan`: reads, works out, has the plan checked independently, and only then writes.
 * @throws FalseClaimError when the check fails
 */
export async function answerReport(
  name: 'report' | 'plan',
  call: Call,
  shell: Shell,
): Promise<ExitCode> {
  const sources = await sourcesOf(call.operands, call.flags);
  const answer = await prepareAnswer(name, call, sources, shell);
  const loaded = await loadAgencies(call.flags, sources, shell);
  if (loaded.stopped) return refuseStopped(loaded, call, shell);
  const show = shownBy(call.flags, loaded.read.agencies);
  if (answer.formats.every((format) => format === 'csv')) tellIssues(loaded, call, shell);
  await answer.write(checkedReport(loaded, call, shell), loaded.redaction, show);
  return EXIT.answered;
}

/**
 * Works a report out and has its plan checked independently.
 * @throws FalseClaimError when the check fails
 */
export function checkedReport(loaded: Loaded, { flags }: Call, shell: Shell): ReportValue {
  const { read, policy, tool, inputs, issues } = loaded;
  const progress = progressOn(shell, flags, 'agencies worked out');
  const { report, claims } = buildReport({
    agencies: read.agencies,
    policy,
    tool,
    inputs,
    vocabulary: read.vocabulary,
    requiredAssumed: read.requiredAssumed,
    districtRows: read.rows.districts,
    rosterRows: read.rows.roster,
    issues,
    onProgress: progress.show,
  });
  for (const claim of claims) {
    const problem = checkPlan(claim);
    if (problem !== null) throw new FalseClaimError(problem);
  }
  progress.clear();
  return report;
}
