import type { ReportClaim } from '../model/report-claim.js';
import type { VerifyValue } from '../report/verdict/verify-value.js';
import { checkReport } from '../verify/report/check-report.js';
import type { Call } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { type Loaded, loaderOf } from './load-agencies.js';
import { prepareAnswer } from './prepare-answer.js';
import { readSources } from './read-sources.js';
import { redactSecret } from './redact/redact-secret.js';
import { refuseStopped } from './refuse-stopped.js';
import type { Shell } from './shell.js';
import { tellReading } from './tell-reading.js';
import { readReport } from './verified/read-report.js';
import { reportNames } from './verified/report-names.js';
import { verifiedSources } from './verified/verified-sources.js';

/**
 * Answers `verify`: reads the report, then the files that it was made from, and re-checks it.
 * @throws UsageError when the report or a file is not such as can be checked
 */
export async function answerVerify(call: Call, shell: Shell): Promise<ExitCode> {
  const { flags } = call;
  const chosen = await verifiedSources(call.operands, flags);
  const files: Call = { ...call, operands: call.operands.slice(1) };
  const answer = await prepareAnswer('verify', files, [chosen.report, ...chosen.files], shell);
  const load = loaderOf(flags, shell);
  const secret = await redactSecret(flags, chosen.files, shell);
  const report = await readReport(chosen.report, shell);
  const texts = await readSources(chosen.named(report.claim.inputs), shell);
  const loaded = load(texts, secret);
  tellReading(texts, loaded.inputs, flags, shell);
  if (loaded.stopped && areTheSame(report.claim, loaded)) {
    return refuseStopped(loaded, files, shell);
  }
  const { tool, inputs, read, redaction } = loaded;
  const names = reportNames(report, loaded, secret);
  const value: VerifyValue = {
    tool,
    inputs,
    policy: report.claim.policy,
    report: { file: report.file, sha256: report.sha256 },
    verdict: checkReport({
      claim: report.claim,
      agencies: read.agencies,
      inputs,
      rosterRows: read.rows.roster,
      names,
    }),
  };
  await answer.write(value, redaction);
  return value.verdict.falseClaim === null ? EXIT.answered : EXIT.found;
}

/** Whether the files are those of the report: what cannot be read in another file proves nothing of it. */
function areTheSame({ inputs }: ReportClaim, loaded: Loaded): boolean {
  return inputs.every(({ role, sha256 }) =>
    loaded.inputs.some((input) => input.role === role && input.sha256 === sha256),
  );
}
