import type { Agency } from '../model/agency.js';
import { ASKED_FOR_REPORT, type Asked } from '../report/analysis/asked.js';
import { buildReport } from '../report/build-report.js';
import type { Shown } from '../report/format/style.js';
import type { ReportValue } from '../report/report-value.js';
import { withWhatIf } from '../report/what-if/what-if-report.js';
import { checkMoves } from '../verify/check-moves.js';
import { checkPlan } from '../verify/check-plan.js';
import type { Call } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { FalseClaimError } from './false-claim-error.js';
import { askedFrom, refuseForSeveral } from './flags/plan-flags.js';
import { asksWhatIf } from './flags/what-if-flags.js';
import { type Loaded, loadAgencies } from './load-agencies.js';
import { prepareAnswer } from './prepare-answer.js';
import { progressOn } from './progress.js';
import { refuseStopped } from './refuse-stopped.js';
import type { Shell } from './shell.js';
import { shownBy } from './shown.js';
import { sourcesOf } from './sources.js';
import { tellIssues } from './tell-issues.js';
import { tellWhatIf, triedBy } from './what-if.js';

/**
 * Answers `report` or `plan`: reads, works out, has the plan checked independently, and only then writes.
 * @throws FalseClaimError when the check fails
 */
export async function answerReport(
  name: 'report' | 'plan',
  call: Call,
  shell: Shell,
): Promise<ExitCode> {
  const asked = name === 'plan' ? askedFrom(call.flags) : ASKED_FOR_REPORT;
  const sources = await sourcesOf(call.operands, call.flags);
  const answer = await prepareAnswer(name, call, sources, shell);
  const loaded = await loadAgencies(call.flags, sources, shell, {
    keepLines: asksWhatIf(call.flags),
  });
  if (loaded.stopped) return refuseStopped(loaded, call, shell);
  const show = shownBy(call.flags, loaded.read.agencies);
  const tried = triedBy(call, loaded);
  if (answer.formats.every((format) => format === 'csv')) {
    tellIssues(loaded, call, shell);
    if (tried !== null) tellWhatIf(tried, call, shell);
  }
  const counted = tried?.loaded ?? loaded;
  const analysed = analysedOf(counted.read.agencies, show);
  if (analysed === null) refuseForSeveral(call.flags);
  const report = checkedReport(counted, call, shell, { asked, analysed });
  const answered =
    tried === null ? report : withWhatIf(report, checkedReport(loaded, call, shell), tried.whatIf);
  await answer.write(answered, loaded.redaction, show);
  return EXIT.answered;
}

/** Which analysis an answer holds, and of which agency. */
interface Analysed {
  readonly asked: Asked;
  readonly analysed: Agency | null;
}

/** The one agency that the answer is about: the only one, or the only one shown. */
function analysedOf(agencies: readonly Agency[], { agency }: Shown): Agency | null {
  const about = agencies.filter(({ name }) => agency === null || agency.has(name));
  return about.length === 1 ? about[0]! : null;
}

/**
 * Works a report out and has its plan checked independently.
 * @throws FalseClaimError when the check fails
 */
export function checkedReport(
  loaded: Loaded,
  { flags }: Call,
  shell: Shell,
  analysis: Analysed = { asked: ASKED_FOR_REPORT, analysed: null },
): ReportValue {
  const { read, policy, tool, inputs, issues } = loaded;
  const progress = progressOn(shell, flags);
  const { report, claims, movesClaim } = buildReport({
    agencies: read.agencies,
    policy,
    tool,
    inputs,
    vocabulary: read.vocabulary,
    requiredAssumed: read.requiredAssumed,
    districtRows: read.rows.districts,
    rosterRows: read.rows.roster,
    issues,
    ...analysis,
    onProgress: (done, of) => progress.show(`${done} of ${of} agencies worked out`),
    onSolved: (problems) => {
      if (read.agencies.length === 1) progress.show(`${problems} training problems solved`);
    },
  });
  for (const claim of claims) {
    const problem = checkPlan(claim);
    if (problem !== null) throw new FalseClaimError(problem);
  }
  const problem = movesClaim === null ? null : checkMoves(movesClaim);
  if (problem !== null) throw new FalseClaimError(problem);
  progress.clear();
  return report;
}
